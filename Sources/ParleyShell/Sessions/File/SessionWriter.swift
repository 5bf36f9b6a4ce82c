import ParleyModel

/// Writes a session as plain text; `SessionReader` reads it back equal.
package enum SessionWriter {
  /// Before a question.
  static let prompt = "parley> "
  /// Before the further lines of a question.
  static let continuation = "...> "
  /// Before each line of an answer.
  static let indent = "  "
  /// Before what an answer rests on.
  static let footer = "= "

  package static func text(_ file: SessionFile) -> String {
    var text = self.text(file.header)
    for (index, part) in file.parts.enumerated() {
      let above: SessionPart? = index == 0 ? nil : file.parts[index - 1]
      text += self.text(part, under: above)
    }
    return text
  }

  /// A part as it is added to the end of a file.
  package static func text(_ part: SessionPart, under above: SessionPart?) -> String {
    switch part {
    case .entry(let entry):
      if case .remark(let remark) = above, remark.leads { return text(entry) }
      return "\n" + text(entry)
    case .remark(let remark):
      return "\n" + remark.rows.map { RowText.escaped($0) + "\n" }.joined()
    }
  }

  package static func text(_ header: SessionHeader) -> String {
    var rows = ["parley session \(SessionHeader.version)"]
    func add(_ name: String, _ value: String) {
      if !value.isEmpty { rows.append("\(name): \(RowText.escaped(value))") }
    }
    add("title", header.title)
    add("corpus", header.corpus)
    add("digest", header.digest)
    add("width", String(header.width))
    add("today", header.today?.iso ?? "")
    return rows.joined(separator: "\n") + "\n"
  }

  private static func text(_ entry: SessionEntry) -> String {
    var rows: [String] = []
    for line in lines(entry.input) {
      let mark = rows.isEmpty ? prompt : continuation
      rows.append(mark + (line.isEmpty ? RowText.nothing : RowText.escaped(line)))
    }
    if !entry.text.isEmpty {
      let answer = lines(entry.text)
      for (index, line) in answer.enumerated() {
        let isOutermost = index == 0 || index + 1 == answer.count
        rows.append(
          line.isEmpty
            ? (isOutermost ? indent + RowText.nothing : "") : indent + RowText.escaped(line))
      }
    }
    if let outcome = entry.outcome { rows += OutcomeRows.rows(outcome).map { footer + $0 } }
    return rows.joined(separator: "\n") + "\n"
  }

  private static func lines(_ text: String) -> [String] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
