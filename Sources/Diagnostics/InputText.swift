/// A text that was read: a line, a file; and what it is called in a message.
package struct InputText: Hashable, Sendable {
  /// `line`, or a file's name.
  package let name: String
  package let text: String
  /// 1-based: the number of the text's first line where it was read.
  package let firstLine: Int

  package init(_ text: String, name: String = "line", firstLine: Int = 1) {
    self.text = text
    self.name = name
    self.firstLine = firstLine
  }

  /// Where a place lies: the line (1-based), the column in characters (1-based), the line's text,
  /// and how many characters of the line the span covers (at least 1).
  package func location(of span: TextSpan) -> (line: Int, column: Int, text: String, length: Int) {
    let bytes = text.utf8
    let count = bytes.count
    let start = bytes.index(bytes.startIndex, offsetBy: min(max(0, span.start), count))
    let end = bytes.index(bytes.startIndex, offsetBy: min(max(0, span.end), count))
    let lineBreak = UInt8(ascii: "\n")
    let lineStart =
      bytes[..<start].lastIndex(of: lineBreak).map { bytes.index(after: $0) }
      ?? bytes.startIndex
    let lineEnd = bytes[start...].firstIndex(of: lineBreak) ?? bytes.endIndex
    let number = bytes[..<start].count { $0 == lineBreak }
    let before = String(text.unicodeScalars[lineStart..<start])
    let marked = String(text.unicodeScalars[start..<max(start, min(end, lineEnd))])
    return (
      firstLine + number, before.count + 1, String(text.unicodeScalars[lineStart..<lineEnd]),
      max(1, marked.count)
    )
  }
}
