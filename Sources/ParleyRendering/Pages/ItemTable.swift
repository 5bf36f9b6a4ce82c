import ParleyModel

/// The rows of a listing as a table.
enum ItemTable {
  /// A column for each field name, in the order in which the rows first have them.
  static func table(_ items: [Item]) -> Table {
    var columns: [String] = []
    for field in items.lazy.flatMap(\.fields) where !columns.contains(field.name) {
      columns.append(field.name)
    }
    let rows = items.map { item in
      columns.map { name in
        item.fields.first { $0.name == name }.map { cell($0.value) } ?? Table.Cell("")
      }
    }
    return Table(columns: columns, rows: rows)
  }

  private static func cell(_ value: Item.Value) -> Table.Cell {
    switch value {
    case .text(let text): Table.Cell(text)
    case .number(let number): Table.Cell(String(number), isNumber: true)
    case .list(let texts): Table.Cell(texts.joined(separator: ", "))
    case .nothing: Table.Cell("")
    }
  }
}
