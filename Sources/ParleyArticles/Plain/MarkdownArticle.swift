import Diagnostics

/// Markdown: paragraphs between blank lines, with or without a head of keys and values.
enum MarkdownArticle: ArticleReader {
  static let suffixes = ["md", "markdown"]

  static func fits(_ text: String) -> Bool { MarkdownHead(text) != nil }

  static func read(_ text: String, name: String) throws(Diagnostic) -> SavedArticle {
    var article = SavedArticle()
    let head = MarkdownHead(text)
    head?.fill(&article)
    var texts: [String] = []
    for block in MarkdownBlocks.all(in: head?.rest ?? text) {
      let plain = MarkdownInlines.plain(block.text).collapsed
      guard plain.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else { continue }
      if block.isTitle, article.title == nil { article.title = plain }
      texts.append(plain)
    }
    if let title = article.title, texts.first != title { texts.insert(title, at: 0) }
    article.paragraphs = texts.enumerated().map { .init(number: $0 + 1, text: $1) }
    PlainFacts.fill(&article)
    return article
  }
}
