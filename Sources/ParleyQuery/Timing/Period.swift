import ParleyModel

/// The time that `since`, `until` and `on` leave open.
struct Period {
  let days: ClosedRange<Int>
  /// False where no clause limits it.
  let isLimited: Bool

  init(_ query: Query, _ context: QueryContext) {
    func date(_ key: ClauseKey) -> TimeSpan? {
      let text = query.values(key).joined(separator: " ")
      for case .date(let span) in context.pieces.pieces(of: text).map(\.content) { return span }
      return nil
    }
    let span =
      date(.on)
      ?? TimeSpan(
        start: date(.since)?.start, end: date(.until).flatMap { $0.end ?? $0.start })
    isLimited = span != nil
    days = span?.days ?? Int.min...Int.max
  }

  func admits(_ event: DatedEvent) -> Bool {
    guard isLimited else { return true }
    return event.time.map { $0.days.overlaps(days) } ?? false
  }
}
