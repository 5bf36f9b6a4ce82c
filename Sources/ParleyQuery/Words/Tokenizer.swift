import Diagnostics
import ParleyModel

/// Cuts a text into words, numbers and marks. Any text at all ends in tokens.
///
/// `24- to 48-hour` gives `24` `to` `48` `hour`; `1,200` is one number; `Ukraine's` one word.
struct Tokenizer {
  private let text: Scalars
  private var at = 0
  private var tokens: [Token] = []
  private var joined = false
  /// The folded bytes of the word that is being read.
  private var folded: [UInt8] = []

  static func tokens(of text: some StringProtocol) -> [Token] {
    var tokenizer = Tokenizer(text: Scalars(text))
    return tokenizer.run()
  }

  private init(text: Scalars) {
    self.text = text
    tokens.reserveCapacity(text.count / 5 + 1)
  }

  private mutating func run() -> [Token] {
    while at < text.count {
      let scalar = text[at]
      if Self.isDigit(scalar) {
        readNumber()
      } else if Self.isLetter(scalar) {
        readWord()
      } else {
        readMark(scalar)
      }
    }
    return tokens
  }

  private mutating func readNumber() {
    let start = at
    var digits = ""
    var hasPoint = false
    while at < text.count {
      let scalar = text[at]
      if Self.isDigit(scalar) {
        digits.unicodeScalars.append(scalar)
      } else if scalar == ",", followedByThreeDigits(at + 1), !hasPoint {
        // A group of thousands: `1,200`.
      } else if scalar == ".", at + 1 < text.count, Self.isDigit(text[at + 1]), !hasPoint {
        digits += "."
        hasPoint = true
      } else {
        break
      }
      at += 1
    }
    // Long runs of digits are no quantities; a finite double is enough for them.
    let value = Double(digits.prefix(32)) ?? 0
    add(.number(value), folded: digits, from: start)
  }

  private mutating func readWord() {
    let start = at
    var letters = Letters()
    folded.removeAll(keepingCapacity: true)
    while at < text.count {
      let scalar = text[at]
      let next = at + text.width(at)
      if Self.isLetter(scalar) {
        letters.add(scalar)
        Folding.append(scalar, to: &folded)
      } else if Self.isCombining(scalar)
        || Self.isApostrophe(scalar) && next < text.count && Self.isLetter(text[next])
      {
        Folding.append(scalar, to: &folded)
      } else if scalar != "." || !isAbbreviation(start) {
        break
      }
      at = next
    }
    var possessive = false
    if folded.count > 2, folded.suffix(2).elementsEqual("'s".utf8) {
      folded.removeLast(2)
      possessive = true
    } else if at < text.count, Self.isApostrophe(text[at]), folded.last == 0x73 {
      possessive = true
    }
    add(
      .word, folded: String(decoding: folded, as: UTF8.self), from: start, letters,
      possessive: possessive)
  }

  private mutating func readMark(_ scalar: Unicode.Scalar) {
    let start = at
    at += text.width(at)
    if Scalars.isSpace(scalar) || Self.isApostrophe(scalar) {
      joined = false
      return
    }
    guard case .one(let value) = Folding.fold(scalar), value < 0x80, value > 0x20 else {
      joined = false
      return
    }
    if value == 0x2D {
      joined = start > 0 && !Scalars.isSpace(text.before(start))
      return
    }
    add(.mark(UInt8(value)), folded: String(Unicode.Scalar(UInt8(value))), from: start)
  }

  private mutating func add(
    _ kind: Token.Kind, folded: String, from start: Int, _ letters: Letters = Letters(),
    possessive: Bool = false
  ) {
    tokens.append(
      Token(
        kind: kind, folded: folded, span: TextSpan(start, at), isJoined: joined,
        isCapitalized: letters.isFirstUpper, isAllCaps: letters.isAllUpper,
        isPossessive: possessive))
    joined = false
  }

  /// What the letters of a word tell.
  private struct Letters {
    private var count = 0
    private var upper = 0
    private(set) var isFirstUpper = false
    var isAllUpper: Bool { count > 1 && upper == count }

    mutating func add(_ scalar: Unicode.Scalar) {
      let isUpper =
        scalar.isASCII ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
      if count == 0 { isFirstUpper = isUpper }
      count += 1
      if isUpper { upper += 1 }
    }
  }

  private func followedByThreeDigits(_ index: Int) -> Bool {
    index + 2 < text.count && (index..<index + 3).allSatisfy { Self.isDigit(text[$0]) }
      && (index + 3 >= text.count || !Self.isDigit(text[index + 3]))
  }

  /// `U.S.`: single letters with stops, of which the one before `at` is one.
  private func isAbbreviation(_ start: Int) -> Bool {
    var place = start
    var length = 0
    while place < at, length < 8 {
      if length % 2 == 0 ? !Self.isLetter(text[place]) : text[place] != "." { return false }
      place += text.width(place)
      length += 1
    }
    guard length % 2 == 1, length < 8 else { return false }
    return length > 1 || at + 1 < text.count && Self.isLetter(text[at + 1])
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x30 && scalar.value <= 0x39
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 { return value >= 0x61 && value <= 0x7A || value >= 0x41 && value <= 0x5A }
    return scalar.properties.isAlphabetic
  }

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && scalar.value < 0x370
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || scalar == "\u{2018}" || scalar == "\u{02BC}"
  }
}
