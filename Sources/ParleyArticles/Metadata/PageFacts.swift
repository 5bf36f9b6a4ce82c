import ParleyModel

/// Title, outlet, authors, dates and address of a page: from linked data, Open Graph and other meta
/// elements, then from what is printed.
struct PageFacts {
  private let statements: PageStatements
  private let data: LinkedData?
  /// Values that are longer are not believed, in Unicode scalars.
  private static let longest = 500

  init(_ statements: PageStatements) {
    self.statements = statements
    data = LinkedData(statements.linkedData)
  }

  func fill(
    _ article: inout SavedArticle, headline: String?, bylines: [String], shortLines: [String]
  ) {
    article.outlet = first(
      data?.outlet, statements.meta("og:site_name", "application-name", "dc.publisher"))
    article.title = first(
      headline, data?.headline, statements.meta("og:title", "twitter:title", "dc.title"),
      pageTitle(article.outlet))
    article.authors = authors(bylines, &article.inferred)
    let declared = [
      data?.issued,
      statements.meta(
        "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "pubdate",
        "publish-date", "parsely-pub-date", "sailthru.date"), statements.times.first,
    ]
    article.issued = declared.lazy.compactMap { $0.flatMap(PrintedDate.first) }.first
    if article.issued == nil,
      let printed = (bylines + shortLines).lazy.compactMap(PrintedDate.first).first
    {
      article.issued = printed
      article.inferred.append("issued")
    }
    article.updated = first(
      data?.updated, statements.meta("article:modified_time", "og:updated_time", "datemodified"))
    article.url =
      [statements.canonical, statements.meta("og:url"), data?.url].lazy
      .compactMap { $0.flatMap(Self.address) }.first
  }

  private func first(_ values: String?...) -> String? {
    values.lazy.compactMap { $0?.collapsed.nonEmpty }
      .first { $0.unicodeScalars.count <= Self.longest }
  }

  /// The title element without the outlet behind a bar or a dash.
  private func pageTitle(_ outlet: String?) -> String? {
    let title = statements.title.collapsed
    guard let outlet, title.hasSuffix(outlet) else { return title.nonEmpty }
    let rest = title.dropLast(outlet.count).reversed().drop { " |-–—·:".contains($0) }
    return rest.isEmpty ? title : String(rest.reversed())
  }

  private func authors(_ bylines: [String], _ inferred: inout [String]) -> [String] {
    let declared =
      data?.authors
      ?? statements.metas.filter {
        ["author", "article:author", "dc.creator", "byl", "parsely-author"].contains($0.name)
      }.map(\.content)
    let names = Self.names(declared)
    if !names.isEmpty { return names }
    let printed = Self.names(bylines.filter { $0.lowercased().hasPrefix("by ") })
    if !printed.isEmpty { inferred.append("authors") }
    return printed
  }

  /// `By Ann Example and Bo Sample` is two names; an address is none.
  static func names(_ lines: [String]) -> [String] {
    var names: [String] = []
    for line in lines where !line.contains("://") {
      var rest = line.collapsed
      if rest.lowercased().hasPrefix("by ") { rest = String(rest.dropFirst(3)) }
      for part in rest.replacing(" and ", with: ",").split(separator: ",") {
        let name = String(part).collapsed
        let isName =
          name.unicodeScalars.contains { $0.properties.isAlphabetic }
          && !name.unicodeScalars.contains { $0.value < 0x80 && $0.properties.numericType != nil }
        if isName, name.utf8.count <= 100, !names.contains(name), names.count < 20 {
          names.append(name)
        }
      }
    }
    return names
  }

  /// An address on the web without hidden characters; no script, no file.
  static func address(_ text: String) -> String? {
    let text = text.collapsed
    guard text.hasPrefix("https://") || text.hasPrefix("http://"), text.utf8.count <= 2000,
      text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && !"\"<>\\^`{|}".utf8.contains($0) }),
      text.utf8.allSatisfy({ $0 < 0x80 })
    else { return nil }
    return text
  }
}
