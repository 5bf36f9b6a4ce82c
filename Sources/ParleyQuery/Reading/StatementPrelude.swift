import Diagnostics

/// What stands before a statement that is to be checked: `is it true that`, `can you check if`.
enum StatementPrelude {
  private static let phrases: [[String]] = [
    ["is", "it", "true", "that"], ["is", "it", "correct", "that"], ["is", "it", "right", "that"],
    ["is", "it", "the", "case", "that"], ["is", "it", "a", "fact", "that"],
    ["was", "it", "the", "case", "that"], ["it", "is", "true", "that"], ["true", "or", "false"],
    ["check", "that"], ["check", "if"], ["check", "whether"], ["verify", "that"],
    ["verify", "if"], ["verify", "whether"], ["confirm", "that"], ["confirm", "if"],
    ["confirm", "whether"], ["fact", "check"],
  ]
  private static let requests: WordTable = ["please", "can", "could", "would", "you", "just"]

  private static let openings = WordTable(requests.words + phrases.map { $0[0] })

  /// The statement behind it; nil where a text begins otherwise.
  static func statement(in text: String, _ context: QueryContext) -> String? {
    let tokens = context.pieces.read(text).tokens
    guard let opening = tokens.first, openings.contains(opening.folded) else { return nil }
    let start = tokens.prefix { requests.contains($0.folded) }.count
    let rest = tokens.dropFirst(start)
    let phrase = phrases.first { phrase in
      phrase.count < rest.count && zip(phrase, rest).allSatisfy { $0 == $1.folded }
    }
    guard let phrase else { return nil }
    let behind = rest.dropFirst(phrase.count).drop { $0.isMark(":") || $0.isMark(",") }
    guard let first = behind.first else { return nil }
    return PieceReader.slice(text, TextSpan(first.span.start, text.utf8.count))
  }
}
