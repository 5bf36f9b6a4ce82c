import ParleyModel

/// Under which words a query was looked for: each part's own, those that mean the same, and the other
/// forms of its names.
struct TriedNames: Sendable {
  private let archive: any Archive
  private let synonyms: Synonyms
  /// A part's own words, the terms of which some are names, and those that mean the thing itself.
  private let parts: [(words: [String], terms: [String], same: [String])]

  init(_ parts: [Part], _ context: QueryContext) {
    archive = context.archive
    synonyms = context.synonyms
    self.parts = parts.filter { !$0.tried.isEmpty }.map { part in
      (
        part.named + (part.role == .act ? [] : part.tried), part.alternatives.map(\.term),
        part.alternatives.filter { $0.strength >= 1 }.map(\.term)
      )
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
