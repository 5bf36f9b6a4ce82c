/// The keys and values before a Markdown text, between two lines of `---` or `+++`.
struct MarkdownHead {
  private var values: [String: String] = [:]
  /// What stands behind it.
  let rest: String

  /// Lines looked through for the end of the head.
  private static let longest = 200

  init?(_ text: String) {
    guard text.utf8.starts(with: "---".utf8) || text.utf8.starts(with: "+++".utf8) else {
      return nil
    }
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    guard let mark = lines.first, mark == "---" || mark == "+++",
      let end = lines.dropFirst().prefix(Self.longest).firstIndex(of: mark)
    else { return nil }
    for line in lines[1..<end] {
      guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "=" }) else { continue }
      let key = String(line[..<colon]).collapsed.lowercased()
      let value = String(line[line.index(after: colon)...]).collapsed
      values[key] = value.trimming("\"'[]")
    }
    rest = lines[(end + 1)...].joined(separator: "\n")
  }

  func fill(_ article: inout SavedArticle) {
    article.title = values["title"]?.nonEmpty
    article.outlet = (values["outlet"] ?? values["publisher"] ?? values["site"])?.nonEmpty
    article.authors = PageFacts.names([values["author"] ?? values["authors"] ?? ""])
    article.issued = (values["date"] ?? values["issued"]).flatMap(PrintedDate.first)
    article.url = (values["url"] ?? values["source"]).flatMap(PageFacts.address)
  }
}

extension String {
  /// Without any of these characters at its ends.
  fileprivate func trimming(_ marks: String) -> String {
    let front = drop { marks.contains($0) }
    return String(String(front.reversed().drop { marks.contains($0) }.reversed()))
  }
}
