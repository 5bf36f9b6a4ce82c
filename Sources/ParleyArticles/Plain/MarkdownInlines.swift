/// Takes the marks out of a Markdown line: `[called](#) **so**` reads `called so`.
enum MarkdownInlines {
  /// Scalars looked through for the end of a link or a tag.
  private static let reach = 2000

  static func plain(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var plain = String.UnicodeScalarView()
    var at = 0
    while at < scalars.count {
      switch scalars[at] {
      case "\\" where at + 1 < scalars.count && isMark(scalars[at + 1]):
        plain.append(scalars[at + 1])
        at += 2
      case "!" where at + 1 < scalars.count && scalars[at + 1] == "[":
        at = target(of: at + 1, in: scalars)?.end ?? at + 1
      case "[":
        if let link = target(of: at, in: scalars) {
          plain.append(contentsOf: Self.plain(link.text).unicodeScalars)
          at = link.end
        } else {
          plain.append("[")
          at += 1
        }
      case "<":
        at = tagEnd(at, in: scalars) ?? at
        if scalars[at] == "<" {
          plain.append("<")
          at += 1
        }
      case "*", "`":
        at += 1
      case "_" where isEdge(at, scalars):
        at += 1
      default:
        plain.append(scalars[at])
        at += 1
      }
    }
    return String(plain)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    "\\`*_{}[]()#+-.!<>|".unicodeScalars.contains(scalar)
  }

  /// An underscore at the end of a word is emphasis; inside one it is a letter.
  private static func isEdge(_ at: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    func isWord(_ place: Int) -> Bool {
      scalars.indices.contains(place) && scalars[place].properties.isAlphabetic
    }
    return isWord(at - 1) != isWord(at + 1)
  }

  /// The words of `[words](address)` and where it ends.
  private static func target(
    of open: Int, in scalars: [Unicode.Scalar]
  ) -> (text: String, end: Int)? {
    guard let close = close(of: open, "[", "]", in: scalars), close + 1 < scalars.count,
      scalars[close + 1] == "(", let end = Self.close(of: close + 1, "(", ")", in: scalars)
    else { return nil }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[(open + 1)..<close].filter { $0 != "[" && $0 != "]" })
    return (String(text), end + 1)
  }

  /// Where a bracket is closed, others of its kind inside it.
  private static func close(
    of open: Int, _ left: Unicode.Scalar, _ right: Unicode.Scalar, in scalars: [Unicode.Scalar]
  ) -> Int? {
    var depth = 0
    for place in open..<min(scalars.count, open + reach) {
      if scalars[place] == left { depth += 1 }
      if scalars[place] == right { depth -= 1 }
      if depth == 0 { return place }
    }
    return nil
  }

  /// Behind `</b>` or `<https://…>`; nil for a plain less-than sign.
  private static func tagEnd(_ open: Int, in scalars: [Unicode.Scalar]) -> Int? {
    guard open + 1 < scalars.count,
      scalars[open + 1].properties.isAlphabetic || "/!".unicodeScalars.contains(scalars[open + 1])
    else { return nil }
    return scalars[open...].prefix(reach).firstIndex(of: ">").map { $0 + 1 }
  }
}
