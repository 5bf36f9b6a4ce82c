/// What stands in a list, and how many columns it takes.
struct ListEntry {
  var text: String
  var width: Int
}

/// Entries in columns, each as wide as its widest: first down, then across.
struct ListColumns {
  /// How many rows there are.
  let down: Int
  private var columns: [ArraySlice<ListEntry>] = []
  private let gap: Int

  /// In as few rows as the width allows; nil where that takes more than `limit`.
  init?(_ entries: [ListEntry], width: Int, gap: Int, limit: Int) {
    self.gap = gap
    let fitting = (1...max(1, min(entries.count, limit))).first { down in
      down == entries.count || Self.width(of: Self.columns(of: entries, down), gap) <= width
    }
    guard let fitting, limit > 0 else { return nil }
    down = fitting
    columns = Self.columns(of: entries, down)
  }

  /// In so many rows; columns that do not fit are left out.
  init(_ entries: [ListEntry], width: Int, gap: Int, down: Int) {
    self.gap = gap
    self.down = down
    columns = Self.columns(of: entries, down)
    while columns.count > 1, Self.width(of: columns, gap) > width { columns.removeLast() }
  }

  /// The rows, without line breaks.
  var rows: [String] {
    (0..<down).map { row in
      var line = ""
      var owed = 0
      for column in columns where column.startIndex + row < column.endIndex {
        let entry = column[column.startIndex + row]
        line += String(repeating: " ", count: owed) + entry.text
        owed = Self.width(of: column) - entry.width + gap
      }
      return line
    }
  }

  private static func columns(of entries: [ListEntry], _ down: Int) -> [ArraySlice<ListEntry>] {
    stride(from: 0, to: entries.count, by: down).map {
      entries[$0..<min($0 + down, entries.count)]
    }
  }

  private static func width(of column: ArraySlice<ListEntry>) -> Int {
    column.reduce(0) { max($0, $1.width) }
  }

  private static func width(of columns: [ArraySlice<ListEntry>], _ gap: Int) -> Int {
    columns.reduce(gap * (columns.count - 1)) { $0 + width(of: $1) }
  }
}
