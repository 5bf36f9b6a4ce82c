/// A text that was read: a line, a file; and what it is called in a message.
package struct InputText: Hashable, Sendable {
  /// `line`, or a file's name.
  package let name: String
  package let text: String
  /// 1-based: the number of the text's first line where it was read.
  package let firstLine: Int

  /// Whether it is nothing but a name, given on the command line: a message tells it, and there is
  /// no line to point into.
  package let isName: Bool

  package init(_ text: String, name: String = "line", firstLine: Int = 1) {
    self.text = text
    self.name = name
    self.firstLine = firstLine
    isName = false
  }

  /// A name that was given on the command line.
  package init(named name: String) {
    self.name = name
    text = name
    firstLine = 1
    isName = true
  }

  /// Where a place lies: the line (1-based), the column in characters (1-based), the line's text
  /// without its line break, and how many characters of the line the span covers (at least 1).
  ///
  /// An offset inside a character counts as that character's place; one outside the text, as the
  /// nearest end.
  package func location(of span: TextSpan) -> (line: Int, column: Int, text: String, length: Int) {
    let bytes = text.utf8
    let start = min(max(0, span.start), bytes.count)
    let place = bytes.index(bytes.startIndex, offsetBy: start)
    let lineBreak = UInt8(ascii: "\n")
    let lineStart = bytes[..<place].lastIndex(of: lineBreak).map(bytes.index(after:))
    let first = lineStart ?? bytes.startIndex
    let last = bytes[place...].firstIndex(of: lineBreak) ?? bytes.endIndex
    let number = bytes[..<place].count { $0 == lineBreak }
    var line = String(text.unicodeScalars[first..<last])
    if line.utf8.last == UInt8(ascii: "\r") { line.unicodeScalars.removeLast() }
    let offset = bytes.distance(from: first, to: place)
    let (column, length) = Self.characters(of: line, from: offset, to: offset + span.length)
    return (firstLine + number, column, line, length)
  }

  /// The column of an offset and the characters that are touched up to another.
  private static func characters(
    of line: String, from start: Int, to end: Int
  ) -> (column: Int, length: Int) {
    var column = 1
    var length = 0
    var offset = 0
    for character in line {
      if offset >= end && length > 0 { break }
      offset += character.utf8.count
      if offset <= start {
        column += 1
      } else if offset - character.utf8.count < end {
        length += 1
      }
    }
    return (column, max(1, length))
  }
}
