import Diagnostics

/// Web pages, as a browser or a program saved them.
enum HTMLArticle: ArticleReader {
  static let suffixes = ["html", "htm", "xhtml", "shtml"]

  static func fits(_ text: String) -> Bool {
    // Prose hardly has the mark that every page begins with.
    let head = text.utf8.prefix(1000)
    guard head.contains(UInt8(ascii: "<")) else { return false }
    let start = String(decoding: head, as: UTF8.self).lowercased()
    return ["<!doctype html", "<html", "<head", "<body", "<meta "].contains(where: start.contains)
  }

  static func read(_ text: String, name: String) throws(Diagnostic) -> SavedArticle {
    if let place = CrowdedTag.first(in: text) { throw .crowded(text, name, place) }
    let page = PageReader.read(text.withoutHeader)
    guard !page.isTooDeep else { throw .deep(name) }
    let choice = ArticleChoice(page)
    var article = SavedArticle()
    PageFacts(page.statements).fill(
      &article, headline: choice.headline, bylines: choice.bylines, shortLines: choice.shortLines)
    var texts = choice.blocks.map { (text: $0.text, isCaption: $0.kind == .caption) }
    guard texts.contains(where: { !$0.isCaption }) else { throw .noText(name) }
    if let title = choice.headline, texts.first?.text != title {
      texts.insert((title, false), at: 0)
    }
    article.paragraphs = texts.enumerated().map {
      .init(number: $0 + 1, text: $1.text, isCaption: $1.isCaption)
    }
    return article
  }
}

extension String {
  /// Without the header that a server sent and a program saved: `HTTP/1.1 200 OK …`.
  fileprivate var withoutHeader: String {
    guard hasPrefix("HTTP/"), let start = firstRange(of: "<") else { return self }
    return String(self[start.lowerBound...])
  }
}

extension Diagnostic {
  fileprivate static func crowded(_ text: String, _ name: String, _ place: Int) -> Diagnostic {
    Diagnostic(
      .error, "a tag has more than \(CrowdedTag.limit) attributes", in: InputText(text, name: name),
      at: TextSpan(place, place + 1), remedy: "save the article as text")
  }

  fileprivate static func deep(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, "the page is nested deeper than \(Page.depthLimit) elements",
      in: InputText("", name: name), at: TextSpan(0, 0), remedy: "save the article as text")
  }

  fileprivate static func noText(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, "no article is found in the page", in: InputText("", name: name), at: TextSpan(0, 0),
      remedy: "save the article as text, a paragraph a line")
  }
}
