/// Takes single marks for quotation marks where a paragraph has no double ones: `'We won,' he said`.
///
/// The closing mark must follow a comma or a stop, so that an apostrophe is never taken for one.
enum SingleMarks {
  static func admit(_ paragraph: Range<Int>, of article: Article) {
    guard !paragraph.contains(where: { article.tokens[$0].tag == .quoteOpen }) else { return }
    var opened: Int?
    for at in paragraph where isMark(article.tokens[at]) {
      if let open = opened {
        guard closes(at, paragraph, article) else { continue }
        article.tokens[open].tag = .quoteOpen
        article.tokens[at].tag = .quoteOpen
        opened = nil
      } else if opens(at, paragraph, article) {
        opened = at
      }
    }
  }

  private static func isMark(_ token: Token) -> Bool {
    token.end - token.start == 1 && [0x27, 0x2018, 0x2019].contains(token.word)
  }

  private static func opens(_ at: Int, _ paragraph: Range<Int>, _ article: Article) -> Bool {
    guard article.tokens[at].word != 0x2019, at + 1 < paragraph.upperBound else { return false }
    let next = article.tokens[at + 1]
    return next.glued && next.capitalised
      && (at == paragraph.lowerBound || !article.tokens[at].glued)
  }

  private static func closes(_ at: Int, _ paragraph: Range<Int>, _ article: Article) -> Bool {
    guard article.tokens[at].word != 0x2018, article.tokens[at].glued else { return false }
    return [.comma, .stop].contains(article.tokens[at - 1].tag)
  }
}
