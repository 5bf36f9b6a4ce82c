import ParleyModel

/// The days of a timeline, each with a bar as long as much happened or was said.
///
/// `23 July 2025  ■■■■□□`: four events and two sayings.
package struct DayBars: Hashable, Sendable {
  struct Row: Hashable, Sendable {
    var label: String
    var happened: Int
    var said: Int
  }

  private(set) var rows: [Row]

  /// The narrowest page that has room for bars.
  static let leastWidth = 60
  /// The most days that have a bar each; of more than that, each month has one.
  static let mostDays = 31
  private static let mostRows = 60

  /// Nil where the rows are none of a timeline, or of one day alone.
  init?(_ items: [Item]) {
    let dated = items.compactMap { item -> (date: PartialDate, isSaid: Bool)? in
      guard item.fields.first?.name == "date", case .text(let iso) = item.fields.first?.value,
        let date = PartialDate(iso: iso), date.day != nil
      else { return nil }
      return (date, item.fields.contains { $0.name == "kind" && $0.value == .text("said") })
    }
    let isByMonth = Set(dated.map(\.date)).count > Self.mostDays
    var rows: [Row] = []
    for (date, isSaid) in dated {
      let label = isByMonth ? PartialDate(year: date.year, month: date.month)!.long : date.long
      if rows.last?.label != label { rows.append(Row(label: label, happened: 0, said: 0)) }
      if isSaid { rows[rows.count - 1].said += 1 } else { rows[rows.count - 1].happened += 1 }
    }
    guard rows.count > 1 else { return nil }
    self.rows = Array(rows.prefix(Self.mostRows))
  }

  /// Rows of at most so many columns, then a row that explains the signs.
  func lines(width: Int) -> [String] {
    let labels = rows.map(\.label.count).max() ?? 0
    let most = rows.map { $0.happened + $0.said }.max() ?? 1
    let room = max(1, width - labels - 2)
    // Every sign stands for so many, the same in each row.
    let scale = (most + room - 1) / room
    func signs(_ count: Int, _ sign: String) -> String {
      String(repeating: sign, count: (count + scale - 1) / scale)
    }
    let bars = rows.map { row in
      String(repeating: " ", count: labels - row.label.count) + row.label + "  "
        + signs(row.happened, "■") + signs(row.said, "□")
    }
    let unit = scale > 1 ? ", \(scale) to a sign" : ""
    return bars + [String(repeating: " ", count: labels + 2) + "■ happens, □ said\(unit)"]
  }
}
