import ParleyModel

/// Differences between sources for a terminal: what stands against what, a line a side.
///
/// `value  lengthy discussions (001)` and under it `/ less than one hour (002)`.
enum DifferenceLines {
  /// Empty where the rows are no differences.
  static func terms(_ items: [Item]) -> [Term] {
    guard isComparison(items) else { return [] }
    return items.map { item in
      let others = (item.text("b") ?? "").split(separator: " / ").map { "/ \($0)" }
      var lines: [Line] = ([item.text("a") ?? ""] + others).map { [.text($0)] }
      let differing = item.list("differing")
      if !differing.isEmpty {
        lines.append([.dim("words: "), .text(differing.joined(separator: ", "))])
      }
      if let note = item.text("note") { lines.append([.dim("note: "), .text(note)]) }
      return Term(item.text("kind") ?? "", lines)
    }
  }

  /// Whether rows are differences.
  static func isComparison(_ items: [Item]) -> Bool {
    items.first.map { item in item.fields.first?.name == "kind" && item.text("a") != nil } ?? false
  }
}
