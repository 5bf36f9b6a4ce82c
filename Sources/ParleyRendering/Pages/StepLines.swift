import ParleyModel

/// The steps of an explanation, a line each behind its name.
enum StepLines {
  /// Empty where the rows are no steps.
  static func terms(_ items: [Item]) -> [Term] {
    guard items.first?.fields.first?.name == "step" else { return [] }
    return items.map { item in
      Term(item.text("step") ?? "", [[.text(item.text("what") ?? "")]])
    }
  }
}
