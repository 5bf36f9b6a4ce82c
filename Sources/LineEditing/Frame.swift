/// The prompt and the line as rows of a screen, and where the cursor stands in them.
struct Frame: Equatable {
  var rows: [[Cell]] = [[]]
  /// Whether a row goes on in the next one, rather than ending at a line break.
  var wraps: [Bool] = [false]
  var cursor = Position(row: 0, column: 0)

  struct Position: Equatable {
    var row: Int
    var column: Int
  }

  /// The part of a line that is shown after it and is not in it: dim, and never a row of its own.
  struct Suggestion {
    var text: String
    var rendition: String
  }

  /// `cursor` counts Unicode scalars of the text, `styles` come in any order and the first one
  /// that holds a scalar wins; `columns` is the width of the screen.
  init(
    prompt: [Cell], text: String, cursor position: Int, styles: [StyledRange] = [],
    suggestion: Suggestion? = nil, columns: Int
  ) {
    var filling = Filling(columns: max(2, columns))
    for cell in prompt { filling.append(cell) }
    let scalars = text.unicodeScalars
    let looks = Self.renditions(styles, count: styles.isEmpty ? 0 : scalars.count)
    var line = CellRow()
    var index = 0
    for scalar in scalars {
      let joins = line.cells.count
      if scalar == "\n" {
        if index == position { cursor = filling.position(of: 1) }
        filling.breakLine()
        line = CellRow()
      } else {
        line.append(scalar, rendition: looks.isEmpty ? "" : looks[index])
        let new = line.cells[joins...]
        if index == position { cursor = filling.position(of: new.first?.width ?? 0) }
        if new.isEmpty, let last = line.cells.last { filling.replaceLast(last) }
        for cell in new { filling.append(cell) }
        line.cells.removeFirst(max(0, line.cells.count - 1))
      }
      index += 1
    }
    if position >= index { cursor = filling.position(of: 1) }
    if let suggestion { filling.append(suggestion) }
    if cursor.row == filling.rows.count { filling.startRow(wrapping: true) }
    rows = filling.rows
    wraps = filling.wraps
  }

  private static func renditions(_ styles: [StyledRange], count: Int) -> [String] {
    var looks = [String](repeating: "", count: count)
    for style in styles.reversed() {
      let range = style.range.clamped(to: 0..<count)
      for index in range { looks[index] = style.style.rendition }
    }
    return looks
  }
}

/// Rows being filled from left to right.
private struct Filling {
  let columns: Int
  var rows: [[Cell]] = [[]]
  var wraps: [Bool] = [false]
  var used = 0

  init(columns: Int) {
    self.columns = columns
  }

  /// Where a cell of some width will stand.
  func position(of width: Int) -> Frame.Position {
    used + max(1, width) > columns
      ? .init(row: rows.count, column: 0) : .init(row: rows.count - 1, column: used)
  }

  mutating func append(_ cell: Cell) {
    if used + cell.width > columns {
      // A wide character that does not fit leaves a blank column.
      while used < columns {
        rows[rows.count - 1].append(Cell(text: " ", width: 1))
        used += 1
      }
      startRow(wrapping: true)
    }
    rows[rows.count - 1].append(cell)
    used += cell.width
  }

  mutating func replaceLast(_ cell: Cell) {
    if !rows[rows.count - 1].isEmpty { rows[rows.count - 1][rows[rows.count - 1].count - 1] = cell }
  }

  mutating func breakLine() {
    startRow(wrapping: false)
  }

  mutating func startRow(wrapping: Bool) {
    wraps[wraps.count - 1] = wrapping
    rows.append([])
    wraps.append(false)
    used = 0
  }

  mutating func append(_ suggestion: Frame.Suggestion) {
    for cell in CellRow(suggestion.text, rendition: suggestion.rendition).cells {
      guard used + cell.width < columns else { return }
      append(cell)
    }
  }
}
