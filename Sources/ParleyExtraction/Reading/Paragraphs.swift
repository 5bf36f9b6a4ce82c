/// Cuts a text into paragraphs at line ends and leaves page furniture out.
enum Paragraphs {
  static func read(into article: Article) {
    let lines = Self.lines(article.scalars)
    article.tokens.reserveCapacity(article.scalars.count / 5 + 16)
    for line in lines {
      if Furniture.holds(article.scalars[line]) { continue }
      let tokens = LinkMarkup.removed(from: Tokenizer.tokens(of: article.scalars, in: line))
      if tokens.isEmpty { continue }
      if Furniture.isFooter(tokens) { continue }
      if let last = article.paragraphs.last, continues(article, last, tokens) {
        article.tokens += tokens
        article.paragraphs[article.paragraphs.count - 1] = last.lowerBound..<article.tokens.count
      } else {
        let start = article.tokens.count
        article.tokens += tokens
        article.tokens[start].opensParagraph = true
        article.paragraphs.append(start..<article.tokens.count)
      }
    }
  }

  private static func lines(_ scalars: [UInt32]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for at in scalars.indices where scalars[at] == 0x0A || scalars[at] == 0x0D {
      if at > start { lines.append(start..<at) }
      start = at + 1
    }
    if scalars.count > start { lines.append(start..<scalars.count) }
    return lines
  }

  /// Paragraphs of more tokens are not joined to the next line.
  private static let longest = 2000

  /// A quotation broken by a blank line: opened above, no stop there, lower case below.
  private static func continues(_ article: Article, _ last: Range<Int>, _ next: [Token]) -> Bool {
    guard last.count < longest, let first = next.first, !first.capitalised, first.tag == .noun,
      let end = article.tokens[last].last, end.tag != .stop, end.tag != .colon
    else { return false }
    let marks = article.tokens[last].count { $0.tag == .quoteOpen }
    return marks % 2 == 1
  }
}
