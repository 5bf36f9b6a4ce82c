/// Takes single marks for quotation marks where a paragraph has no double ones, or has them only
/// inside: `'We won,' he said`, `'She told us "no way",' he said`.
///
/// The closing mark must follow a comma or a stop, so that an apostrophe is never taken for one.
enum SingleMarks {
  static func admit(_ paragraph: Range<Int>, of article: Article) {
    let doubles = paragraph.filter { article.tokens[$0].tag == .quoteOpen }
    if let first = doubles.first {
      // What opens with double marks has single ones inside.
      let opening = paragraph.first { opens($0, paragraph, article) }
      guard let opening, opening < first else { return }
    }
    let pairs = pairs(paragraph, article)
    guard doubles.allSatisfy({ at in pairs.contains { $0.contains(at) } }) else { return }
    for at in doubles { article.tokens[at].tag = .other }
    for pair in pairs {
      article.tokens[pair.lowerBound].tag = .quoteOpen
      article.tokens[pair.upperBound].tag = .quoteOpen
    }
  }

  private static func pairs(
    _ paragraph: Range<Int>, _ article: Article
  ) -> [ClosedRange<Int>] {
    var pairs: [ClosedRange<Int>] = []
    var opened: Int?
    for at in paragraph where isMark(article.tokens[at]) {
      if let open = opened {
        guard closes(at, paragraph, article) else { continue }
        pairs.append(open...at)
        opened = nil
      } else if opens(at, paragraph, article) {
        opened = at
      }
    }
    return pairs
  }

  private static func isMark(_ token: Token) -> Bool {
    token.end - token.start == 1 && [0x27, 0x2018, 0x2019].contains(token.word)
  }

  private static func opens(_ at: Int, _ paragraph: Range<Int>, _ article: Article) -> Bool {
    guard isMark(article.tokens[at]), article.tokens[at].word != 0x2019,
      at + 1 < paragraph.upperBound
    else { return false }
    let next = article.tokens[at + 1]
    return next.glued && next.capitalised
      && (at == paragraph.lowerBound || !article.tokens[at].glued)
  }

  private static func closes(_ at: Int, _ paragraph: Range<Int>, _ article: Article) -> Bool {
    guard article.tokens[at].word != 0x2018, article.tokens[at].glued else { return false }
    var last = at - 1
    if article.tokens[last].tag == .quoteOpen, last > paragraph.lowerBound { last -= 1 }
    return [.comma, .stop].contains(article.tokens[last].tag)
  }
}
