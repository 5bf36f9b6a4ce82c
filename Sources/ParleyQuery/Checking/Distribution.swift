/// Spreads a list over its sentence: `resulted in exchanges and a ceasefire` says two things, and so
/// does `Trump and Erdogan met the delegation`.
struct Distribution {
  private let reader: StatementReader

  init(_ reader: StatementReader) { self.reader = reader }

  /// A sentence for each thing or doer of a list; empty where there is none to spread.
  func sentences(_ pieces: [Piece]) -> [String] {
    guard
      let verb = pieces.indices.first(where: {
        reader.hasVerb(pieces, $0) || reader.isCopula(pieces, $0)
      })
    else { return [] }
    let found = objects(pieces, verb) ?? subjects(pieces, verb) ?? []
    return found.map { $0.map(\.text).joined(separator: " ") }
  }

  private func objects(_ pieces: [Piece], _ verb: Int) -> [[Piece]]? {
    guard let and = pieces.indices.first(where: { $0 > verb + 1 && pieces[$0].isWord("and") }),
      and + 1 < pieces.count,
      // `said Russia and Ukraine are opposed` lists those of whom it is said.
      !pieces.indices.contains(where: {
        $0 > and && (reader.hasVerb(pieces, $0) || reader.isCopula(pieces, $0))
      })
    else { return nil }
    let left = pieces[(verb + 1)..<and]
    let end =
      pieces[(and + 1)...].firstIndex {
        $0.function == .preposition || $0.function == .conjunction
      } ?? pieces.count
    let right = pieces[(and + 1)..<end]
    guard isThing(left), isThing(right) else { return nil }
    return [
      Array(pieces[..<and] + pieces[end...]),
      Array(pieces[...verb] + pieces[(and + 1)...]),
    ]
  }

  /// What two do with each other is not spread: `Russia and Ukraine agreed`.
  private func subjects(_ pieces: [Piece], _ verb: Int) -> [[Piece]]? {
    let lexicon = reader.context.index.lexicon
    let acts = pieces[verb].chunk?.verbs ?? []
    let isMutual = acts.contains { AgentFit.mutual.contains(lexicon.act($0).id) }
    guard !isMutual || pieces[verb...].contains(where: \.isName) else { return nil }
    let start = reader.subjectEnd(pieces, pieces.indices, verb)
    let list = pieces[..<start].filter {
      if case .mark = $0.content { false } else { !$0.isWord("and", "both") }
    }
    guard (2...StatementReader.mostParts).contains(list.count),
      pieces[..<start].contains(where: { $0.isWord("and") }),
      list.allSatisfy({ $0.isName && !$0.isPossessive })
    else { return nil }
    return list.map { [$0] + pieces[start...] }
  }

  /// True for a noun with what stands before it, and nothing behind.
  private func isThing(_ pieces: ArraySlice<Piece>) -> Bool {
    guard let last = pieces.last, let chunk = last.chunk, last.function == nil else { return false }
    return !last.isName && !chunk.meanings.isEmpty
      && pieces.allSatisfy {
        switch $0.function {
        case nil: if case .date = $0.content { false } else { true }
        case .article: true
        case .question, .auxiliary, .preposition, .conjunction, .pronoun, .negation, .filler: false
        }
      }
  }
}
