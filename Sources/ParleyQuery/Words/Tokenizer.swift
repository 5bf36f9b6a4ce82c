import Diagnostics

/// Cuts a text into words, numbers and marks. Any text at all ends in tokens.
///
/// `24- to 48-hour` gives `24` `to` `48` `hour`; `1,200` is one number; `Ukraine's` one word.
struct Tokenizer {
  private let scalars: [Unicode.Scalar]
  private let offsets: [Int]
  private var at = 0
  private var tokens: [Token] = []
  private var joined = false

  static func tokens(of text: some StringProtocol) -> [Token] {
    var tokenizer = Tokenizer(text)
    return tokenizer.run()
  }

  private init(_ text: some StringProtocol) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      scalars.append(scalar)
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    self.scalars = scalars
    self.offsets = offsets
  }

  private mutating func run() -> [Token] {
    while at < scalars.count {
      let scalar = scalars[at]
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
    while at < scalars.count {
      let scalar = scalars[at]
      if Self.isDigit(scalar) {
        digits.unicodeScalars.append(scalar)
      } else if scalar == ",", followedByThreeDigits(at + 1), !digits.contains(".") {
        // A group of thousands: `1,200`.
      } else if scalar == ".", at + 1 < scalars.count, Self.isDigit(scalars[at + 1]),
        !digits.contains(".")
      {
        digits += "."
      } else {
        break
      }
      at += 1
    }
    // Long runs of digits are no quantities; a finite double is enough for them.
    let value = Double(digits.prefix(32)) ?? 0
    add(.number(value), folded: digits, from: start, possessive: false)
  }

  private mutating func readWord() {
    let start = at
    while at < scalars.count {
      if Self.isLetter(scalars[at]) || Self.isCombining(scalars[at]) {
        at += 1
      } else if Self.isApostrophe(scalars[at]), at + 1 < scalars.count,
        Self.isLetter(scalars[at + 1])
      {
        at += 1
      } else if scalars[at] == ".", isAbbreviation(start) {
        at += 1
      } else {
        break
      }
    }
    var word = ""
    word.unicodeScalars.append(contentsOf: scalars[start..<at])
    var folded = Folding.bytes(word)
    folded.removeAll { $0 == UInt8(ascii: ".") }
    let tail = folded.suffix(2)
    var possessive = false
    if folded.count > 2, tail.elementsEqual("'s".utf8) {
      folded.removeLast(2)
      possessive = true
    } else if at < scalars.count, Self.isApostrophe(scalars[at]), folded.last == 0x73 {
      possessive = true
    }
    add(.word, folded: String(decoding: folded, as: UTF8.self), from: start, possessive: possessive)
  }

  private mutating func readMark(_ scalar: Unicode.Scalar) {
    let start = at
    at += 1
    if scalar.properties.isWhitespace || Self.isApostrophe(scalar) {
      joined = false
      return
    }
    guard case .one(let value) = Folding.fold(scalar), value < 0x80, value > 0x20 else {
      joined = false
      return
    }
    if value == 0x2D {
      joined = start > 0 && !scalars[start - 1].properties.isWhitespace
      return
    }
    add(
      .mark(UInt8(value)), folded: String(Unicode.Scalar(UInt8(value))), from: start,
      possessive: false)
  }

  private mutating func add(
    _ kind: Token.Kind, folded: String, from start: Int, possessive: Bool
  ) {
    let letters = scalars[start..<at].filter(Self.isLetter)
    tokens.append(
      Token(
        kind: kind, folded: folded, span: TextSpan(offsets[start], offsets[at]),
        isJoined: joined, isCapitalized: letters.first?.properties.isUppercase ?? false,
        isAllCaps: letters.count > 1 && letters.allSatisfy(\.properties.isUppercase),
        isPossessive: possessive))
    joined = false
  }

  private func followedByThreeDigits(_ index: Int) -> Bool {
    index + 2 < scalars.count && scalars[index..<index + 3].allSatisfy(Self.isDigit)
      && (index + 3 >= scalars.count || !Self.isDigit(scalars[index + 3]))
  }

  /// `U.S.`: single letters with stops, of which the one before `at` is one.
  private func isAbbreviation(_ start: Int) -> Bool {
    let length = at - start
    guard length % 2 == 1, length < 8 else { return false }
    for index in start..<at {
      if (index - start) % 2 == 0 ? !Self.isLetter(scalars[index]) : scalars[index] != "." {
        return false
      }
    }
    return length > 1 || at + 1 < scalars.count && Self.isLetter(scalars[at + 1])
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
