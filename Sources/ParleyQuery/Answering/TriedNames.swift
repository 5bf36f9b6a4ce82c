import ParleyModel

/// Under which words a query was looked for: each part's own, those that mean the same, and the other
/// forms of its names.
struct TriedNames: Sendable {
  private let archive: any Archive
  private let synonyms: Synonyms
  private let parts: [Looked]

  /// What a part looked for.
  private struct Looked {
    let role: Part.Role
    let label: String
    let tried: [String]
    /// Terms of which some are names.
    let terms: [String]
    /// Those that mean the thing itself.
    let same: [String]

    var words: [String] {
      Part.named(role, label, tried) + (role == .act ? [] : tried)
    }
  }

  init(_ parts: [Part], _ context: QueryContext) {
    archive = context.archive
    synonyms = context.synonyms
    self.parts = parts.filter { !$0.tried.isEmpty }.map { part in
      Looked(
        role: part.role, label: part.label, tried: part.tried,
        terms: part.alternatives.map(\.term),
        same: part.alternatives.filter { $0.strength >= 1 }.map(\.term))
    }
  }

  var words: [[String]] {
    parts.map { part in
      let names = part.terms.compactMap { term -> Name? in
        let id = term.firstIndex(of: ":").map { term[term.index(after: $0)...] }
        return id.flatMap { archive.name(id: String($0)) }
      }
      var seen: Set<String> = []
      let forms = names.flatMap { [$0.name] + $0.aliases + $0.metonyms }
      return (part.words + part.same.flatMap(synonyms.words) + forms).filter {
        seen.insert($0).inserted
      }
    }
  }
}
