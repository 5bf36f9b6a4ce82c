import Diagnostics
import ParleyModel

/// `timeline …`: what happened and what was said, in the order of time, the undated last.
struct TimelineForm: QueryForm {
  let id = "timeline"
  let purpose = "dated events in order"
  let example = "timeline about prisoners"

  /// The most rows that are shown unless the query says otherwise.
  static let usualLimit = 20

  func answer(_ query: Query, _ context: QueryContext) throws(Diagnostic) -> Answer {
    let search = ClaimSearch(query, asked: nil, context)
    let isWhole = search.parts.isEmpty && [.about, .except, .origins].allSatisfy { !query.has($0) }
    let claims = isWhole ? byAttention(context) : search.found.map(\.claim)
    let period = Period(query, context)
    let events = claims.flatMap { DatedEvent.all(of: $0, context.archive.claim($0)) }
      .filter(period.admits)
    guard !events.isEmpty else {
      var answer = AnswerMaker(search, context).notFound()
      answer.items = []
      return answer
    }
    let limit = query.has(.limit) ? search.limit : Self.usualLimit
    let shown = chosen(events, limit)
    let numbers = RecordedDifferences.distinct(shown.map(\.claim))
    var answer = Answer(
      status: .answered, line: line(events, shown: shown.count))
    let citer = Citer(context: context, wanted: search.wanted)
    answer.claims = numbers.map(citer.cited)
    answer.items = shown.map { event in
      item(event, number: numbers.firstIndex(of: event.claim)! + 1, context)
    }
    Summary(context: context).complete(&answer, numbers)
    return answer
  }

  /// Every claim, those first that most sources tell of.
  private func byAttention(_ context: QueryContext) -> [Int] {
    let counts = (0..<context.archive.claimCount).map { number in
      (number, Set(context.archive.claim(number).evidence.map(\.source)).count)
    }
    return counts.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
  }

  /// The events of the best claims, in the order of time; what has a date goes before what has none.
  private func chosen(_ events: [DatedEvent], _ limit: Int) -> [DatedEvent] {
    let dated = events.filter { $0.time != nil }
    let undated = events.filter { $0.time == nil }
    let best = (dated + undated).prefix(limit)
    return best.enumerated().sorted {
      $0.element.order == $1.element.order
        ? $0.offset < $1.offset : $0.element.order < $1.element.order
    }.map(\.element)
  }

  /// `9 events and 6 sayings, 2 undated, of which 12 are shown`.
  private func line(_ events: [DatedEvent], shown: Int) -> String {
    func counted(_ count: Int, _ one: String) -> String {
      "\(count) \(one)\(count == 1 ? "" : "s")"
    }
    let happened = events.count { $0.kind == .happens && $0.time != nil }
    let said = events.count { $0.kind == .said }
    let undated = events.count { $0.time == nil }
    var text = counted(happened, "dated event")
    if said > 0 { text += " and \(counted(said, "dated saying"))" }
    if undated > 0 { text += ", \(undated) undated" }
    return shown < events.count ? "\(text), of which \(shown) are shown" : text
  }

  /// A row: the date as resolved and as printed, whether it happens or is said, and where it stands.
  private func item(_ event: DatedEvent, number: Int, _ context: QueryContext) -> Item {
    let archive = context.archive
    let speakers = event.speakers.map { archive.fullName(of: $0) }
    return Item([
      .init("date", event.time.map { .text($0.iso) } ?? .nothing),
      .init("printed", event.printed.map { .text($0) } ?? .nothing),
      .init("kind", .text(event.kind.rawValue)),
      .init("text", .text(archive.claim(event.claim).markedText)),
      .init("by", speakers.isEmpty ? .nothing : .text(ListedWords.text(speakers))),
      .init("source", .list(event.sources)),
      .init("claim", .number(number)),
    ])
  }
}
