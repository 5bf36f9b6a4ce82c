import Diagnostics

/// Tables: in columns where they fit, one field a line where they do not.
extension TextWriter {
  private static let gap = 2
  /// The narrowest column that a longer text is folded into.
  private static let narrowestColumn = 12
  /// The most rows that a cell may be folded into; a taller table is hard to read across.
  private static let tallestCell = 3

  mutating func write(_ table: Table) {
    if !table.terms.isEmpty { return write(table.terms, indent: 0) }
    let heads = table.columns.map { FragmentCutter.cut([.dim($0)]) }
    let rows = table.rows.map { row in
      row.enumerated().map { index, cell in
        FragmentCutter.cut([index == 0 ? .strong(cell.text) : .text(cell.text)])
      }
    }
    guard !isPlain, let widths = widths([heads] + rows) else {
      for row in rows { writeFields(heads, row) }
      return
    }
    let isNumber = table.columns.indices.map { table.isNumber(column: $0) }
    for row in [heads] + rows { writeRow(row, widths, isNumber) }
  }

  /// The width of each column; nil where the table does not fit.
  private func widths(_ rows: [[[Fragment]]]) -> [Int]? {
    let count = rows[0].count
    var natural = [Int](repeating: 0, count: count)
    var least = natural
    for row in rows {
      for (column, cell) in row.enumerated() {
        natural[column] = max(natural[column], columns(of: cell[...]))
        for word in Folding.rows(cell, first: 1, rest: 1) {
          least[column] = max(least[column], columns(of: cell[word]))
        }
      }
    }
    var left = width - Self.gap * (count - 1)
    var widths = natural
    for (place, column) in natural.indices.sorted(by: { natural[$0] < natural[$1] }).enumerated() {
      let share = left / (count - place)
      widths[column] = min(natural[column], share)
      guard widths[column] >= min(natural[column], max(least[column], Self.narrowestColumn)),
        natural[column] <= widths[column] * Self.tallestCell
      else { return nil }
      left -= widths[column]
    }
    return widths
  }

  private mutating func writeRow(_ cells: [[Fragment]], _ widths: [Int], _ isNumber: [Bool]) {
    let folded = zip(cells, widths).map { Folding.rows($0, first: $1, rest: $1) }
    for line in 0..<(folded.map(\.count).max() ?? 0) {
      var owed = 0
      for (column, rows) in folded.enumerated() {
        if line < rows.count {
          let used = columns(of: cells[column][rows[line]])
          let before = isNumber[column] ? widths[column] - used : 0
          pad(owed + before)
          put(cells[column], rows[line])
          owed = widths[column] - used - before + Self.gap
        } else {
          owed += widths[column] + Self.gap
        }
      }
      endRow()
    }
  }

  /// The first field, and under it the others with their names.
  private mutating func writeFields(_ heads: [[Fragment]], _ cells: [[Fragment]]) {
    let longest = heads.dropFirst().map { columns(of: $0[...]) }.max() ?? 0
    for (index, cell) in cells.enumerated() where !cell.isEmpty {
      if index == 0 {
        write(cell, indent: 0, hang: 2)
      } else {
        pad(2)
        put(heads[index], heads[index].indices)
        let used = 2 + columns(of: heads[index][...])
        let column = isPlain ? used + 2 : longest + 4
        write(cell, indent: column, hang: isPlain ? 4 : column, used: used)
      }
    }
  }

  private func columns(of row: ArraySlice<Fragment>) -> Int {
    var total = 0
    for index in row.indices {
      total += row[index].columns
      if index > row.startIndex { total += row[index].gap }
    }
    return total
  }
}
