import Diagnostics

/// Plain text: a paragraph a line, or paragraphs of short lines with blank ones between them.
enum PlainArticle: ArticleReader {
  static let suffixes = ["txt", "text"]

  static func fits(_ text: String) -> Bool { true }

  static func read(_ text: String, name: String) throws(Diagnostic) -> SavedArticle {
    let lines = PlainLines(text)
    var article = SavedArticle()
    let paragraphs = lines.isWrapped ? lines.joined : lines.filled
    article.paragraphs = paragraphs.enumerated().map { .init(number: $0 + 1, text: $1) }
    PlainFacts.fill(&article)
    return article
  }
}

/// What the first lines of a text tell of it.
enum PlainFacts {
  /// Lines looked at for a day.
  private static let head = 6

  static func fill(_ article: inout SavedArticle) {
    let texts = article.paragraphs.map(\.text)
    if article.title == nil, let headline = Headline(of: texts).line {
      article.title = headline
      article.inferred.append("title")
    }
    // A line with a day in it and little else is no sentence that tells of one.
    let dated = texts.prefix(head).filter { $0.utf8.count < 80 }
    if article.issued == nil, let date = dated.lazy.compactMap(PrintedDate.first).first {
      article.issued = date
      article.inferred.append("issued")
    }
  }
}
