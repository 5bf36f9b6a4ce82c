import Diagnostics

/// A line of a session file.
struct SessionRow {
  let text: Substring
  /// 1-based.
  let number: Int
  /// Whether a line break ends it.
  let isEnded: Bool
  private let offset: Int

  /// The bytes of the line.
  var span: TextSpan { TextSpan(offset, offset + text.utf8.count) }
  /// Behind its last byte.
  var end: TextSpan { TextSpan(span.end, span.end) }
  var isBlank: Bool { text.utf8.allSatisfy { $0 == UInt8(ascii: " ") } }

  /// What stands behind a mark at its beginning; nil where there is another beginning.
  func starts(with mark: String) -> Substring? {
    text.utf8.starts(with: mark.utf8) ? Substring(text.utf8.dropFirst(mark.utf8.count)) : nil
  }

  /// The most lines that are read.
  static let mostRows = 2_000_000

  static func rows(of input: InputText) throws(Diagnostic) -> [SessionRow] {
    var rows: [SessionRow] = []
    let bytes = input.text.utf8
    let count = bytes.count { $0 == UInt8(ascii: "\n") }
    guard count <= mostRows else { throw .tooManyRows(input) }
    var start = bytes.startIndex
    var offset = 0
    while start < bytes.endIndex {
      let feed = bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
      let row = Substring(bytes[start..<(feed ?? bytes.endIndex)])
      rows.append(
        SessionRow(text: row, number: rows.count + 1, isEnded: feed != nil, offset: offset))
      offset += row.utf8.count + 1
      start = feed.map(bytes.index(after:)) ?? bytes.endIndex
    }
    return rows
  }

  /// Refuses whatever could move a cursor: a carriage return, an escape sequence, a tab.
  static func refuseHidden(_ input: InputText) throws(Diagnostic) {
    let scalars = input.text.unicodeScalars
    guard let place = scalars.firstIndex(where: { $0 != "\n" && Visible.isHidden($0) }) else {
      return
    }
    let offset = input.text.utf8.distance(from: input.text.startIndex, to: place)
    let scalar = scalars[place]
    throw .hidden(scalar, input, TextSpan(offset, offset + scalar.utf8.count))
  }
}

extension Diagnostic {
  fileprivate static func tooManyRows(_ input: InputText) -> Diagnostic {
    Diagnostic(
      .error, "the file has more than \(SessionRow.mostRows) lines",
      in: InputText(String(input.text.prefix(80)), name: input.name), at: TextSpan(0, 0),
      remedy: "split it into several sessions")
  }

  fileprivate static func hidden(
    _ scalar: Unicode.Scalar, _ input: InputText, _ span: TextSpan
  ) -> Diagnostic {
    let isReturn = scalar == "\r"
    let code = "\\u{\(String(scalar.value, radix: 16))}"
    return Diagnostic(
      .error,
      isReturn
        ? "the line ends in a carriage return" : "a hidden character stands here, '\(code)'",
      in: input, at: span,
      remedy: isReturn
        ? "save the file with plain line feeds: sed -i 's/\\r$//' FILE"
        : "take it out, or write it as '\(code)'")
  }
}
