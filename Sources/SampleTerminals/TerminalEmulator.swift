/// As much of a terminal as an editor may ask of one: a grid of cells with automatic margins, and
/// the rows that left it at the top.
package struct TerminalEmulator {
  package struct Cell: Equatable {
    package var text = " "
    package var rendition = ""
    /// The right half of the wide character before it.
    var isTail = false
    var isWritten = false
    /// Whether the row goes on in the next one; told by its last cell.
    var wraps = false
  }

  package private(set) var grid: [[Cell]]
  package private(set) var gone: [[Cell]] = []
  package private(set) var row = 0
  package private(set) var column = 0
  package private(set) var modes: Set<String> = []
  /// Sequences that this terminal does not know, and characters it cannot print.
  package private(set) var refused: [String] = []
  package private(set) var columns: Int
  package private(set) var rows: Int
  private var rendition = ""
  private var wrapsNext = false
  private var pending: [UInt8] = []

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    grid = Self.blank(columns: columns, rows: rows)
  }

  private static func blank(columns: Int, rows: Int) -> [[Cell]] {
    [[Cell]](repeating: [Cell](repeating: Cell(), count: columns), count: rows)
  }

  /// All rows from the first one ever shown, without blanks at the end of each and of the whole.
  package var text: [String] { text(from: 0) }

  package func text(from first: Int) -> [String] {
    var lines = gone.dropFirst(first).map(Self.line)
    lines += grid.prefix(used).dropFirst(max(0, first - gone.count)).map(Self.line)
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  /// The row of the cursor, counted from the first one ever shown.
  package var line: Int { gone.count + row }

  /// Where the cursor has to stand for a character: in the next row when there is no room left.
  package func place(of scalar: Unicode.Scalar) -> (row: Int, column: Int) {
    let wraps = wrapsNext || column + max(1, Self.width(scalar)) > columns
    return wraps ? (row + 1, 0) : (row, column)
  }

  private static func line(_ cells: [Cell]) -> String {
    let end = cells.lastIndex { $0.text != " " } ?? -1
    return cells[...end].map(\.text).joined()
  }

  package func rendition(row: Int, column: Int) -> String {
    (gone + grid)[row][column].rendition
  }

  package mutating func feed(_ bytes: [UInt8]) {
    pending += bytes
    let whole = Self.whole(pending)
    let text = String(decoding: pending[..<whole], as: UTF8.self)
    pending.removeFirst(whole)
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\u{1B}" { sequence(&rest) } else { put(scalar) }
    }
  }

  /// How many bytes there are before a character or a sequence that is cut off.
  private static func whole(_ bytes: [UInt8]) -> Int {
    if let escape = bytes.lastIndex(of: 0x1B), bytes.count - escape < 32 {
      let body = bytes[(escape + 1)...]
      let isCut = body.first == 0x5B && !body.dropFirst().contains { (0x40...0x7E).contains($0) }
      if body.isEmpty || isCut { return escape }
    }
    guard let lead = bytes.lastIndex(where: { $0 & 0xC0 != 0x80 }), bytes[lead] >= 0xC0 else {
      return bytes.count
    }
    let length = bytes[lead] >= 0xF0 ? 4 : bytes[lead] >= 0xE0 ? 3 : 2
    return bytes.count - lead < length ? lead : bytes.count
  }

  private mutating func sequence(_ rest: inout Substring.UnicodeScalarView) {
    guard rest.popFirst() == "[" else { return refused.append("ESC") }
    let body = rest.prefix { !("@"..."~").contains($0) }
    rest = rest[body.endIndex...]
    let parameters = String(body)
    let count = max(1, Int(parameters) ?? 1)
    let final = rest.popFirst()
    if final != "m" { wrapsNext = false }
    switch final {
    case "A": row = max(0, row - count)
    case "C": column = min(columns - 1, column + count)
    case "D": column = max(0, column - count)
    case "H": (row, column) = (0, 0)
    case "J" where parameters == "2": grid = Self.blank(columns: columns, rows: rows)
    case "J": erase(fromColumn: column, below: true)
    case "K": erase(fromColumn: column, below: false)
    case "m":
      rendition = parameters.split(separator: ";").filter { $0 != "0" }.joined(separator: ";")
    case "h": modes.insert(parameters)
    case "l": modes.remove(parameters)
    default: refused.append("ESC[" + parameters + (final.map { String($0) } ?? ""))
    }
  }

  private mutating func erase(fromColumn first: Int, below: Bool) {
    for index in first..<columns { grid[row][index] = Cell() }
    if below {
      for index in (row + 1)..<max(row + 1, rows) {
        grid[index] = [Cell](repeating: Cell(), count: columns)
      }
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\r": (column, wrapsNext) = (0, false)
    case "\n":
      feedLine()
      wrapsNext = false
    case "\u{08}": (column, wrapsNext) = (max(0, column - 1), false)
    default:
      if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) {
        refused.append(String(scalar.value, radix: 16))
      } else {
        show(scalar)
      }
    }
  }

  private mutating func show(_ scalar: Unicode.Scalar) {
    let width = Self.width(scalar)
    if width == 0 {
      let at = wrapsNext ? column : column - 1
      if at >= 0 {
        grid[row][grid[row][at].isTail ? max(0, at - 1) : at].text.unicodeScalars.append(scalar)
      }
      return
    }
    if wrapsNext || column + width > columns {
      grid[row][columns - 1].wraps = true
      column = 0
      feedLine()
      wrapsNext = false
    }
    grid[row][column] = Cell(text: String(scalar), rendition: rendition, isWritten: true)
    if width == 2 {
      grid[row][column + 1] = Cell(text: "", rendition: rendition, isTail: true, isWritten: true)
    }
    column += width
    if column == columns {
      column = columns - 1
      wrapsNext = true
    }
  }

  /// Takes another size as most terminals do: rows that were wrapped are folded anew.
  package mutating func resize(columns: Int, rows: Int) {
    var again = TerminalEmulator(columns: columns, rows: rows)
    var lines: [[Cell]] = [[]]
    var cursor = (line: 0, offset: 0)
    for (index, cells) in (gone + grid.prefix(max(row + 1, used))).enumerated() {
      if index == gone.count + row {
        cursor = (lines.count - 1, lines[lines.count - 1].count + column)
      }
      let wraps = cells[cells.count - 1].wraps
      let kept = wraps ? cells : Array(cells.prefix(Self.length(cells)))
      lines[lines.count - 1] += kept
      if !wraps { lines.append([]) }
    }
    lines.removeLast()
    var place = (gone: 0, row: 0, column: 0)
    for (index, line) in lines.enumerated() {
      if index > 0 { again.feed(Array("\r\n".utf8)) }
      for offset in 0...max(line.count, cursor.line == index ? cursor.offset : 0) {
        if cursor == (index, offset) {
          let next = offset < line.count ? line[offset].text.unicodeScalars.first : nil
          let (row, column) = again.place(of: next ?? "x")
          place = (again.gone.count, row, column)
        }
        if offset < line.count && !line[offset].isTail {
          for scalar in line[offset].text.unicodeScalars { again.put(scalar) }
        } else if offset >= line.count {
          again.column = min(columns - 1, again.column + 1)
        }
      }
    }
    // A cursor that waits behind the last column of the last row makes the screen go up by one.
    let row = max(0, place.row - (again.gone.count - place.gone))
    again.row = min(row, rows - 1)
    if row > again.row { again.feedLine() }
    again.column = place.column
    again.wrapsNext = false
    again.modes = modes
    again.refused = refused
    self = again
  }

  /// The rows of the grid down to the last one that is not blank.
  private var used: Int {
    (grid.lastIndex { Self.length($0) > 0 } ?? -1) + 1
  }

  private static func length(_ cells: [Cell]) -> Int {
    (cells.lastIndex { $0.isWritten } ?? -1) + 1
  }

  private mutating func feedLine() {
    row += 1
    guard row == rows else { return }
    gone.append(grid.removeFirst())
    grid.append([Cell](repeating: Cell(), count: columns))
    row -= 1
  }

  /// The widths of the characters that the tests use.
  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x0300...0x036F, 0x200D, 0xFE0F: 0
    case 0x4E00...0x9FFF, 0x1F300...0x1FAFF: 2
    default: 1
    }
  }
}
