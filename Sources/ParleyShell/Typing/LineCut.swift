/// What is open in a text that is being typed, and where a pasted list of questions is cut.
struct LineCut {
  /// The marks that close what is open, the innermost last.
  private(set) var open: [Unicode.Scalar] = []

  /// The deepest nesting that is followed; beyond it nothing more opens.
  private static let deepest = 64

  init(_ text: some StringProtocol = "") {
    for scalar in text.unicodeScalars { pass(scalar) }
  }

  /// Goes on by a scalar. In a quotation only its end counts, and a closing bracket that nothing
  /// opened counts for nothing.
  mutating func pass(_ scalar: Unicode.Scalar) {
    if let end = open.last, Self.isQuote(end) {
      let isEnd = scalar == end || end == "\u{201D}" && scalar == "\u{201C}"
      if isEnd { open.removeLast() }
      return
    }
    if scalar == open.last {
      open.removeLast()
    } else if let end = Self.end(of: scalar), open.count < Self.deepest {
      open.append(end)
    }
  }

  private static func end(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\"": "\""
    case "\u{201C}", "\u{201E}": "\u{201D}"
    case "(": ")"
    case "[": "]"
    case "{": "}"
    default: nil
    }
  }

  private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\"" || scalar == "\u{201D}"
  }

  /// Whether Enter ends the text: nothing is open in it. A command is whole as it stands.
  static func isWhole(_ text: String) -> Bool {
    text.drop { $0.isWhitespace }.hasPrefix(".") || LineCut(text).open.isEmpty
  }

  /// The questions of a text: cut at line breaks where nothing is open; what never closes reaches
  /// to the end of its row. `who\nwhose "an\neasy path"` is two.
  static func lines(of text: String) -> [String] {
    guard text.contains(where: \.isNewline) else { return [text] }
    let rows = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var lines: [String] = []
    var at = 0
    while at < rows.count {
      let end = isWhole(String(rows[at])) ? at : closing(rows, from: at) ?? at
      let line = rows[at...end].joined(separator: "\n")
      if line.contains(where: { !$0.isWhitespace }) { lines.append(line) }
      at = end + 1
    }
    return lines
  }

  /// The most rows that one quotation or bracket reaches over.
  private static let longest = 200

  /// The row in which all is closed that is opened in another; nil where none is.
  private static func closing(_ rows: [Substring], from start: Int) -> Int? {
    var cut = LineCut(rows[start])
    for row in rows.indices.dropFirst(start + 1).prefix(longest) {
      for scalar in rows[row].unicodeScalars { cut.pass(scalar) }
      if cut.open.isEmpty { return row }
    }
    return nil
  }
}
