import ParleyModel

/// Under which words a query was looked for: each part's own, and the other forms of its names.
struct TriedNames: Sendable {
  private let archive: any Archive
  /// A part's own words, and the terms of which some are names.
  private let parts: [(words: [String], terms: [String])]

  init(_ parts: [Part], _ context: QueryContext) {
    archive = context.archive
    self.parts = parts.filter { !$0.tried.isEmpty }.map { part in
      ([part.label] + part.tried, part.alternatives.map(\.term))
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
      return (part.words + forms).filter { seen.insert($0).inserted }
    }
  }
}
