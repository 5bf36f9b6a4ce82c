/// A stretch of time, either end open: `2025-07-23`, `2025-07-21..2025-07-27`, `..2025-08-31`.
package struct TimeSpan: Hashable, Sendable {
  package let start: PartialDate?
  package let end: PartialDate?

  /// Nil when both ends are open or the end lies before the start.
  package init?(start: PartialDate?, end: PartialDate?) {
    if start == nil && end == nil { return nil }
    if let start, let end, end.lastDay < start.firstDay { return nil }
    self.start = start
    self.end = end
  }

  package init(_ date: PartialDate) {
    start = date
    end = date
  }

  /// Reads `DATE`, `DATE..DATE`, `..DATE` and `DATE..`.
  package init?(iso text: some StringProtocol) {
    guard let dots = text.firstRange(of: "..") else {
      guard let date = PartialDate(iso: text) else { return nil }
      self.init(date)
      return
    }
    let left = text[..<dots.lowerBound]
    let right = text[dots.upperBound...]
    let start = PartialDate(iso: left)
    let end = PartialDate(iso: right)
    if !left.isEmpty && start == nil || !right.isEmpty && end == nil { return nil }
    self.init(start: start, end: end)
  }

  package var iso: String {
    start == end ? start?.iso ?? "" : (start?.iso ?? "") + ".." + (end?.iso ?? "")
  }

  /// As a reader prints it: `by 31 August 2025`, `21 July 2025 to 27 July 2025`.
  package var long: String {
    switch (start, end) {
    case (let start?, let end?): start == end ? start.long : "\(start.long) to \(end.long)"
    case (nil, let end?): "by \(end.long)"
    case (let start?, nil): "since \(start.long)"
    case (nil, nil): ""
    }
  }

  /// The day before all others, and the one behind all, since 1 January 1970.
  package static let beginning = -1_000_000
  package static let end = 4_000_000

  /// The days covered, as days since 1 January 1970; an open end reaches far away.
  package var days: ClosedRange<Int> {
    (start?.firstDay ?? Self.beginning)...(end?.lastDay ?? Self.end)
  }
}
