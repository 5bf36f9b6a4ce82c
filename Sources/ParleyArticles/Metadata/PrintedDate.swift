import ParleyModel

/// Finds a day in a line as pages and papers print it.
enum PrintedDate {
  /// `2025-07-23T10:00`, `23 July 2025`, `July 23, 2025`, `23.07.2025`, `7/23/2025`; nil where no
  /// day is named or it can be read in two ways.
  static func first(in line: String) -> PartialDate? {
    let parts = parts(of: line)
    for at in parts.indices {
      if let date = date(parts[at...]) { return date }
    }
    return nil
  }

  private enum Part: Equatable {
    case number(Int, digits: Int)
    case month(Int)
    case word
    case mark(Character)
  }

  private static func date(_ parts: ArraySlice<Part>) -> PartialDate? {
    let parts = parts.filter { $0 != .mark(",") }
    guard parts.count >= 3 else { return nil }
    switch (parts[0], parts[1], parts[2]) {
    case (.number(let day, _), .month(let month), .number(let year, 4)),
      (.month(let month), .number(let day, _), .number(let year, 4)):
      return PartialDate(year: year, month: month, day: day)
    default: break
    }
    guard parts.count >= 5, case .mark(let mark) = parts[1], parts[3] == parts[1],
      case .number(let first, let width) = parts[0], case .number(let second, _) = parts[2],
      case .number(let third, let last) = parts[4]
    else { return nil }
    switch mark {
    case "-" where width == 4: return PartialDate(year: first, month: second, day: third)
    case "." where last == 4: return PartialDate(year: third, month: second, day: first)
    case "/" where last == 4 && first > 12:
      return PartialDate(year: third, month: second, day: first)
    case "/" where last == 4 && second > 12:
      return PartialDate(year: third, month: first, day: second)
    default: return nil
    }
  }

  /// The words, numbers and marks of a line's first characters.
  private static func parts(of line: String) -> [Part] {
    var parts: [Part] = []
    var word = ""
    func settle() {
      guard !word.isEmpty else { return }
      let digits = word.prefix { $0.isASCII && $0.isNumber }
      let rest = word.dropFirst(digits.count).lowercased()
      if !digits.isEmpty, digits.count <= 4, ["", "st", "nd", "rd", "th", "t"].contains(rest) {
        parts.append(.number(Int(digits) ?? 0, digits: digits.count))
      } else if let month = month(word) {
        parts.append(.month(month))
      } else {
        // `23T10` of `2025-07-23T10:00`.
        let isMoment = digits.count == 2 && rest.hasPrefix("t")
        parts.append(isMoment ? .number(Int(digits) ?? 0, digits: 2) : .word)
      }
      word = ""
    }
    for character in line.prefix(400) {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else {
        settle()
        if !character.isWhitespace { parts.append(.mark(character)) }
      }
    }
    settle()
    return parts
  }

  /// `July`, `Jul`, `Sept`.
  private static func month(_ word: String) -> Int? {
    let word = word.lowercased()
    guard word.count >= 3 else { return nil }
    return PartialDate.monthNames.firstIndex { name in
      let name = name.lowercased()
      return name == word || word.count <= 4 && name.hasPrefix(word)
    }.map { $0 + 1 }
  }
}
