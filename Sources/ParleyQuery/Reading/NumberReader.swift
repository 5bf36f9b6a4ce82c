import Diagnostics
import ParleyModel

/// Reads numbers with their units: `24- to 48-hour`, `more than 1,000`, `three and a half years`.
struct NumberReader {
  let tokens: [Token]
  let lexicon: Lexicon

  static let ranks = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]

  /// Numbers that nobody can tell: `thousands of prisoners`.
  static let vague: WordTable = ["tens", "dozens", "scores", "hundreds", "thousands", "millions"]

  static let bounds: [(words: [String], bound: Quantity.Bound)] = [
    (["more", "than"], .moreThan), (["over"], .moreThan), (["above"], .moreThan),
    (["in", "excess", "of"], .moreThan), (["upwards", "of"], .moreThan),
    (["less", "than"], .lessThan), (["fewer", "than"], .lessThan), (["under"], .lessThan),
    (["below"], .lessThan), (["at", "least"], .atLeast), (["no", "fewer", "than"], .atLeast),
    (["no", "less", "than"], .atLeast), (["at", "most"], .atMost), (["up", "to"], .atMost),
    (["no", "more", "than"], .atMost), (["about"], .about), (["around"], .about),
    (["roughly"], .about), (["approximately"], .about), (["some"], .about), (["nearly"], .about),
    (["almost"], .about), (["exactly"], .exactly), ([">", "="], .atLeast), (["<", "="], .atMost),
    ([">"], .moreThan), (["<"], .lessThan), (["~"], .about),
  ]

  /// The words that a bound begins with.
  private static let boundOpenings = WordTable(bounds.map { $0.words[0] })

  /// The quantity that begins at a token, and where it ends.
  func quantity(at start: Int) -> (Quantity, end: Int)? {
    var at = start
    let bound = bound(&at)
    guard let low = number(&at) ?? (at > start ? one(&at) : nil) else { return nil }
    var high = low
    var next = at
    if rangeMark(&next), let upper = number(&next), upper >= low {
      high = upper
      at = next
    }
    if let half = half(at) {
      high += 0.5
      return (finish(bound, low + 0.5, high, &at, from: half), at)
    }
    return (finish(bound, low, high, &at, from: at), at)
  }

  /// `third`, `3rd`, and where it ends.
  func ordinal(at start: Int) -> (Int, end: Int)? {
    let token = tokens[start]
    if token.isWord, let rank = Self.ranks.firstIndex(of: token.folded) {
      return (rank + 1, start + 1)
    }
    if case .number(let value) = token.kind, start + 1 < tokens.count,
      DateReader.endings.contains(tokens[start + 1].folded),
      tokens[start + 1].span.start == token.span.end, value == value.rounded(), value < 1000
    {
      return (Int(value), start + 2)
    }
    return nil
  }

  private func finish(
    _ bound: Quantity.Bound, _ low: Double, _ high: Double, _ at: inout Int, from place: Int
  ) -> Quantity {
    at = place
    var unit = ""
    if at < tokens.count, tokens[at].isWord,
      let number = unitNumber(tokens[at])
    {
      unit = lexicon.unit(number).id
      at += 1
    } else if at < tokens.count, tokens[at].isMark("%") {
      unit = "percent"
      at += 1
    }
    return Quantity(bound: bound, low: low, high: high, unit: unit)
  }

  /// `more than`, `about`, `>`, `at least` before a number.
  private func bound(_ at: inout Int) -> Quantity.Bound {
    guard Self.boundOpenings.contains(tokens[at].folded) else { return .exactly }
    for (words, bound) in Self.bounds where at + words.count < tokens.count {
      if zip(words, tokens[at...]).allSatisfy({ $0 == $1.folded }) {
        var next = at + words.count
        let place = next
        if number(&next) != nil || one(&next) != nil {
          at = place
          return bound
        }
      }
    }
    return .exactly
  }

  private func number(_ at: inout Int) -> Double? {
    guard at < tokens.count else { return nil }
    if case .number(let value) = tokens[at].kind {
      at += 1
      return Self.rounded(value * scale(&at))
    }
    if ["a", "an"].contains(tokens[at].folded), at + 1 < tokens.count,
      Self.scales.contains(tokens[at + 1].folded)
    {
      at += 1
      return scale(&at)
    }
    guard tokens[at].isWord, var value = lexicon.number(tokens[at].folded) else { return nil }
    // `two sides`, `both`, `half` count nothing by themselves; `two days` and `a hundred` do.
    let isVague =
      value <= 2 && !(at + 1 < tokens.count && isUnit(tokens[at + 1])) && !opensRange(at)
    if isVague || ["both", "half", "couple", "pair"].contains(tokens[at].folded) { return nil }
    at += 1
    if value >= 20, value < 100, at < tokens.count, tokens[at].isWord,
      let ones = lexicon.number(tokens[at].folded), ones >= 1, ones < 10
    {
      value += ones
      at += 1
    }
    return Self.rounded(value * scale(&at))
  }

  /// `an hour` behind a bound: `less than an hour`.
  private func one(_ at: inout Int) -> Double? {
    guard at + 1 < tokens.count, ["a", "an"].contains(tokens[at].folded),
      let unit = unitNumber(tokens[at + 1]), lexicon.unit(unit).kind == "duration"
    else { return nil }
    at += 1
    return 1
  }

  /// To a thousandth: 65.4 billion is no fraction more than it says.
  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

  private func isUnit(_ token: Token) -> Bool { token.isWord && unitNumber(token) != nil }

  /// The number of the unit that a word is.
  private func unitNumber(_ token: Token) -> Int? {
    Chunker(lexicon).chunk([token], at: 0).unit
  }

  private static let scales: WordTable = ["hundred", "thousand", "million", "billion"]

  /// `thousand`, `million` after a number.
  private func scale(_ at: inout Int) -> Double {
    var factor = 1.0
    while at < tokens.count, tokens[at].isWord,
      Self.scales.contains(tokens[at].folded),
      let value = lexicon.number(tokens[at].folded), factor < 1e9
    {
      factor *= value
      at += 1
    }
    return factor
  }

  private func rangeMark(_ at: inout Int) -> Bool {
    guard at < tokens.count else { return false }
    if tokens[at].isJoined, case .number = tokens[at].kind { return true }
    if at + 2 < tokens.count, tokens[at].isMark("."), tokens[at + 1].isMark(".") {
      at += 2
      return true
    }
    if tokens[at].folded == "to" || tokens[at].folded == "and" && isAfterBetween(at) {
      at += 1
      return true
    }
    return false
  }

  /// True for the one in `one to two days`.
  private func opensRange(_ at: Int) -> Bool {
    at + 3 < tokens.count && tokens[at + 1].folded == "to" && isUnit(tokens[at + 3])
      && lexicon.number(tokens[at + 2].folded) != nil
  }

  private func isAfterBetween(_ at: Int) -> Bool {
    at >= 2 && tokens[at - 2].folded == "between"
  }

  /// The token after `and a half`.
  private func half(_ at: Int) -> Int? {
    at + 2 < tokens.count && tokens[at].folded == "and" && tokens[at + 1].folded == "a"
      && tokens[at + 2].folded == "half" ? at + 3 : nil
  }
}
