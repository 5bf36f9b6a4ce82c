/// What a page says of its article as linked data: JSON-LD with the words of schema.org.
struct LinkedData {
  private let article: [String: JSONValue]

  /// Nil where no script tells of an article.
  init?(_ scripts: [String]) {
    let values = scripts.prefix(Self.most).compactMap(JSONValue.init)
    guard let article = values.lazy.compactMap({ Self.article(in: $0, depth: 0) }).first else {
      return nil
    }
    self.article = article
  }

  var headline: String? { text("headline") ?? text("name") }
  var outlet: String? { Self.names(article["publisher"]).first }
  var authors: [String] { Self.names(article["author"]) }
  var issued: String? { text("datePublished") ?? text("dateCreated") }
  var updated: String? { text("dateModified") }
  var url: String? {
    if let url = text("url") { return url }
    switch article["mainEntityOfPage"] {
    case .text(let url): return url
    case .record(let record): return Self.text(record["@id"])
    default: return nil
    }
  }

  private static let most = 20

  /// The first record whose type is a kind of article; in lists and graphs too.
  private static func article(in value: JSONValue, depth: Int) -> [String: JSONValue]? {
    switch value {
    case .list(let values):
      return values.lazy.compactMap { article(in: $0, depth: depth + 1) }.first
    case .record(let record):
      let types: [JSONValue] =
        switch record["@type"] {
        case .list(let types): types
        case let type: [type ?? .nothing]
        }
      let isArticle = types.contains { type in
        guard case .text(let name) = type else { return false }
        return name.hasSuffix("Article") || ["Report", "BlogPosting"].contains(name)
      }
      if isArticle { return record }
      return record["@graph"].flatMap { article(in: $0, depth: depth + 1) }
    default: return nil
    }
  }

  private func text(_ key: String) -> String? { Self.text(article[key]) }

  private static func text(_ value: JSONValue?) -> String? {
    guard case .text(let text) = value else { return nil }
    return text.collapsed.nonEmpty
  }

  /// `"Ann"`, `{"name":"Ann"}`, or a list of them.
  private static func names(_ value: JSONValue?) -> [String] {
    switch value {
    case .text: text(value).map { [$0] } ?? []
    case .record(let record): text(record["name"]).map { [$0] } ?? []
    case .list(let values): values.flatMap { names($0) }
    default: []
    }
  }
}
