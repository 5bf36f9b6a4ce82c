/// Reads a choice into one statement for each side: `which of Russia or Ukraine proposed truces`.
struct AlternativeReader {
  let context: QueryContext

  /// Each side and what would be said with it; empty where the text offers no choice.
  func alternatives(_ text: String) -> [(name: String, statement: String)] {
    var pieces = context.pieces.pieces(of: text).filter {
      if case .mark = $0.content { false } else { true }
    }
    guard let or = pieces.firstIndex(where: { $0.isWord("or") }), or > 0 else { return [] }
    let right = run(pieces, or + 1)
    let left = run(backwards: pieces, or - 1)
    guard !right.isEmpty, !left.isEmpty,
      isLike(pieces[left.upperBound - 1], pieces[right.upperBound - 1])
    else { return [] }
    // `which of Russia or Ukraine`, `who proposed truces, Russia or Ukraine`: the rest asks.
    let sides = [left, right].map { pieces[$0].map(\.text).joined(separator: " ") }
    let place = pieces.first?.isWord("which", "who", "what") ?? false ? 0 : left.lowerBound
    pieces.removeSubrange(left.lowerBound..<right.upperBound)
    if place == 0, left.lowerBound > 0 {
      var opening = 1
      while opening < pieces.count, opening < left.lowerBound,
        pieces[opening].isWord("of", "the", "two") || Collective.contains(pieces[opening])
      {
        opening += 1
      }
      pieces.removeFirst(opening)
    }
    let words = pieces.map(\.text)
    return sides.map { side in
      (side, (words[..<place] + [side] + words[place...]).joined(separator: " "))
    }
  }

  /// A name, a date or a number, an article before it passed over.
  private func run(_ pieces: [Piece], _ start: Int) -> Range<Int> {
    var at = start
    while at < pieces.count, pieces[at].function == .article || pieces[at].isWord("by", "on", "in")
    {
      at += 1
    }
    return at < pieces.count && isValue(pieces[at]) ? start..<at + 1 : start..<start
  }

  private func run(backwards pieces: [Piece], _ end: Int) -> Range<Int> {
    guard end >= 0, isValue(pieces[end]) else { return 0..<0 }
    let hasWord = end > 0 && pieces[end - 1].isWord("by", "on", "in")
    return (hasWord ? end - 1 : end)..<end + 1
  }

  private func isValue(_ piece: Piece) -> Bool {
    switch piece.content {
    case .quantity, .date, .weekday, .ordinal: true
    case .chunk: piece.isName
    case .phrase, .mark: false
    }
  }

  private func isLike(_ left: Piece, _ right: Piece) -> Bool {
    switch (left.content, right.content) {
    case (.quantity, .quantity), (.date, .date), (.weekday, .weekday), (.ordinal, .ordinal): true
    case (.chunk, .chunk): left.isName && right.isName
    default: false
    }
  }
}
