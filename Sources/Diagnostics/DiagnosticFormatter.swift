/// The one shape of every error: where, the line, a caret, what was expected, one remedy.
package enum DiagnosticFormatter {
  /// The most columns of a line that are shown, the marks of a cut not counted.
  package static let excerptWidth = 72

  /// Rows without a final line break; nothing in them moves the cursor.
  package static func text(_ diagnostic: Diagnostic) -> String {
    let place = place(diagnostic).map { $0 + ": " } ?? ""
    var rows = [place + Visible.text(diagnostic.message)]
    rows += excerpt(diagnostic)
    rows += diagnostic.notes.map(Visible.text)
    if let remedy = diagnostic.remedy { rows.append(Visible.text(remedy)) }
    return rows.joined(separator: "\n")
  }

  /// `line 1, column 8`, `names/people.yaml: line 3, column 1`; nil for a name on the command line.
  package static func place(_ diagnostic: Diagnostic) -> String? {
    guard !diagnostic.input.isName else { return nil }
    let place = diagnostic.input.location(of: diagnostic.span)
    let name = Visible.text(diagnostic.input.name)
    let at = name == "line" ? "line \(place.line)" : "\(name): line \(place.line)"
    return "\(at), column \(place.column)"
  }

  /// The line, cut to a window of `width` columns around the place, and the caret row under it;
  /// no rows for an empty line, and for a name on the command line.
  package static func excerpt(_ diagnostic: Diagnostic, width: Int = excerptWidth) -> [String] {
    guard !diagnostic.input.isName else { return [] }
    let place = diagnostic.input.location(of: diagnostic.span)
    guard !place.text.isEmpty else { return [] }
    let shown = place.text.map { Visible.text(String($0)) }
    let columns = shown.map(Visible.columns)
    let from = min(place.column - 1, shown.count)
    let to = min(from + place.length, shown.count)
    let window = window(columns, from: from, width: width)
    let head = window.lowerBound > 0 ? "…" : ""
    let tail = window.upperBound < shown.count ? "…" : ""
    let indent = head.count + columns[window.lowerBound..<from].reduce(0, +)
    let carets = columns[from..<min(to, window.upperBound)].reduce(0, +)
    return [
      "  " + head + shown[window].joined() + tail,
      "  " + String(repeating: " ", count: indent)
        + String(repeating: "^", count: max(1, carets)),
    ]
  }

  /// The characters that are shown: the place, what stands before it in up to half of the columns,
  /// what follows, and where columns are left over more of what stands before.
  private static func window(_ columns: [Int], from: Int, width: Int) -> Range<Int> {
    var start = from
    var end = from
    var used = 0
    func takeBefore(_ room: Int) {
      while start > 0, used + columns[start - 1] <= room {
        start -= 1
        used += columns[start]
      }
    }
    takeBefore(width / 2)
    while end < columns.count, used + columns[end] <= width {
      used += columns[end]
      end += 1
    }
    takeBefore(width)
    return start..<end
  }
}
