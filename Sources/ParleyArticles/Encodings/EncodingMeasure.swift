/// Finds the encoding of single bytes in which a text looks most like one.
///
/// What counts is what stands beside each upper byte: letters of one script keep together, small
/// letters do not go before capitals, quotation marks stand at the ends of words.
struct EncodingMeasure {
  /// In the order in which they win where two fit alike.
  private static let candidates: [TextEncoding] = [
    .windows1252, .windows1251, .koi8r, .windows1250, .ibm866, .latinCyrillic, .macintosh,
    .windows1253, .windows1254, .windows1257, .latin2, .macCyrillic, .koi8u,
  ]
  /// Upper bytes looked at.
  private static let most = 4000

  static func best(for bytes: ArraySlice<UInt8>) -> TextEncoding {
    let places = bytes.indices.lazy.filter { bytes[$0] >= 0x80 }.prefix(most).map { $0 }
    var best = (encoding: TextEncoding.windows1252, score: -Int.max)
    for encoding in candidates {
      guard let table = SingleByteTable(encoding) else { continue }
      let kinds = table.scalars.map { Kind($0) }
      let score = places.reduce(0) { $0 + worth(of: $1, bytes, kinds) }
      if score > best.score { best = (encoding, score) }
    }
    return best.encoding
  }

  private static func worth(of place: Int, _ bytes: ArraySlice<UInt8>, _ kinds: [Kind]) -> Int {
    let kind = kinds[Int(bytes[place])]
    let before = place > bytes.startIndex ? kinds[Int(bytes[place - 1])] : .space
    let after = place + 1 < bytes.endIndex ? kinds[Int(bytes[place + 1])] : .space
    switch kind {
    case .letter(let script, let isUpper, let isCommon):
      var worth = isCommon ? 1 : 0
      for (neighbour, isBefore) in [(before, true), (after, false)] {
        guard case .letter(let other, let upper, _) = neighbour else { continue }
        worth += other == script ? 2 : -8
        if isBefore, isUpper, !upper { worth -= 8 }
      }
      if !before.isLetter, !after.isLetter { worth -= script == .latin ? 2 : 0 }
      return worth
    case .opening: return before.isLetter || !after.isLetter ? -2 : 4
    case .closing: return before.isLetter || before == .mark ? 4 : -2
    case .mark: return 2
    case .space: return 1
    case .symbol: return -1
    case .nothing: return -20
    }
  }

  /// What a character is in a text.
  private enum Kind: Equatable {
    case letter(Script, isUpper: Bool, isCommon: Bool)
    /// A quotation mark that goes before a word.
    case opening
    /// A quotation mark or an apostrophe behind a letter.
    case closing
    /// A dash, an ellipsis, a full stop: what stands beside words.
    case mark
    case space
    case symbol
    case nothing

    enum Script { case latin, cyrillic, greek }

    var isLetter: Bool { if case .letter = self { true } else { false } }

    init(_ scalar: Unicode.Scalar) {
      switch scalar {
      case "\u{FFFD}", "\u{80}"..."\u{9F}": self = .nothing
      case " ", "\n", "\r", "\t", "\u{A0}": self = .space
      case "“", "‘", "„", "«", "(", "[", "\"": self = .opening
      case "”", "’", "»": self = .closing
      case "–", "—", "…", ".", ",", ";", ":", "!", "?", ")", "]", "'", "-": self = .mark
      case _ where scalar.properties.isAlphabetic:
        let script: Script =
          scalar.value < 0x370 ? .latin : scalar.value < 0x400 ? .greek : .cyrillic
        self = .letter(
          script, isUpper: scalar.properties.isUppercase,
          isCommon: EncodingMeasure.common.contains(scalar))
      case "€", "£", "©", "®", "™", "°", "§", "•", "½", "№": self = .mark
      default: self = .symbol
      }
    }
  }

  /// Letters that texts with few others have.
  private static let common = Set("éèáàâäãåçëíïñóôöøúüæоеаинтсрвлкмдпуαειοτσνςυ".unicodeScalars)
}
