/// A sentence, quotations inside it whole: `"We are ready. It is time," Umerov said.`
package struct Sentence: Sendable {
  package let range: Range<Int>
  package let paragraph: Int
  /// The first sentence of its paragraph.
  package let opensParagraph: Bool
  /// Nothing but one quotation.
  package let bareQuotation: Bool
}

/// Cuts paragraphs into sentences at stops outside quotations.
enum Sentences {
  /// A sentence of more tokens is cut.
  private static let longest = 500

  static func read(into article: Article) {
    for (index, paragraph) in article.paragraphs.enumerated() {
      var start = paragraph.lowerBound
      var at = start
      while at < paragraph.upperBound {
        let end = at - start >= longest ? at : self.end(article, at, paragraph)
        if let end {
          file(start..<end, index, paragraph, article)
          start = end
          at = end
        } else {
          at = next(article, at)
        }
      }
      if start < paragraph.upperBound {
        file(start..<paragraph.upperBound, index, paragraph, article)
      }
    }
  }

  private static func next(_ article: Article, _ at: Int) -> Int {
    let token = article.tokens[at]
    guard token.tag == .quoteOpen, token.quotation >= 0 else { return at + 1 }
    return max(at + 1, article.quotations[Int(token.quotation)].close)
  }

  /// Where a sentence ends when the token at `at` ends one, else nil.
  private static func end(_ article: Article, _ at: Int, _ paragraph: Range<Int>) -> Int? {
    let tokens = article.tokens
    let limit = paragraph.upperBound
    if endsDateline(article, at, paragraph) { return at + 1 }
    if tokens[at].tag == .stop, tokens[at].quotation < 0 {
      var end = at + 1
      while end < limit, tokens[end].tag == .close { end += 1 }
      if end >= limit { return limit }
      let follower = tokens[end]
      let begins =
        follower.capitalised || follower.tag == .quoteOpen || follower.tag == .number
        || follower.tag == .open || follower.tag == .dash
      return begins && !follower.glued ? end : nil
    }
    if tokens[at].tag == .noun, tokens[at].capitalised, at + 1 < limit, tokens[at].quotation < 0,
      dotted(article, at), tokens[at + 1].capitalised, !tokens[at].entry.classes.contains(.title),
      startsSentence(tokens[at + 1])
    {
      return at + 1
    }
    guard tokens[at].tag == .quoteClose, at > paragraph.lowerBound else { return nil }
    var last = at - 1
    while last > paragraph.lowerBound, tokens[last].tag == .other { last -= 1 }
    let inner = tokens[last]
    guard inner.tag == .stop, at + 1 < limit else { return nil }
    let follower = tokens[at + 1]
    guard follower.capitalised || follower.tag == .quoteOpen || follower.tag == .number else {
      return nil
    }
    if follower.tag != .quoteOpen, tailFollows(article, at + 1, limit) { return nil }
    return at + 1
  }

  /// `VALE, 4 June 2024 (Wire) — Nurses …`: where and when an article was written is none of what
  /// it says.
  private static func endsDateline(
    _ article: Article, _ at: Int, _ paragraph: Range<Int>
  ) -> Bool {
    let tokens = article.tokens
    let head = paragraph.lowerBound..<at
    guard tokens[at].tag == .dash, !tokens[at].glued, (1...longestDateline).contains(head.count),
      tokens[head.lowerBound].allCapitals, at + 1 < paragraph.upperBound, !tokens[at + 1].glued
    else { return false }
    return head.allSatisfy {
      let token = tokens[$0]
      return token.capitalised || token.entry.classes.contains(.time)
        || [.number, .comma, .open, .close].contains(token.tag)
    }
  }

  private static let longestDateline = 10

  private static func dotted(_ article: Article, _ at: Int) -> Bool {
    article.scalars[Int(article.tokens[at].end) - 1] == 0x2E
  }

  private static func startsSentence(_ token: Token) -> Bool {
    token.capitalised
      && !token.entry.classes.isDisjoint(
        with: [.determiner, .pronoun, .preposition, .coordinator, .subordinator])
  }

  /// Whether `Trump said.` or `said Trump` follows a quotation that ends in `?`, `!` or `.`.
  private static func tailFollows(_ article: Article, _ start: Int, _ limit: Int) -> Bool {
    for at in start..<min(start + 7, limit) {
      let token = article.tokens[at]
      if token.tag == .stop || token.tag == .comma || token.tag == .quoteOpen { return false }
      if token.entry.verb >= 0, !token.entry.forms.isDisjoint(with: [.past, .third]),
        !token.capitalised
      {
        let verb = Lexicon.shared.reporting.verbs[Int(token.entry.verb)]
        guard verb.grade == .say, at + 1 < limit else { return verb.grade == .say }
        let after = article.tokens[at + 1]
        if [.stop, .comma].contains(after.tag) { return true }
        if after.entry.classes.contains(.time) || after.entry.classes.contains(.preposition) {
          return true
        }
        if after.tag == .adverb || at == start { return true }
        return verb.frames.contains(.hearer) && after.entry.classes.isDisjoint(with: .that)
      }
    }
    return false
  }

  private static func file(
    _ range: Range<Int>, _ index: Int, _ paragraph: Range<Int>, _ article: Article
  ) {
    let first = article.tokens[range.lowerBound]
    let bare =
      first.tag == .quoteOpen && first.quotation >= 0
      && article.quotations[Int(first.quotation)].close >= range.upperBound - 1
    article.sentences.append(
      Sentence(
        range: range, paragraph: index, opensParagraph: range.lowerBound == paragraph.lowerBound,
        bareQuotation: bare))
  }
}
