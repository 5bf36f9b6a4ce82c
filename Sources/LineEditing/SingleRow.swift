/// What a terminal without cursor movement shows of a line: one row, and a part of it when the
/// line is longer.
struct SingleRow {
  private var used = 0

  /// The bytes that show the line; `cursor` counts Unicode scalars.
  mutating func draw(prompt: [Cell], text: String, cursor: Int, columns: Int) -> String {
    let room = max(1, columns - 1)
    let before = prompt + CellRow(String(text.unicodeScalars.prefix(cursor))).cells
    let after = CellRow(String(text.unicodeScalars.dropFirst(cursor))).cells
    var shown = before[...]
    while shown.reduce(0, { $0 + $1.width }) > room { shown.removeFirst() }
    var width = shown.reduce(0) { $0 + $1.width }
    let start = shown.map(\.text).joined()
    var rest = ""
    for cell in after where width + cell.width <= room {
      rest += cell.text
      width += cell.width
    }
    let blanks = String(repeating: " ", count: max(0, used - width))
    used = width
    return "\r" + start + rest + blanks + "\r" + start
  }

  /// The terminal stands at the start of an empty row.
  mutating func startAnew() {
    used = 0
  }
}
