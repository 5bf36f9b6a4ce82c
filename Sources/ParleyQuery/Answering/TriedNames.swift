import ParleyModel

/// Under which words a query was looked for: each part's own, and the other forms of its names.
struct TriedNames {
  let context: QueryContext

  func words(of parts: [Part]) -> [[String]] {
    parts.filter { !$0.tried.isEmpty }.map { part in
      let names = part.alternatives.compactMap { alternative -> Name? in
        let place = alternative.term.firstIndex(of: ":")
        let id = place.map { alternative.term[alternative.term.index(after: $0)...] }
        return id.flatMap { context.archive.name(id: String($0)) }
      }
      let forms = names.flatMap { [$0.name] + $0.aliases + $0.metonyms }
      var seen: Set<String> = []
      return ([part.label] + part.tried + forms).filter { seen.insert($0).inserted }
    }
  }
}
