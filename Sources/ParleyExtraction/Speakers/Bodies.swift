/// The bodies that an article names in full: `Bank of England`, `Health Ministry`.
struct Bodies {
  private let article: Article
  /// By the word for its kind, the one body of that kind; nil where the article speaks of several.
  private var only: [UInt64: String?] = [:]

  init(_ article: Article) {
    self.article = article
    let tokens = article.tokens
    for at in tokens.indices where Self.kinds.contains(tokens[at]) {
      let word = tokens[at].word
      guard tokens[at].tag == .name else {
        let isBare = at > 0 && tokens[at - 1].word == Self.the && !isFollowed(at)
        if !isBare { only[word] = .some(nil) }
        continue
      }
      let name = name(endingAt: at, limit: tokens.count) ?? run(endingAt: at)
      if let known = only[word], known != name {
        only[word] = .some(nil)
      } else {
        only[word] = name
      }
    }
  }

  /// `U.S. Department of Justice`: a body whose name goes on behind the `of` after `last`.
  func name(endingAt last: Int, limit: Int) -> String? {
    let tokens = article.tokens
    guard tokens[last].tag == .name, tokens[last].isInstitution, last + 2 < limit,
      tokens[last + 1].word == Self.of
    else { return nil }
    let further = (last + 2..<limit).prefix { tokens[$0].tag == .name }
    return further.last.map { article.text(start(of: last)..<$0 + 1) }
  }

  /// Who `the ministry` is in an article that speaks of one ministry alone.
  func bearer(of phrase: Range<Int>) -> String? {
    let tokens = article.tokens
    guard phrase.count == 2, let first = phrase.first, tokens[first].word == Self.the else {
      return nil
    }
    return only[tokens[first + 1].word] ?? nil
  }

  /// `Health Ministry`; nil for the word alone.
  private func run(endingAt last: Int) -> String? {
    let start = start(of: last)
    return start < last ? article.text(start..<last + 1) : nil
  }

  private func start(of last: Int) -> Int {
    var start = last
    while start > 0, last - start < 6, article.tokens[start - 1].tag == .name { start -= 1 }
    return start
  }

  private func isFollowed(_ at: Int) -> Bool {
    at + 1 < article.tokens.count && article.tokens[at + 1].word == Self.of
  }

  /// Words that mean another body of the kind only with more words.
  private static let kinds = WordSet("ministry department agency commission committee")
  private static let the = Spelling.of("the")
  private static let of = Spelling.of("of")
}
