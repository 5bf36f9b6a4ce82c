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

  /// True for a word that says something of a matter; a negation does.
  var isContent: Bool {
    let word = FunctionWords.classes(of: key)
    return word == nil || word == .negation
  }
}

extension Sequence<QuotedWord> {
  var contentCount: Int { reduce(0) { $0 + ($1.isContent ? 1 : 0) } }
}
