import ParleyModel

/// A timeline for a terminal: the days, and what happened or was said on each.
///
/// `23 July 2025  6 The ninth stage of prisoner exchange took place. (“today”, 002)`
enum EventLines {
  /// Empty where the rows are none of a timeline.
  static func terms(_ items: [Item]) -> [Term] {
    guard items.first?.fields.first?.name == "date" else { return [] }
    var terms: [Term] = []
    for item in items {
      let label = item.text("date").map(day) ?? "undated"
      if terms.last?.label != label { terms.append(Term(label, [])) }
      terms[terms.count - 1].lines.append(line(item))
    }
    return terms
  }

  /// `14 July 2025 to 20 July 2025` of `2025-07-14/2025-07-20`.
  private static func day(_ iso: String) -> String { TimeSpan(iso: iso)?.long ?? iso }

  private static func line(_ item: Item) -> Line {
    let printed = item.text("printed").map { "“\($0)”" }
    let places = item.list("source").map(CitationLine.short).sorted().joined(separator: ", ")
    let rest = [printed, places].compactMap(\.self).joined(separator: ", ")
    let isSaid = item.text("kind") == "said"
    let teller = isSaid ? "said by \(item.text("by") ?? "somebody not named"): " : ""
    return [
      .dim(item.number("claim").map { "\($0) " } ?? ""),
      .text("\(teller)\(item.text("text") ?? "") "), .dim("(\(rest))"),
    ]
  }
}
