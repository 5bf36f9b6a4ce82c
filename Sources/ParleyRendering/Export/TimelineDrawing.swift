import ParleyModel

/// A timeline as a drawing: days from above, each with a disc for what happened and a ring for
/// what was said, and the gaps between them told.
struct TimelineDrawing {
  private struct Event {
    var text: String
    var isSaid: Bool
    /// The claim's number in the answer, to which the sign leads.
    var claim: Int?
  }

  private struct Day {
    var date: PartialDate
    var events: [Event]
  }

  private var days: [Day] = []

  /// The most days that are drawn.
  private static let mostDays = 120

  /// Nil where the rows are none of a timeline, or of one day alone.
  init?(_ items: [Item]) {
    for item in items {
      guard item.fields.first?.name == "date", case .text(let iso)? = item.fields.first?.value,
        let date = PartialDate(iso: iso), date.day != nil
      else { continue }
      let event = Event(
        text: item.text("text") ?? "", isSaid: item.text("kind") == "said",
        claim: item.number("claim"))
      if days.last?.date == date {
        days[days.count - 1].events.append(event)
      } else {
        days.append(Day(date: date, events: [event]))
      }
    }
    guard (2...Self.mostDays).contains(days.count) else { return nil }
  }

  /// All lengths in pixels.
  private static let width = 336
  private static let axis = 112
  private static let step = 16
  /// How many signs stand in a row.
  private static let perRow = 13

  func rows(question: Int) -> [String] {
    var drawn: [String] = []
    var y = 18
    for (index, day) in days.enumerated() {
      if index > 0 { y += gap(before: index, at: y, &drawn) }
      drawn.append(
        "<text class=\"day\" x=\"\(Self.axis - 14)\" y=\"\(y + 4)\">"
          + "\(HTMLText.escaped(day.date.long))</text>")
      drawn.append("<circle class=\"tick\" cx=\"\(Self.axis)\" cy=\"\(y)\" r=\"2.5\"/>")
      for (place, event) in day.events.enumerated() {
        let x = Self.axis + 18 + place % Self.perRow * Self.step
        drawn.append(sign(event, x, y + place / Self.perRow * Self.step, question))
      }
      y += (day.events.count - 1) / Self.perRow * Self.step
    }
    let height = y + 42
    let axis =
      "<line class=\"axis\" x1=\"\(Self.axis)\" y1=\"18\" x2=\"\(Self.axis)\" y2=\"\(y)\"/>"
    return [
      "<svg class=\"timeline\" viewBox=\"0 0 \(Self.width) \(height)\" width=\"\(Self.width)\" "
        + "height=\"\(height)\" role=\"img\" aria-label=\"\(label)\">",
      axis,
    ] + drawn + [legend(y + 32), "</svg>"]
  }

  /// Room for the days that lie between, and their number where there are many.
  private func gap(before index: Int, at y: Int, _ drawn: inout [String]) -> Int {
    let between = days[index].date.firstDay - days[index - 1].date.firstDay
    guard between > 6 else { return 24 }
    drawn.append(
      "<text class=\"gap\" x=\"\(Self.axis + 18)\" y=\"\(y + 28)\">\(between) days later</text>")
    return 48
  }

  private func sign(_ event: Event, _ x: Int, _ y: Int, _ question: Int) -> String {
    let kind = event.isSaid ? "said" : "happens"
    let circle =
      "<circle class=\"\(kind)\" cx=\"\(x)\" cy=\"\(y)\" r=\"5.5\">"
      + "<title>\(HTMLText.escaped(event.text))</title></circle>"
    return event.claim.map { "<a href=\"#q\(question)-c\($0)\">\(circle)</a>" } ?? circle
  }

  private func legend(_ y: Int) -> String {
    let x = Self.axis + 18
    return "<circle class=\"happens\" cx=\"\(x)\" cy=\"\(y - 4)\" r=\"5.5\"/>"
      + "<text class=\"gap\" x=\"\(x + 12)\" y=\"\(y)\">happens</text>"
      + "<circle class=\"said\" cx=\"\(x + 84)\" cy=\"\(y - 4)\" r=\"5.5\"/>"
      + "<text class=\"gap\" x=\"\(x + 96)\" y=\"\(y)\">said</text>"
  }

  private var label: String {
    "timeline from \(days[0].date.long) to \(days[days.count - 1].date.long)"
  }
}
