import Diagnostics

/// A word of a quotation or of a passage, ready to be compared.
struct QuotedWord: Hashable, Sendable {
  /// Folded, without marks: `1200` for `1,200`, `ciragan` for `Çırağan`.
  let key: String
  /// Where it stands in its text, in UTF-8.
  let span: TextSpan
  /// True inside double quotation marks.
  let isInside: Bool

  var isNumber: Bool { key.utf8.contains { (0x30...0x39).contains($0) } }

  /// True for a word that a quotation stands or falls with: a noun, verb, adjective or adverb, a
  /// negation, a word that tells how many. `very` and `everybody` do, `will` and `with` do not.
  var isContent: Bool {
    switch FunctionWords.classes(of: key) {
    case nil, .negation, .filler: true
    case .question, .auxiliary, .article, .preposition, .conjunction, .pronoun:
      Self.counting.contains(key)
    }
  }

  private static let counting: WordTable = [
    "all", "every", "each", "both", "everybody", "everyone", "everything",
  ]
}

extension Sequence<QuotedWord> {
  var contentCount: Int { reduce(0) { $0 + ($1.isContent ? 1 : 0) } }
}
