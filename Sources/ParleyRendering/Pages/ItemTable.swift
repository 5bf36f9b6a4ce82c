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
        let value = item.fields.first { $0.name == name }?.value ?? .nothing
        // A row that is no source only points to one: `001` for `001_d930309fb3f05693`.
        let isPointer = name == "source" && columns.first != name
        return isPointer ? Table.Cell(short(value)) : cell(value)
      }
    }
    let terms = [HopLines.terms, EventLines.terms, DifferenceLines.terms, StepLines.terms].lazy.map
    { $0(items) }
    return Table(columns: columns, rows: rows, terms: terms.first { !$0.isEmpty } ?? [])
  }

  private static func short(_ value: Item.Value) -> String {
    switch value {
    case .text(let source): CitationLine.short(source)
    case .list(let sources): sources.map(CitationLine.short).joined(separator: ", ")
    case .number, .nothing: cell(value).text
    }
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
