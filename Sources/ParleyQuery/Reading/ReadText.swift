import ParleyModel

/// A text as it was read: its tokens, its pieces, and how it denies or hedges.
final class ReadText: Sendable {
  let text: String
  let tokens: [Token]
  let pieces: [Piece]
  /// The folded words, numbers and marks.
  let words: [String]
  let stance: Stance
  /// The text's own bytes, folded.
  let folded: [UInt8]

  init(_ text: String, _ tokens: [Token], _ pieces: [Piece]) {
    self.text = text
    self.tokens = tokens
    self.pieces = pieces
    words = tokens.map(\.folded)
    stance = Stance(words)
    folded = Folding.bytes(text)
  }

  /// True where both have the same words, marks and articles left aside.
  func says(_ other: ReadText) -> Bool { said.elementsEqual(other.said) }

  private var said: some Sequence<String> {
    tokens.lazy.filter { token in
      if case .mark = token.kind { false } else { !["the", "a", "an"].contains(token.folded) }
    }.map(\.folded)
  }
}
