/// What the terminal shows of a frame, and the fewest bytes that turn it into the next frame. Row
/// 0 is where the prompt began; nothing above it is touched.
struct Screen {
  var height = 24
  private var shown: [[Cell]] = []
  private var wraps: [Bool] = []
  /// The first row of the frame that is shown, when the frame is higher than the screen.
  private var top = 0
  private var cursor = Frame.Position(row: 0, column: 0)
  /// The rows the terminal has from row 0 on.
  private var reached = 1
  private var output = ""
  private var rendition = ""

  /// The terminal stands at the start of an empty row.
  mutating func startAnew() {
    shown = []
    top = 0
    cursor = .init(row: 0, column: 0)
    reached = 1
  }

  /// The bytes that show a frame.
  mutating func draw(_ frame: Frame, columns: Int) -> String {
    output = ""
    let rows = visibleRows(of: frame)
    var spoiled = false
    for (row, cells) in zip(0..., frame.rows[rows]) {
      let old = row < shown.count ? shown[row] : []
      var kept = spoiled ? 0 : zip(old, cells).prefix { $0 == $1 }.count
      // The last character tells the terminal how the row ends.
      if row < shown.count, wraps[row] != frame.wraps[rows.lowerBound + row] {
        kept = min(kept, max(0, cells.count - 1))
      }
      let changed = spoiled || kept < cells.count || old.count != cells.count
      spoiled = false
      guard changed || row >= reached else { continue }
      let start = cells[..<kept].reduce(0) { $0 + $1.width }
      move(to: .init(row: row, column: start))
      let end = write(cells[kept...], from: start)
      let oldEnd = old.reduce(0) { $0 + $1.width }
      if end < oldEnd { erase("\u{1B}[K") }
      if end >= columns {
        spoiled = leaveLastColumn(
          of: row, wraps: frame.wraps[rows.lowerBound + row] && row + 1 < rows.count)
      } else {
        cursor = .init(row: row, column: end)
      }
    }
    if shown.count > rows.count {
      move(to: .init(row: rows.count, column: 0))
      erase("\u{1B}[J")
    }
    shown = Array(frame.rows[rows])
    wraps = Array(frame.wraps[rows])
    move(to: .init(row: frame.cursor.row - top, column: frame.cursor.column))
    select("")
    return output
  }

  /// The bytes that show a frame for good, all of it, and go to the row below.
  mutating func finish(_ frame: Frame, columns: Int) -> String {
    var whole = frame.rows.count > height ? clear() : ""
    let limit = height
    height = .max
    top = 0
    whole += draw(frame, columns: columns)
    height = limit
    output = ""
    move(to: .init(row: frame.rows.count - 1, column: 0))
    whole += output + "\r\n"
    startAnew()
    return whole
  }

  /// The bytes that clear away what is shown. After a change of width the terminal has folded the
  /// rows anew, to that many columns. What is erased from the first corner on, some terminals keep
  /// among the rows that left, and bring back with the next change: so that cell goes by itself.
  mutating func clear(foldedTo columns: Int? = nil) -> String {
    let up = min(columns.map(cursorRow(foldedTo:)) ?? cursor.row, height - 1)
    startAnew()
    return (up > 0 ? "\u{1B}[\(up)A" : "") + "\r\u{1B}[K\u{1B}[C\u{1B}[J\r"
  }

  /// The row the cursor stands in once the rows that go on in the next one are folded anew.
  private func cursorRow(foldedTo columns: Int) -> Int {
    var row = 0
    var used = 0
    for (index, cells) in shown.enumerated() {
      // A wrap into an empty row has put a blank there.
      let isWrapped = index > 0 && wraps[index - 1]
      var column = 0
      for cell in isWrapped && cells.isEmpty ? [Cell(text: " ", width: 1)] : cells {
        if used + cell.width > columns {
          row += 1
          used = 0
        }
        if index == cursor.row && column >= cursor.column { return row }
        used += cell.width
        column += cell.width
      }
      if index == cursor.row { return used < columns ? row : row + 1 }
      if !wraps[index] {
        row += 1
        used = 0
      }
    }
    return row
  }

  /// The rows of the frame that fit, moved no further than the cursor asks for.
  private mutating func visibleRows(of frame: Frame) -> Range<Int> {
    let count = frame.rows.count
    guard count > height else {
      top = 0
      return 0..<count
    }
    top = min(top, count - height, frame.cursor.row)
    top = max(top, frame.cursor.row - height + 1)
    return top..<(top + height)
  }

  /// Leaves the last column: to the next row by a wrap that the terminal remembers, if the row
  /// goes on there. Returns whether that put a blank into the next row.
  private mutating func leaveLastColumn(of row: Int, wraps: Bool) -> Bool {
    guard wraps else {
      output += "\r"
      cursor = .init(row: row, column: 0)
      return false
    }
    select("")
    output += " \r"
    cursor = .init(row: row + 1, column: 0)
    reached = max(reached, row + 2)
    return true
  }

  private mutating func write(_ cells: ArraySlice<Cell>, from start: Int) -> Int {
    var column = start
    for cell in cells {
      select(cell.rendition)
      output += cell.text
      column += cell.width
    }
    return column
  }

  private mutating func select(_ wanted: String) {
    guard wanted != rendition else { return }
    output += wanted.isEmpty ? "\u{1B}[0m" : "\u{1B}[0;\(wanted)m"
    rendition = wanted
  }

  private mutating func erase(_ sequence: String) {
    select("")
    output += sequence
  }

  private mutating func move(to target: Frame.Position) {
    if target.row > cursor.row {
      output += "\r" + String(repeating: "\n", count: target.row - cursor.row)
      cursor = .init(row: target.row, column: 0)
      reached = max(reached, target.row + 1)
    } else if target.row < cursor.row {
      output += "\u{1B}[\(cursor.row - target.row)A"
      cursor.row = target.row
    }
    let distance = target.column - cursor.column
    if target.column == 0 && distance != 0 {
      output += "\r"
    } else if distance > 0 {
      output += "\u{1B}[\(distance)C"
    } else if distance < 0 {
      output +=
        distance > -4
        ? String(repeating: "\u{08}", count: -distance) : "\u{1B}[\(-distance)D"
    }
    cursor.column = target.column
  }
}
