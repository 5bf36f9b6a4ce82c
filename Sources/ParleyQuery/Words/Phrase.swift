/// Rules for runs of words.
enum Phrase {
  /// Without a leading article: `the Kremlin` is looked up as `Kremlin`.
  static func withoutArticle(_ tokens: [Token]) -> [Token] {
    guard tokens.count > 1, let first = tokens.first?.folded, ["the", "a", "an"].contains(first)
    else { return tokens }
    return Array(tokens.dropFirst())
  }
}

extension String {
  /// Without white space and question marks at the ends.
  var trimmed: String {
    var view = Substring(self)
    while let last = view.last, last.isWhitespace || "?!.".contains(last) { view.removeLast() }
    while let first = view.first, first.isWhitespace { view.removeFirst() }
    return String(view)
  }
}
