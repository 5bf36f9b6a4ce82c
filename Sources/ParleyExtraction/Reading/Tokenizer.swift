/// Cuts scalars into words, clitics and punctuation marks in one pass.
///
/// `Sen. O'Neil didn't` gives `Sen.` `O'Neil` `did` `n't`; hyphenated words stay whole.
struct Tokenizer {
  private let scalars: [UInt32]
  private let lexicon = Lexicon.shared
  private var tokens: [Token] = []
  private var at = 0

  static func tokens(of scalars: [UInt32], in range: Range<Int>) -> [Token] {
    var tokenizer = Tokenizer(scalars: scalars)
    tokenizer.run(range)
    return tokenizer.tokens
  }

  private init(scalars: [UInt32]) { self.scalars = scalars }

  private mutating func run(_ range: Range<Int>) {
    at = range.lowerBound
    var spaced = true
    while at < range.upperBound {
      let scalar = scalars[at]
      if scalar.isSpace {
        at += 1
        spaced = true
        continue
      }
      let before = tokens.count
      if scalar.isLetter || scalar.isDigit {
        word(until: range.upperBound)
      } else {
        mark(scalar, until: range.upperBound)
      }
      if before < tokens.count { tokens[before].glued = !spaced }
      spaced = false
    }
  }

  private mutating func word(until limit: Int) {
    let start = at
    var dots = 0
    while at < limit {
      let scalar = scalars[at]
      if scalar.isLetter || scalar.isDigit {
        at += 1
        continue
      }
      guard at + 1 < limit, at > start else { break }
      let next = scalars[at + 1]
      let joins: Bool =
        switch scalar {
        case 0x2D, 0x26, 0x2011: next.isLetter || next.isDigit
        case 0x27, 0x2019: next.isLetter
        case 0x2C, 0x3A: scalars[at - 1].isDigit && next.isDigit
        case 0x2E: next.isDigit && scalars[at - 1].isDigit || dotted(start: start, limit: limit)
        default: false
        }
      guard joins else { break }
      if scalar == 0x2E { dots += 1 }
      at += 1
    }
    if at < limit, scalars[at] == 0x2E, dots > 0 && scalars[at - 1].isLetter || abbreviates(start) {
      at += 1
    }
    split(start, at)
  }

  /// Whether the dot at the cursor stands inside initials: the first dot of `U.S.`.
  private func dotted(start: Int, limit: Int) -> Bool {
    let single = at == start + 1 || scalars[at - 2] == 0x2E
    return single && scalars[at - 1].isCapital && scalars[at + 1].isCapital
      && (at + 2 >= limit || !scalars[at + 2].isLetter)
  }

  /// Whether the word just read takes the dot that follows: `Mr`, `Jan`, an initial.
  private func abbreviates(_ start: Int) -> Bool {
    if at == start + 1 { return scalars[start].isCapital && scalars[start] != 0x49 }
    guard at - start <= 5, scalars[start].isCapital else { return false }
    var spelling = Spelling()
    for index in start..<at { spelling.take(scalars[index]) }
    spelling.take(0x2E)
    return Self.abbreviations.contains(spelling.hash)
  }

  private static let abbreviations = Set(
    """
    mr. mrs. ms. dr. sen. rep. gov. gen. lt. col. sgt. st. jr. sr. prof. rev. sens. reps. adm. capt.
    maj. jan. feb. aug. sept. oct. nov. dec. inc. corp. ltd. co. vs. no. fla. ala. ariz. ark.
    calif. colo. conn. del. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb.
    nev. okla. ore. pa. tenn. tex. va. vt. wash. wis. wyo. messrs. hon. ft. mt. dept. univ.
    """.split(whereSeparator: \.isWhitespace).map { Spelling.of($0) })

  /// Splits `didn't` and `Umerov's`, then files the pieces.
  private mutating func split(_ start: Int, _ end: Int) {
    var apostrophe = end - 1
    while apostrophe > start, !scalars[apostrophe].isApostrophe { apostrophe -= 1 }
    guard apostrophe > start else { return file(start, end) }
    let tail = end - apostrophe - 1
    let first = scalars[apostrophe + 1] | 32
    let last = scalars[end - 1] | 32
    if tail == 1, first == 0x74, scalars[apostrophe - 1] | 32 == 0x6E, apostrophe - 1 > start {
      file(start, apostrophe - 1)
      file(apostrophe - 1, end)
      tokens[tokens.count - 1].glued = true
    } else if tail == 1 && [0x73, 0x64, 0x6D].contains(first)
      || tail == 2
        && (first == 0x6C && last == 0x6C || last == 0x65 && [0x72, 0x76].contains(first))
    {
      file(start, apostrophe)
      file(apostrophe, end)
      tokens[tokens.count - 1].glued = true
    } else {
      file(start, end)
    }
  }

  private mutating func file(_ start: Int, _ end: Int) {
    var spelling = Spelling()
    var capitals = 0
    for index in start..<end {
      spelling.take(scalars[index])
      if scalars[index].isCapital { capitals += 1 }
    }
    tokens.append(
      Token(
        start: Int32(start), end: Int32(end), word: spelling.hash,
        tag: scalars[start].isDigit ? .number : .noun, capitalised: scalars[start].isCapital,
        allCapitals: capitals == end - start && capitals > 1, glued: false,
        entry: lexicon[spelling.hash]))
  }

  private mutating func mark(_ scalar: UInt32, until limit: Int) {
    let start = at
    at += 1
    var tag = Tag.other
    switch scalar {
    case 0x22, 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: tag = .quoteOpen
    case 0x27, 0x60:
      if at < limit, scalars[at] == scalar, at + 1 >= limit || scalars[at + 1] != scalar {
        at += 1
        tag = .quoteOpen
      }
    case 0x2C: tag = .comma
    case 0x2E, 0x21, 0x3F:
      tag = .stop
      while at < limit, scalars[at] == 0x2E || scalars[at] == 0x3F || scalars[at] == 0x21 {
        at += 1
      }
      if at - start >= 3, at < limit, !scalars[at].isSpace || lowerFollows(limit) { tag = .other }
    case 0x2026: tag = .other
    case 0x3A: tag = .colon
    case 0x3B: tag = .semicolon
    case 0x28, 0x5B, 0x7B: tag = .open
    case 0x29, 0x5D, 0x7D: tag = .close
    case 0x2013, 0x2014, 0x2015: tag = .dash
    case 0x2D:
      tag = .dash
      while at < limit, scalars[at] == 0x2D { at += 1 }
    case 0x24, 0xA3, 0x20AC: tag = .number
    default: break
    }
    var token = Token(
      start: Int32(start), end: Int32(at), word: UInt64(scalar), tag: tag, capitalised: false,
      allCapitals: false, glued: false, entry: .unknown)
    if tag == .other, scalar == 0x26 { token.tag = .coordinator }
    tokens.append(token)
  }

  private func lowerFollows(_ limit: Int) -> Bool {
    at + 1 < limit && scalars[at + 1].isLetter && !scalars[at + 1].isCapital
  }
}
