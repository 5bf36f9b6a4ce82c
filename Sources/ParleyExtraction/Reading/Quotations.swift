/// Words between quotation marks, within one paragraph.
package struct Quotation: Sendable {
  /// Token index of the opening mark, and of the closing mark (or of the last token).
  package let open: Int
  package let close: Int
  package let closed: Bool
  /// Number of words between the marks.
  package let words: Int
  /// The paragraph before ended with its quotation open, and this one goes on with it.
  package let continues: Bool

  var range: Range<Int> { open..<close + 1 }
}

/// Pairs quotation marks: straight, curly, angled, doubled apostrophes.
enum Quotations {
  static func read(into article: Article) {
    var carried = false
    for paragraph in article.paragraphs {
      SingleMarks.admit(paragraph, of: article)
      carried = read(paragraph, of: article, carried: carried)
    }
  }

  /// Reads one paragraph; returns whether its last quotation stays open over the paragraph's end.
  private static func read(_ paragraph: Range<Int>, of article: Article, carried: Bool) -> Bool {
    var opened: Int?
    var inner = 0
    let nests = nests(paragraph, article)
    for at in paragraph where article.tokens[at].tag == .quoteOpen {
      if let open = opened {
        if nests, isCurlyOpening(article, at) { inner += 1 }
        if closes(article, at, paragraph), inner > 0 {
          inner -= 1
          article.tokens[at].tag = .other
        } else if closes(article, at, paragraph) {
          article.tokens[at].tag = .quoteClose
          file(open, at, true, carried && open == paragraph.lowerBound, article)
          opened = nil
        } else {
          article.tokens[at].tag = .other
        }
      } else if opens(article, at, paragraph) {
        opened = at
      } else {
        article.tokens[at].tag = .other
      }
    }
    guard let open = opened else { return false }
    file(open, paragraph.upperBound - 1, false, carried && open == paragraph.lowerBound, article)
    return true
  }

  /// `“She told us “never,” and left,”`: as many curly marks open as close, so that one inside
  /// another can be told.
  private static func nests(_ paragraph: Range<Int>, _ article: Article) -> Bool {
    let marks = paragraph.filter { article.tokens[$0].tag == .quoteOpen }
    let curly = marks.count { isCurlyOpening(article, $0) }
    return curly * 2 == marks.count
      && marks.allSatisfy {
        isCurlyOpening(article, $0) || article.scalars[Int(article.tokens[$0].start)] == 0x201D
      }
  }

  private static func isCurlyOpening(_ article: Article, _ at: Int) -> Bool {
    article.scalars[Int(article.tokens[at].start)] == 0x201C
  }

  private static func opens(_ article: Article, _ at: Int, _ paragraph: Range<Int>) -> Bool {
    let mark = article.tokens[at]
    if article.scalars[Int(mark.start)] == 0x201D { return false }
    guard at + 1 < paragraph.upperBound else { return false }
    return !mark.glued || at == paragraph.lowerBound || article.tokens[at - 1].tag != .stop
      || article.tokens[at + 1].glued
  }

  private static func closes(_ article: Article, _ at: Int, _ paragraph: Range<Int>) -> Bool {
    let mark = article.tokens[at]
    let scalar = article.scalars[Int(mark.start)]
    if scalar == 0x201D || scalar == 0xBB { return true }
    if scalar == 0x201C || scalar == 0xAB || scalar == 0x60 { return false }
    let opensNext = at + 1 < paragraph.upperBound && article.tokens[at + 1].glued
    return mark.glued || !opensNext
  }

  private static func file(
    _ open: Int, _ close: Int, _ closed: Bool, _ continues: Bool, _ article: Article
  ) {
    let index = Int32(article.quotations.count)
    var words = 0
    for at in open...close {
      article.tokens[at].quotation = index
      if article.tokens[at].tag == .noun || article.tokens[at].tag == .number { words += 1 }
    }
    article.quotations.append(
      Quotation(open: open, close: close, closed: closed, words: words, continues: continues))
  }
}
