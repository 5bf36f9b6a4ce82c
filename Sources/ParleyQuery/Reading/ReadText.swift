/// A text as it was read: its tokens, its pieces, and how it denies or hedges.
final class ReadText: Sendable {
  let tokens: [Token]
  let pieces: [Piece]
  /// The folded words, numbers and marks.
  let words: [String]
  let stance: Stance

  init(_ tokens: [Token], _ pieces: [Piece]) {
    self.tokens = tokens
    self.pieces = pieces
    words = tokens.map(\.folded)
    stance = Stance(words)
  }
}
