import ParleyModel

/// The events that a statement names in several words: `the third round of talks`.
struct StatedEvents {
  private let reader: PieceReader
  private let events: [(ids: [String], words: Set<String>)]

  init(_ statement: Statement, _ context: QueryContext) {
    reader = context.pieces
    let lexicon = context.index.lexicon
    let tokens = statement.read.tokens
    events = statement.pieces.compactMap(\.chunk).compactMap { chunk in
      let ids = chunk.names.map { lexicon.name($0.number) }.filter { $0.kind == .event }.map(\.id)
      guard !ids.isEmpty, !chunk.isSingle else { return nil }
      return (ids, Set(tokens[chunk.tokens].map(\.folded)))
    }
  }

  /// True where a part is a word of an event's name and the claim is about that event.
  func contains(_ part: Part, _ claim: Claim) -> Bool {
    events.contains { event in
      reader.read(part.label).words.allSatisfy(event.words.contains)
        && event.ids.contains(where: claim.proposition.mentions.contains)
    }
  }
}
