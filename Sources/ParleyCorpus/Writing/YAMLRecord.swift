/// A record as lines of YAML, its keys in the order in which they are written.
struct YAMLRecord {
  private struct Line {
    /// Without the spaces before it; empty for a blank line.
    let text: String
    /// How many columns from the edge it begins.
    var indent = 0
    /// A dash stands in the two columns before it.
    var isItem = false

    func write(to file: inout String) {
      guard !text.isEmpty else { return }
      file += String(repeating: " ", count: isItem ? indent - 2 : indent)
      if isItem { file += "- " }
      file += text
    }
  }

  private var lines: [Line] = []

  /// A list of records as a whole file: `- id: …`.
  static func file(of records: [YAMLRecord]) -> String {
    records.isEmpty
      ? "[]\n"
      : records.map { $0.item(indent: 0).joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// One record alone as a file.
  var file: String {
    var file = ""
    file.reserveCapacity(lines.reduce(0) { $0 + $1.text.utf8.count + $1.indent + 1 })
    for line in lines {
      line.write(to: &file)
      file += "\n"
    }
    return file
  }

  mutating func text(_ key: String, _ value: String?) {
    guard let value else { return }
    guard YAMLText.fitsBlock(value) else {
      add(key, YAMLText.value(value))
      return
    }
    add(key, "|-")
    for line in value.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(Line(text: String(line), indent: 2))
    }
  }

  /// `[a, b]`; nothing where the list is empty.
  mutating func texts(_ key: String, _ values: [String]) {
    guard !values.isEmpty else { return }
    let values = values.map { YAMLText.value($0, .inList) }
    add(key, "[" + values.joined(separator: ", ") + "]")
  }

  mutating func number(_ key: String, _ value: Int?) {
    if let value { add(key, String(value)) }
  }

  mutating func flag(_ key: String, _ value: Bool) {
    if value { add(key, "true") }
  }

  /// Records in the lines below a key; nothing where there are none.
  ///
  /// - Parameter isSpaced: a blank line stands between two.
  mutating func records(_ key: String, _ records: [YAMLRecord], isSpaced: Bool = false) {
    guard !records.isEmpty else { return }
    lines.append(Line(text: key + ":"))
    for (number, record) in records.enumerated() {
      if isSpaced, number > 0 { lines.append(Line(text: "")) }
      lines += record.nested(2)
    }
  }

  private mutating func add(_ key: String, _ value: String) {
    lines.append(Line(text: key + ": " + value))
  }

  /// The lines of the record as one of a list, so many columns from the edge.
  func item(indent: Int) -> [String] {
    nested(indent).map { line in
      var text = ""
      line.write(to: &text)
      return text
    }
  }

  private func nested(_ indent: Int) -> [Line] {
    var nested = lines
    for number in nested.indices { nested[number].indent += indent + 2 }
    if !nested.isEmpty { nested[0].isItem = true }
    return nested
  }
}
