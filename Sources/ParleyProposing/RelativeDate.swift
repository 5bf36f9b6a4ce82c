import ParleyExtraction
import ParleyModel

/// A time told by the day on which a source was issued: `Wednesday`, `last week`, `two days ago`.
struct RelativeDate: Equatable {
  /// As printed: `next Friday`.
  let printed: String
  let span: TimeSpan

  /// The first that a text has.
  ///
  /// - Parameter outlook: whether the text tells of what is to come at a place, in Unicode scalars:
  ///   a bare weekday is the next then; where it is not told, it is none.
  static func first(
    in text: String, issued: PartialDate, outlook: (Int) -> Outlook?
  ) -> RelativeDate? {
    guard issued.day != nil else { return nil }
    let words = Self.words(text)
    let texts = words.map(\.text)
    for place in words.indices {
      let start = words[place].range.lowerBound
      let ahead = {
        outlook(text.unicodeScalars.distance(from: text.startIndex, to: start)).map { $0 == .ahead }
      }
      if let (count, span) = span(texts, place, issued, ahead) {
        let printed = String(text[start..<words[place + count - 1].range.upperBound])
        return RelativeDate(printed: printed, span: span)
      }
    }
    return nil
  }

  private static func span(
    _ words: [String], _ place: Int, _ issued: PartialDate, _ isAhead: () -> Bool?
  ) -> (count: Int, span: TimeSpan)? {
    let word = words[place]
    let next = place + 1 < words.count ? words[place + 1] : ""
    let day = issued.firstDay
    if let shift = days[word] { return (1, TimeSpan(PartialDate(ordinal: day + shift))) }
    if let shift = shifts[word] {
      if let weekday = weekday(next) {
        return (2, TimeSpan(day: self.day(weekday, from: day, shift)))
      }
      return stretch(next, shift, issued).map { (2, $0) }
    }
    if let weekday = weekday(word) {
      return isAhead().map { (1, TimeSpan(day: self.day(weekday, from: day, $0 ? 0 : nil))) }
    }
    if let number = numbers[word] ?? Int(word), place + 2 < words.count, words[place + 2] == "ago",
      (1...60).contains(number)
    {
      return ago(number, next, issued).map { (3, $0) }
    }
    return nil
  }

  private static let days = [
    "today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1,
  ]

  /// To the stretch before, to this one, to the next.
  private static let shifts = ["last": -1, "previous": -1, "this": 0, "next": 1, "coming": 1]

  private static let numbers = [
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
  ]

  private static let weekdays = PartialDate.weekdayNames.map { $0.lowercased() }

  private static func weekday(_ word: String) -> Int? {
    weekdays.firstIndex(of: word)
  }

  /// `last Friday` lies in the seven days before, `next Friday` in those after; `this Friday` and
  /// a bare one ahead on the day or after it; a bare one otherwise on the day or before it.
  private static func day(_ weekday: Int, from day: Int, _ shift: Int?) -> Int {
    let today = PartialDate(ordinal: day).weekday
    let back = (today - weekday + 7) % 7
    let ahead = (weekday - today + 7) % 7
    return switch shift {
    case nil: day - back
    case -1: day - (back == 0 ? 7 : back)
    case 1: day + (ahead == 0 ? 7 : ahead)
    default: day + ahead
    }
  }

  /// `last week` is the whole of it, from Monday to Sunday.
  private static func stretch(_ word: String, _ shift: Int, _ issued: PartialDate) -> TimeSpan? {
    switch word {
    case "week":
      let monday = issued.firstDay - issued.weekday + 7 * shift
      return TimeSpan(
        start: PartialDate(ordinal: monday), end: PartialDate(ordinal: monday + 6))
    case "month":
      let month = issued.year * 12 + (issued.month ?? 1) - 1 + shift
      return PartialDate(year: month / 12, month: month % 12 + 1).map { TimeSpan($0) }
    case "year": return PartialDate(year: issued.year + shift).map { TimeSpan($0) }
    case "weekend" where shift == -1:
      // Saturday and Sunday of the week before; on a Sunday, too.
      let monday = issued.firstDay - issued.weekday
      return TimeSpan(
        start: PartialDate(ordinal: monday - 2), end: PartialDate(ordinal: monday - 1))
    case "morning", "afternoon", "evening": return shift == 0 ? TimeSpan(issued) : nil
    case "night" where shift == -1: return TimeSpan(PartialDate(ordinal: issued.firstDay - 1))
    default: return nil
    }
  }

  /// `two days ago` is a day, `three weeks ago` about one: the week in which it lies.
  private static func ago(_ number: Int, _ unit: String, _ issued: PartialDate) -> TimeSpan? {
    switch unit {
    case "day", "days": TimeSpan(day: issued.firstDay - number)
    case "week", "weeks": stretch("week", -number, issued)
    case "month", "months": stretch("month", -number, issued)
    case "year", "years": stretch("year", -number, issued)
    default: nil
    }
  }

  /// Words in lower case with their places; `Wednesday's` is `wednesday`.
  private static func words(_ text: String) -> [(text: String, range: Range<String.Index>)] {
    let scalars = text.unicodeScalars
    var words: [(text: String, range: Range<String.Index>)] = []
    var place = scalars.startIndex
    while place < scalars.endIndex {
      let start = place
      while place < scalars.endIndex, scalars[place].isWord { scalars.formIndex(after: &place) }
      if start < place {
        words.append((text[start..<place].lowercased(), start..<place))
      } else {
        scalars.formIndex(after: &place)
      }
    }
    return words
  }
}

extension Unicode.Scalar {
  fileprivate var isWord: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: !isASCII && properties.isAlphabetic
    }
  }
}

extension TimeSpan {
  /// One day, as days since 1 January 1970.
  fileprivate init(day: Int) { self.init(PartialDate(ordinal: day)) }
}
