/// A record as lines of YAML, its keys in the order in which they are written.
struct YAMLRecord {
  private(set) var lines: [String] = []

  /// A list of records as a whole file: `- id: …`.
  static func file(of records: [YAMLRecord]) -> String {
    records.isEmpty
      ? "[]\n"
      : records.map { $0.item(indent: 0).joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// One record alone as a file.
  var file: String { lines.joined(separator: "\n") + "\n" }

  mutating func text(_ key: String, _ value: String?) {
    guard let value else { return }
    guard YAMLText.fitsBlock(value) else {
      lines.append("\(key): \(YAMLText.value(value))")
      return
    }
    lines.append("\(key): |-")
    for line in value.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(line.isEmpty ? "" : "  \(String(line))")
    }
  }

  /// `[a, b]`; nothing where the list is empty.
  mutating func texts(_ key: String, _ values: [String]) {
    guard !values.isEmpty else { return }
    let values = values.map { YAMLText.value($0, .inList) }
    lines.append("\(key): [\(values.joined(separator: ", "))]")
  }

  mutating func number(_ key: String, _ value: Int?) {
    if let value { lines.append("\(key): \(value)") }
  }

  mutating func flag(_ key: String, _ value: Bool) {
    if value { lines.append("\(key): true") }
  }

  /// Records in the lines below a key; nothing where there are none.
  ///
  /// - Parameter isSpaced: a blank line stands between two.
  mutating func records(_ key: String, _ records: [YAMLRecord], isSpaced: Bool = false) {
    guard !records.isEmpty else { return }
    lines.append("\(key):")
    for (number, record) in records.enumerated() {
      if isSpaced, number > 0 { lines.append("") }
      lines += record.item(indent: 2)
    }
  }

  /// The lines of the record as one of a list, so many columns from the edge.
  func item(indent: Int) -> [String] {
    let edge = String(repeating: " ", count: indent)
    return lines.enumerated().map { number, line in
      line.isEmpty ? "" : edge + (number == 0 ? "- " : "  ") + line
    }
  }
}
