import ParleyModel

/// The events that a statement names in several words: `the third round of talks`.
struct StatedEvents {
  private let events: [(ids: [String], words: Set<String>)]

  init(_ text: String, _ lexicon: Lexicon) {
    let tokens = Tokenizer.tokens(of: text)
    events = Chunker(lexicon).chunks(tokens).compactMap { chunk in
      let ids = chunk.names.map { lexicon.name($0.number) }.filter { $0.kind == .event }.map(\.id)
      guard !ids.isEmpty, !chunk.isSingle else { return nil }
      return (ids, Set(tokens[chunk.tokens].map(\.folded)))
    }
  }

  /// True where a part is a word of an event's name and the claim is about that event.
  func contains(_ part: Part, _ claim: Claim) -> Bool {
    events.contains { event in
      Tokenizer.tokens(of: part.label).allSatisfy { event.words.contains($0.folded) }
        && event.ids.contains(where: claim.proposition.mentions.contains)
    }
  }
}
