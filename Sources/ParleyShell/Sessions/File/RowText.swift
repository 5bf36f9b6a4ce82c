import Diagnostics

/// Any text as one row of a session file: nothing in it moves a cursor or gets lost at its end.
///
/// Hidden characters and white space at the end are written as `\u{1b}`, and so is a backslash
/// that would begin such a sequence; every other text stands as it is.
enum RowText {
  /// Stands for a row without text where an empty line would be lost: `\u{}`.
  static let nothing = "\\u{}"

  static func escaped(_ text: String) -> String {
    guard mustEscape(text) else { return text }
    let scalars = Array(text.unicodeScalars)
    var row = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let isLast = index + 1 == scalars.count
      let opens = scalar == "\\" && scalars[index...].starts(with: ["\\", "u", "{"])
      if Visible.isHidden(scalar) || opens || isLast && scalar.properties.isWhitespace {
        row.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
      } else {
        row.append(scalar)
      }
    }
    return String(row)
  }

  private static func mustEscape(_ text: String) -> Bool {
    text.unicodeScalars.last?.properties.isWhitespace ?? false
      || text.unicodeScalars.contains { $0 == "\\" || Visible.isHidden($0) }
  }

  /// The text of a row. What looks like an escape and is none stands for itself.
  static func unescaped(_ row: some StringProtocol) -> String {
    guard row.utf8.contains(UInt8(ascii: "\\")) else { return String(row) }
    var text = String.UnicodeScalarView()
    var rest = Substring(row).unicodeScalars
    while let scalar = rest.popFirst() {
      if scalar == "\\", let (escaped, length) = escape(rest) {
        if let escaped { text.append(escaped) }
        rest.removeFirst(length)
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }

  /// `u{1b}` at the beginning, and its length; no scalar for `u{}`.
  private static func escape(
    _ rest: Substring.UnicodeScalarView
  ) -> (Unicode.Scalar?, length: Int)? {
    guard rest.starts(with: ["u", "{"]) else { return nil }
    let digits = rest.dropFirst(2).prefix(7).prefix { $0 != "}" }
    guard digits.count <= 6, rest.dropFirst(2 + digits.count).first == "}" else { return nil }
    if digits.isEmpty { return (nil, 3) }
    guard digits.allSatisfy({ $0.properties.isASCIIHexDigit }),
      let value = UInt32(String(digits), radix: 16), let scalar = Unicode.Scalar(value)
    else { return nil }
    return (scalar, digits.count + 3)
  }
}
