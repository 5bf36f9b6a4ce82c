/// What a token does in its sentence, as far as closed-class words, endings and neighbours tell.
package enum Tag: UInt8, Sendable {
  case noun, name, pronoun, objectPronoun, possessive, determiner, number, adjective, adverb
  case preposition, coordinator, subordinator, that, relative, toMark, modal
  case be, have, auxDo, finite, past, participle, gerund, base, negation, genitive
  case comma, stop, colon, semicolon, dash, open, close, quoteOpen, quoteClose, other
}

/// A word, a clitic or a punctuation mark.
package struct Token: Sendable {
  /// Half-open range of Unicode scalar offsets into the article.
  package var start: Int32
  package var end: Int32
  /// Hash of the lower-case spelling; see `Spelling`.
  package var word: UInt64
  package var tag: Tag
  package var capitalised: Bool
  package var allCapitals: Bool
  /// The token follows the one before without white space.
  package var glued: Bool
  /// The first token of its paragraph.
  package var opensParagraph = false
  /// Index of the quotation the token stands in, its marks included, or -1.
  package var quotation: Int32 = -1
  package var entry: Lexicon.Entry
}

/// The lower-case spelling of a word as a 64-bit hash, so that words compare as numbers.
package struct Spelling: Sendable {
  package private(set) var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Takes in one scalar, as lower case; a curly apostrophe counts as a straight one.
  mutating func take(_ scalar: UInt32) {
    let lower: UInt32 =
      switch scalar {
      case 0x41...0x5A: scalar + 32
      case 0xC0...0xDE where scalar != 0xD7: scalar + 32
      case 0x2019: 0x27
      default: scalar
      }
    hash = (hash ^ UInt64(lower)) &* 0x100_0000_01b3
  }

  static func of(_ text: some StringProtocol) -> UInt64 {
    var spelling = Spelling()
    for scalar in text.unicodeScalars { spelling.take(scalar.value) }
    return spelling.hash
  }
}

/// A fixed set of words, `WordSet("monday tuesday")`, asked by token.
package struct WordSet: Sendable {
  private let hashes: Set<UInt64>

  init(_ words: String) {
    hashes = Set(words.split(whereSeparator: \.isWhitespace).map { Spelling.of($0) })
  }

  func contains(_ token: Token) -> Bool { hashes.contains(token.word) }
}
