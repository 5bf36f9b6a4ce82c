import ParleyModel

/// Holds the dates of a statement against those of a claim.
struct TimeFit {
  enum Outcome { case met, clash, missing }

  let context: QueryContext
  let dates: StatedDates

  /// - Parameters:
  ///   - isTelling: whether the claim's time is that of a saying, not of what is said.
  ///   - countsSaying: false for a day of what is said, which is not met by when somebody said it.
  func outcome(
    _ part: Part, _ claim: Claim, _ number: Int, isTelling: Bool, countsSaying: Bool = true
  ) -> Outcome {
    guard let wanted = dates.days[part.label] else { return .missing }
    let facts = context.index.facts(of: number)
    let isPut = isTelling || ActFit.unsettled.contains(claim.proposition.act)
    let isLimit = dates.limits.contains(part.label) || isPut && dates.isBefore(part.label)
    if isLimit, let other = Self.limit(facts.times) {
      // `by the end of August` is not `by the end of November`.
      return abs(other - wanted.upperBound) < 2 ? .met : .clash
    }
    // An earlier day does not say that this one was the limit.
    if isLimit { return .missing }
    let told = countsSaying ? facts.saidTimes : []
    if (facts.times + told).contains(where: { Self.lies($0, in: wanted) }) {
      return .met
    }
    if facts.times.isEmpty {
      return eventTimes(claim).contains { Self.lies($0, in: wanted) } ? .met : .missing
    }
    return facts.times.contains { $0.overlaps(wanted) } ? .missing : .clash
  }

  func weekday(_ part: Part, _ claim: Claim) -> Outcome {
    let proposition = claim.proposition
    let isDated = proposition.times.contains { $0.start == $0.end && $0.start?.day != nil }
    return isDated || proposition.printedTime != nil ? .clash : .missing
  }

  /// True for a single day that is that day of the week, Monday 0.
  static func isOn(_ weekday: Int, _ days: ClosedRange<Int>) -> Bool {
    // The first of January 1970 was a Thursday, which is 3.
    days.count == 1 && (days.lowerBound + 3) % 7 == weekday
  }

  /// When the events were held that a claim without a time speaks of.
  private func eventTimes(_ claim: Claim) -> [ClosedRange<Int>] {
    claim.proposition.mentions.filter { context.archive.name(id: $0)?.kind == .event }.flatMap {
      event in
      context.index.claims(with: Term.name(event)).map(context.index.facts)
        .filter { $0.act == "hold" && $0.modality == .plain }.flatMap(\.times)
    }
  }

  /// The last day of a time that has no beginning.
  private static func limit(_ times: [ClosedRange<Int>]) -> Int? {
    times.first { $0.lowerBound <= TimeSpan.beginning }?.upperBound
  }

  private static func lies(_ days: ClosedRange<Int>, in wanted: ClosedRange<Int>) -> Bool {
    wanted.lowerBound <= days.lowerBound && wanted.upperBound >= days.upperBound
  }
}
