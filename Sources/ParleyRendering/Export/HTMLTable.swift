/// A table in HTML; on a narrow screen its cells stand under each other, each with its column's
/// name.
enum HTMLTable {
  static func rows(_ table: Table) -> [String] {
    let table = filled(table)
    guard !table.columns.isEmpty else { return [] }
    let isNumber = table.columns.indices.map { table.isNumber(column: $0) }
    let head = table.columns.enumerated().map { column, name in
      "<th scope=\"col\"\(isNumber[column] ? numeric : "")>\(HTMLText.escaped(name))</th>"
    }
    let body = table.rows.map { cells in
      let cells = cells.enumerated().map { column, cell in
        let label = " data-label=\"\(HTMLText.escaped(table.columns[column]))\""
        return "<td\(label)\(kind(cell, isNumber[column]))>\(HTMLText.escaped(cell.text))</td>"
      }
      return "<tr>\(cells.joined())</tr>"
    }
    return [
      "<table\(table.columns.count > mostColumns ? " class=\"tall\"" : "")>",
      "<thead><tr>\(head.joined())</tr></thead>", "<tbody>",
    ] + body
      + ["</tbody>", "</table>"]
  }

  /// Without the columns in which no row has anything.
  private static func filled(_ table: Table) -> Table {
    let kept = table.columns.indices.filter { column in
      table.rows.contains { !$0[column].text.isEmpty }
    }
    return Table(
      columns: kept.map { table.columns[$0] }, rows: table.rows.map { row in kept.map { row[$0] } })
  }

  /// What is short is not broken: a date, a digest's beginning.
  private static func kind(_ cell: Table.Cell, _ isNumber: Bool) -> String {
    if cell.text.isEmpty { return " class=\"empty\"" }
    if isNumber { return numeric }
    return cell.text.utf8.count <= 10 ? " class=\"short\"" : ""
  }

  /// Of more columns than these no line is wide enough: they stand under each other anywhere.
  private static let mostColumns = 7

  private static let numeric = " class=\"number\""
}
