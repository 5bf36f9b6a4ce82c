import ParleyModel

/// The way of a claim for a terminal, one line a hop.
///
/// `utterance    Vladimir Medinsky · 23 July 2025 · told reporters · direct`, and deeper under it
/// `paragraph  001 ¶12 · Vladimir Medinsky, “added” · direct`.
enum HopLines {
  /// Empty where the rows are none of a trace.
  static func terms(_ items: [Item]) -> [Term] {
    guard isTrace(items) else { return [] }
    var terms: [Term] = []
    for item in items {
      let hop = item.text("hop") ?? ""
      let isFirst = hop == "utterance"
      let told = parts(item, hop).joined(separator: " · ")
      terms.append(Term(hop, [isFirst ? [.strong(told)] : [.text(told)]], depth: isFirst ? 0 : 1))
      let changed = item.list("changed")
      if !changed.isEmpty { terms.append(Term("changed", changed.map { [.text($0)] }, depth: 2)) }
    }
    return terms
  }

  /// `2 articles, 1 independent origin`; nil where the rows are none of a trace.
  static func total(_ items: [Item]) -> String? {
    guard isTrace(items) else { return nil }
    let articles = Set(items.compactMap { $0.text("source") }).count
    let origins = items.count { $0.text("hop") == "utterance" }
    return AnswerPage.counted(articles, "article") + ", "
      + AnswerPage.counted(origins, "independent origin")
  }

  private static func isTrace(_ items: [Item]) -> Bool { items.first?.fields.first?.name == "hop" }

  private static func parts(_ item: Item, _ hop: String) -> [String] {
    let who = item.text("who")
    switch hop {
    case "utterance":
      let mode = item.text("mode")
      // An outlet's own reporting has the outlet's date.
      let unknown = mode == Evidence.Mode.narrative.rawValue ? nil : "day unknown"
      return [who, item.text("when") ?? unknown, item.text("channel"), mode].compactMap(\.self)
    case "outlet": return [who, item.text("when") ?? "date unknown"].compactMap(\.self)
    case "paragraph":
      let source = item.text("source").map(CitationLine.short) ?? ""
      let place = item.number("paragraph").map { "\(source) ¶\($0)" }
      return [place, who, item.text("channel"), item.text("mode")].compactMap(\.self)
    default: return [who].compactMap(\.self)
    }
  }
}
