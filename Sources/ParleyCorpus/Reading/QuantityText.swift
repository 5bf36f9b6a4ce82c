import ParleyModel

/// The written form of a quantity, `VALUE UNIT [OF…]`: `24..48 hours truce`, `>1000 civilians`.
enum QuantityText {
  struct Problem: Error {
    let fact: String
    let remedy: String
  }

  static func read(_ text: String) throws(Problem) -> Quantity {
    let words = text.split { $0 == " " || $0 == "\n" || $0 == "\t" }
    guard var value = words.first else { throw .noValue }
    // The longest mark first, so that `>=` is not read as `>`.
    let marks = Quantity.Bound.allCases.sorted { $0.rawValue.utf8.count > $1.rawValue.utf8.count }
    let bound = marks.first { value.hasPrefix($0.rawValue) } ?? .exactly
    value = value.dropFirst(bound.rawValue.count)
    let low: Double
    let high: Double
    if let dots = value.firstRange(of: "..") {
      low = try number(value[..<dots.lowerBound])
      high = try number(value[dots.upperBound...])
      guard low <= high else { throw .falling(low, high) }
    } else {
      low = try number(value)
      high = low
    }
    return Quantity(
      bound: bound, low: low, high: high, unit: words.count > 1 ? String(words[1]) : "",
      of: words.dropFirst(2).joined(separator: " "))
  }

  /// Digits with at most one point: `3.5`.
  private static func number(_ text: Substring) throws(Problem) -> Double {
    let bytes = text.utf8
    let isPlain = bytes.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
    guard isPlain, bytes.first != UInt8(ascii: "."), bytes.last != UInt8(ascii: "."),
      let number = Double(text)
    else {
      let digits = text.filter { $0 != "," }
      throw .noNumber(text, grouped: digits.count < text.count && Int(digits) != nil ? digits : nil)
    }
    guard bytes.count <= 15 else { throw .long(text) }
    return number
  }
}

extension QuantityText.Problem {
  fileprivate static var noValue: Self {
    .init(fact: "it has no value", remedy: "write a number and what it counts: '30 days'")
  }

  fileprivate static func noNumber(_ text: Substring, grouped digits: String?) -> Self {
    .init(
      fact: "'\(text)' is not a number",
      remedy: digits.map { "did you mean '\($0)'?" }
        ?? "begin with 30, 24..48, >1000, >=2, <1, <=5 or ~30")
  }

  fileprivate static func falling(_ low: Double, _ high: Double) -> Self {
    let (low, high) = (Quantity.plain(low), Quantity.plain(high))
    return .init(
      fact: "the range falls from \(low) to \(high)", remedy: "did you mean '\(high)..\(low)'?")
  }

  fileprivate static func long(_ text: Substring) -> Self {
    .init(fact: "'\(text)' has too many digits", remedy: "write at most 15")
  }
}
