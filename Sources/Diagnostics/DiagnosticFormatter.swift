/// The one shape of every error: where, the line, a caret, what was expected, one remedy.
package enum DiagnosticFormatter {
  /// The most characters of a line that are shown.
  package static let excerptWidth = 72

  /// Rows without a final line break; nothing in them moves the cursor.
  package static func text(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.input.location(of: diagnostic.span)
    let name = Visible.text(diagnostic.input.name)
    let at = name == "line" ? "line \(place.line)" : "\(name): line \(place.line)"
    var rows = ["\(at), column \(place.column): \(Visible.text(diagnostic.message))"]
    if let excerpt = excerpt(place.text, column: place.column, length: place.length) {
      rows += excerpt
    }
    rows += diagnostic.notes.map(Visible.text)
    if let remedy = diagnostic.remedy { rows.append(Visible.text(remedy)) }
    return rows.joined(separator: "\n")
  }

  /// The line, cut to a window around the place, and the caret row under it.
  private static func excerpt(_ line: String, column: Int, length: Int) -> [String]? {
    guard !line.isEmpty else { return nil }
    let characters = Array(line)
    let place = column - 1
    let first = place <= excerptWidth - 12 ? 0 : place - excerptWidth / 2
    let last = min(characters.count, first + excerptWidth)
    let head = first > 0 ? "…" : ""
    let tail = last < characters.count ? "…" : ""
    let shown = Visible.text(String(characters[first..<last]))
    let indent =
      head.count + Visible.columns(Visible.text(String(characters[first..<min(place, last)])))
    let marked = characters[min(place, last)..<min(place + length, last)]
    let carets = max(1, Visible.columns(Visible.text(String(marked))))
    return [
      "  " + head + shown + tail,
      "  " + String(repeating: " ", count: indent) + String(repeating: "^", count: carets),
    ]
  }
}
