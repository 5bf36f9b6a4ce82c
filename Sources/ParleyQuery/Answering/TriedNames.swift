import ParleyModel

/// Under which words a query was looked for: each part's own, those that mean the same, and the other
/// forms of its names.
struct TriedNames: Sendable {
  private let archive: any Archive
  /// A part's own words, the terms of which some are names, and those that mean the thing itself.
  private let parts: [(words: [String], terms: [String], same: [String])]

  /// The most words that are told of those that mean the same.
  private static let mostWords = 6

  init(_ parts: [Part], _ context: QueryContext) {
    archive = context.archive
    self.parts = parts.filter { !$0.tried.isEmpty }.map { part in
      (
        [part.label] + part.tried, part.alternatives.map(\.term),
        part.alternatives.filter { $0.strength >= 1 }.map(\.term)
      )
    }
  }

  var words: [[String]] {
    let vocabulary = archive.vocabulary
    func synonyms(_ terms: [String]) -> [String] {
      func has(_ id: String, _ make: (String) -> String) -> Bool { terms.contains(make(id)) }
      return vocabulary.concepts
        .filter { has($0.id) { Term.word(Term.concept($0), inText: true) } }
        .flatMap { $0.words.prefix(Self.mostWords) }
        + vocabulary.acts.filter { has($0.id, Term.act) }
        .flatMap { $0.verbs.prefix(Self.mostWords) }
    }
    return parts.map { part in
      let names = part.terms.compactMap { term -> Name? in
        let id = term.firstIndex(of: ":").map { term[term.index(after: $0)...] }
        return id.flatMap { archive.name(id: String($0)) }
      }
      var seen: Set<String> = []
      let forms = names.flatMap { [$0.name] + $0.aliases + $0.metonyms }
      return (part.words + synonyms(part.same) + forms).filter { seen.insert($0).inserted }
    }
  }
}
