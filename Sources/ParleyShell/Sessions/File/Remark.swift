/// Comment lines that stand together.
package struct Remark: Hashable, Sendable {
  /// Each with its `#`, as written.
  package var rows: [String]
  /// Whether it belongs to the question right under it: no blank line stands between.
  package var leads: Bool

  package init(rows: [String], leads: Bool = false) {
    self.rows = rows
    self.leads = leads
  }

  /// A remark of plain text, a comment line for each of its lines.
  package init(text: String, leads: Bool = false) {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    self.init(rows: lines.map { $0.isEmpty ? "#" : "# " + String($0) }, leads: leads)
  }

  /// Whether it tells a class what is shown, `## Who says so?`, and is no note to oneself.
  package var isNarration: Bool { rows.first?.hasPrefix("##") ?? false }

  /// What it says, without the signs before it: a paragraph for what stands between empty rows,
  /// and for each row that begins with a dash or a number, `- ` or `1. `.
  package var paragraphs: [String] {
    var paragraphs: [String] = []
    var isOpen = false
    for row in rows {
      let text = String(Substring(row.drop { $0 == "#" }.drop { $0 == " " }))
      if isOpen, !text.isEmpty, !Self.isItem(text) {
        paragraphs[paragraphs.count - 1] += " " + text
      } else if !text.isEmpty {
        paragraphs.append(text)
      }
      isOpen = !text.isEmpty
    }
    return paragraphs
  }

  private static func isItem(_ text: String) -> Bool {
    let digits = text.prefix { $0.isNumber }
    return text.hasPrefix("- ") || !digits.isEmpty && text.dropFirst(digits.count).hasPrefix(". ")
  }
}
