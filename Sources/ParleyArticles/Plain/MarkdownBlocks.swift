/// A paragraph, a heading or an item of a Markdown text, its marks of block taken off.
struct MarkdownBlock: Equatable {
  let text: String
  let isTitle: Bool
}

enum MarkdownBlocks {
  /// Code, rules, tables and definitions of links are left out.
  static func all(in text: String) -> [MarkdownBlock] {
    var blocks: [MarkdownBlock] = []
    var current: [String] = []
    var fence: Character?
    func finish(isTitle: Bool = false) {
      if !current.isEmpty {
        blocks.append(MarkdownBlock(text: current.joined(separator: " "), isTitle: isTitle))
      }
      current = []
    }
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      var rest = line.drop(while: \.isWhitespace)
      if rest.hasPrefix("```") || rest.hasPrefix("~~~") {
        finish()
        fence = fence == nil ? rest.first : fence == rest.first ? nil : fence
        continue
      }
      if fence != nil { continue }
      while rest.first == ">" { rest = rest.dropFirst().drop(while: \.isWhitespace) }
      if rest.isEmpty {
        finish()
      } else if isUnderline(rest), !current.isEmpty {
        finish(isTitle: rest.first == "=")
      } else if isRule(rest) || isTable(rest) || isDefinition(rest) {
        finish()
      } else if let heading = heading(rest) {
        finish()
        current = [String(heading)]
        finish(isTitle: rest.hasPrefix("# "))
      } else {
        if let item = item(rest) {
          finish()
          rest = item
        }
        current.append(String(rest))
      }
    }
    finish()
    return blocks
  }

  private static func isUnderline(_ line: Substring) -> Bool {
    line.count > 2 && (line.allSatisfy { $0 == "=" } || line.allSatisfy { $0 == "-" })
  }

  private static func isRule(_ line: Substring) -> Bool {
    let marks = line.filter { !$0.isWhitespace }
    return marks.count > 2 && "*-_".contains(marks.first!) && Set(marks).count == 1
  }

  private static func isTable(_ line: Substring) -> Bool { line.hasPrefix("|") }

  /// `[1]: https://…`.
  private static func isDefinition(_ line: Substring) -> Bool {
    line.hasPrefix("[") && line.prefix(100).contains("]: ")
  }

  private static func heading(_ line: Substring) -> Substring? {
    let rest = line.drop { $0 == "#" }
    guard rest.startIndex > line.startIndex, rest.first == " " else { return nil }
    return rest.dropFirst()
  }

  /// Behind `- `, `* `, `+ ` or `12. `.
  private static func item(_ line: Substring) -> Substring? {
    if "-*+".contains(line.first!), line.dropFirst().first == " " { return line.dropFirst(2) }
    let rest = line.drop(while: \.isNumber)
    guard rest.startIndex > line.startIndex, rest.hasPrefix(". ") else { return nil }
    return rest.dropFirst(2)
  }
}
