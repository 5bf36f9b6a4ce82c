import Diagnostics
import ParleyModel

/// Reads dates as they are printed: `2025-07-23`, `23 July 2025`, `July 23`, `August`, `2022`.
struct DateReader {
  let tokens: [Token]
  /// The year of a date that names none.
  let referenceYear: Int

  /// `3rd`, `21st`.
  static let endings = ["st", "nd", "rd", "th"]
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// The date that begins at a token, and where it ends.
  func date(at start: Int) -> (TimeSpan, end: Int)? {
    if let (date, end) = day(at: start) {
      if end + 2 < tokens.count, tokens[end].isMark("."), tokens[end + 1].isMark("."),
        let (last, after) = day(at: end + 2), let span = TimeSpan(start: date, end: last)
      {
        return (span, after)
      }
      return (TimeSpan(date), end)
    }
    return nil
  }

  /// `Monday`, and where it ends.
  func weekday(at start: Int) -> (Int, end: Int)? {
    guard tokens[start].isWord else { return nil }
    return Self.weekday(tokens[start].folded).map { ($0, start + 1) }
  }

  /// The number of a folded weekday, 0 for Monday.
  static func weekday(_ folded: String) -> Int? { weekdays.firstIndex(of: folded) }

  private func day(at start: Int) -> (PartialDate, Int)? {
    iso(start) ?? dayFirst(start) ?? monthFirst(start) ?? month(start) ?? year(start)
  }

  private func iso(_ at: Int) -> (PartialDate, Int)? {
    guard let year = integer(at, 1000...2999), tokens[at].folded.utf8.count == 4,
      let month = integer(at + 1, 1...12), tokens[at + 1].isJoined,
      tokens[at + 1].folded.utf8.count == 2
    else { return nil }
    if at + 2 < tokens.count, tokens[at + 2].isJoined, let day = integer(at + 2, 1...31),
      tokens[at + 2].folded.utf8.count == 2
    {
      return PartialDate(year: year, month: month, day: day).map { ($0, at + 3) }
    }
    return PartialDate(year: year, month: month).map { ($0, at + 2) }
  }

  /// `23 July 2025`, `23rd of July`.
  private func dayFirst(_ at: Int) -> (PartialDate, Int)? {
    guard let day = integer(at, 1...31) else { return nil }
    var next = at + 1
    if next < tokens.count, Self.endings.contains(tokens[next].folded) { next += 1 }
    if next < tokens.count, tokens[next].folded == "of" { next += 1 }
    guard let month = monthName(next) else { return nil }
    return finish(month, day, next + 1)
  }

  /// `July 23, 2025`, `July 23rd`.
  private func monthFirst(_ at: Int) -> (PartialDate, Int)? {
    guard let month = monthName(at) else { return nil }
    var next = at + 1
    if next < tokens.count, tokens[next].folded == "the" { next += 1 }
    guard let day = integer(next, 1...31) else { return nil }
    next += 1
    if next < tokens.count, Self.endings.contains(tokens[next].folded) { next += 1 }
    return finish(month, day, next)
  }

  private func finish(_ month: Int, _ day: Int, _ end: Int) -> (PartialDate, Int)? {
    var next = end
    if next < tokens.count, tokens[next].isMark(",") { next += 1 }
    if let year = integer(next, 1000...2999) {
      return PartialDate(year: year, month: month, day: day).map { ($0, next + 1) }
    }
    return PartialDate(year: referenceYear, month: month, day: day).map { ($0, end) }
  }

  /// `August`, `February 2022`; the months that are also words only with a capital.
  private func month(_ at: Int) -> (PartialDate, Int)? {
    guard let month = monthName(at) else { return nil }
    if ["may", "march"].contains(tokens[at].folded), !tokens[at].isCapitalized || at == 0 {
      return nil
    }
    if let year = integer(at + 1, 1000...2999) {
      return PartialDate(year: year, month: month).map { ($0, at + 2) }
    }
    return PartialDate(year: referenceYear, month: month).map { ($0, at + 1) }
  }

  /// A number of four digits that can hardly be anything but a year.
  private func year(_ at: Int) -> (PartialDate, Int)? {
    guard let year = integer(at, 1900...2099), tokens[at].span.length == 4 else { return nil }
    return PartialDate(year: year).map { ($0, at + 1) }
  }

  private func monthName(_ at: Int) -> Int? {
    guard at < tokens.count, tokens[at].isWord else { return nil }
    return Self.month(tokens[at].folded)
  }

  /// The month of a folded name, or of its first three letters: `july`, `jul`, `sept`.
  private static func month(_ folded: String) -> Int? {
    let name = folded == "sept" ? "sep" : folded
    let isShort = name.utf8.count == 3
    return months.firstIndex { $0 == name || isShort && $0.hasPrefix(name) }.map { $0 + 1 }
  }

  private func integer(_ at: Int, _ range: ClosedRange<Int>) -> Int? {
    guard at < tokens.count, case .number(let value) = tokens[at].kind, value == value.rounded(),
      value < 10_000, range.contains(Int(value))
    else { return nil }
    return Int(value)
  }
}
