/// How a line that may hold line breaks stands in one row of the history file: a backslash as
/// `\\`, a line feed as `\n`.
enum HistoryEntry {
  static func written(_ line: String) -> String {
    var row = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      switch scalar {
      case "\\": row.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": row.append(contentsOf: "\\n".unicodeScalars)
      default: row.append(scalar)
      }
    }
    return String(row)
  }

  /// Nil for what this never wrote: bytes that are not UTF-8, control characters, other escapes.
  static func line(_ row: ArraySlice<UInt8>) -> String? {
    guard let text = String(validating: row, as: UTF8.self) else { return nil }
    let backslash = UInt8(ascii: "\\")
    if row.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != backslash }) { return text }
    var line = String.UnicodeScalarView()
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalar.isControl && scalar != "\t" { return nil }
      guard scalar == "\\" else {
        line.append(scalar)
        continue
      }
      switch scalars.popFirst() {
      case "\\": line.append("\\")
      case "n": line.append("\n")
      default: return nil
      }
    }
    return String(line)
  }
}
