import ParleyModel

/// Something with a time: what a claim tells of, or the saying of it.
struct DatedEvent {
  enum Kind: String {
    /// It happened, or is to happen.
    case happens
    case said
  }

  let kind: Kind
  let claim: Int
  /// Nil where no date is known.
  let time: TimeSpan?
  /// The time in the source's own words: `Wednesday`.
  let printed: String?
  /// The ids of the sources that give it.
  let sources: [String]
  /// Who said it; empty for what happens.
  let speakers: [String]

  /// Sorts by the first day, a day before a longer time that begins with it; an open beginning
  /// counts from the end.
  var order: (Int, Int) {
    guard let time else { return (.max, .max) }
    let first = time.start?.firstDay ?? time.end?.firstDay ?? .max
    return (first, time.end?.lastDay ?? .max)
  }

  /// The events of a claim: its own times, then the times of its saying that are others.
  static func all(of number: Int, _ claim: Claim) -> [DatedEvent] {
    let proposition = claim.proposition
    func event(_ time: TimeSpan?) -> DatedEvent {
      DatedEvent(
        kind: .happens, claim: number, time: time, printed: proposition.printedTime,
        sources: distinct(claim.evidence.map(\.source)), speakers: [])
    }
    var events = proposition.times.map(event)
    let sayings = claim.evidence.filter { evidence in
      guard let said = evidence.attribution.said else { return false }
      return !proposition.times.contains { $0.days == said.days }
    }
    for time in distinct(sayings.compactMap(\.attribution.said)) {
      let own = sayings.filter { $0.attribution.said == time }
      events.append(
        DatedEvent(
          kind: .said, claim: number, time: time,
          printed: own.compactMap(\.attribution.saidPrinted).first,
          sources: distinct(own.map(\.source)),
          speakers: distinct(own.flatMap(\.attribution.speakers))))
    }
    if events.isEmpty || proposition.times.isEmpty && proposition.printedTime != nil {
      events.append(event(nil))
    }
    return events
  }

  private static func distinct<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }
}
