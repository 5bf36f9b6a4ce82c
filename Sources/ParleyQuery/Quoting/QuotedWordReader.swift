import Diagnostics
import ParleyModel

/// Cuts a text into words for comparing quotations: typographic marks, dashes, brackets, ellipses,
/// line breaks, diacritics and capitals make no difference; a percent or currency sign does.
struct QuotedWordReader {
  private var scalars: [Unicode.Scalar] = []
  private var offsets: [Int] = []
  private var at = 0
  private var isInside: Bool
  private var words: [QuotedWord] = []

  /// - Parameter inside: true where the text begins in the midst of a quotation.
  static func words(of text: some StringProtocol, inside: Bool = false) -> [QuotedWord] {
    var reader = QuotedWordReader(text, inside)
    reader.run()
    return reader.words
  }

  private init(_ text: some StringProtocol, _ inside: Bool) {
    isInside = inside
    var offset = 0
    for scalar in text.unicodeScalars {
      for plain in Self.plain(scalar) {
        scalars.append(plain)
        offsets.append(offset)
      }
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
  }

  private mutating func run() {
    while at < scalars.count {
      let scalar = scalars[at]
      if Self.standsAlone(scalar) {
        at += 1
        add(String(scalar), at - 1)
      } else if isSign(scalar) {
        at += 1
        readWord(from: at - 1, sign: "-")
      } else if Self.isLetter(scalar) {
        readWord(from: at, sign: "")
      } else {
        readMark(scalar)
      }
    }
  }

  private mutating func readWord(from start: Int, sign: String) {
    var kept = String.UnicodeScalarView()
    while at < scalars.count, !Self.standsAlone(scalars[at]) || kept.isEmpty {
      let scalar = scalars[at]
      if Self.isLetter(scalar) || Self.isApostrophe(scalar) && !kept.isEmpty && isLetter(at + 1) {
        kept.append(scalar)
      } else if isInnerStop(scalar) {
        if scalar == ".", isDigit(at - 1) { kept.append(scalar) }
      } else if !Self.isMute(scalar) {
        break
      }
      at += 1
    }
    let text = String(kept)
    // `US` is not `us`.
    add(text == "US" ? "u.s." : sign + Folding.text(text), start)
  }

  private mutating func add(_ key: String, _ start: Int) {
    guard !key.isEmpty else { return }
    words.append(
      QuotedWord(key: key, span: TextSpan(offsets[start], offsets[at]), isInside: isInside))
  }

  private mutating func readMark(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"", "\u{201F}", "\u{FF02}": isInside.toggle()
    case "\u{201C}", "\u{201E}", "«": isInside = true
    case "\u{201D}", "»": isInside = false
    case "]": skipLinkTarget()
    default: break
    }
    at += 1
  }

  /// `[told](https://…)` prints as `told`.
  private mutating func skipLinkTarget() {
    guard at + 1 < scalars.count, scalars[at + 1] == "(" else { return }
    let rest = scalars[(at + 2)...].prefix(2_000)
    guard let close = rest.firstIndex(where: { $0 == ")" || $0.properties.isWhitespace }),
      scalars[close] == ")"
    else { return }
    at = close
  }

  /// A stop or comma inside a number or an abbreviation: `3.5`, `1,200`, `U.S.`.
  private func isInnerStop(_ scalar: Unicode.Scalar) -> Bool {
    guard at > 0 else { return false }
    if scalar == ",", isDigit(at - 1) {
      return (1...3).allSatisfy { isDigit(at + $0) } && !isDigit(at + 4)
    }
    guard scalar == "." else { return false }
    if isDigit(at - 1) && isDigit(at + 1) { return true }
    return isLetter(at - 1) && isLetter(at + 1) && (at < 2 || !isLetter(at - 2))
      && !isLetter(at + 2)
  }

  /// A minus: behind a space or at the beginning, right before a digit.
  private func isSign(_ scalar: Unicode.Scalar) -> Bool {
    (scalar == "-" || scalar == "\u{2212}")
      && (at == 0 || scalars[at - 1].properties.isWhitespace) && isDigit(at + 1)
  }

  private func isDigit(_ index: Int) -> Bool {
    index >= 0 && index < scalars.count && (0x30...0x39).contains(scalars[index].value)
  }

  private func isLetter(_ index: Int) -> Bool {
    index >= 0 && index < scalars.count && Self.isLetter(scalars[index])
  }
}

extension QuotedWordReader {
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0xAA: false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  /// Signs that mean something by themselves, and the scripts that write no spaces.
  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x24, 0x25: true
    case 0..<0xA2: false
    case 0x0E00...0x0E7F, 0x3040...0x30FF: isLetter(scalar)
    default: scalar.properties.isIdeographic || scalar.properties.generalCategory == .currencySymbol
    }
  }

  /// What stands in a word without being seen: a soft hyphen, a joiner, a combining mark.
  private static func isMute(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value > 0xA0 else { return false }
    if case .none = Folding.fold(scalar) { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: return true
    default: return false
    }
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || scalar == "\u{2018}" || scalar == "\u{02BC}"
  }

  /// Ligatures as their letters, full-width forms as the common ones.
  private static func plain(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar.value {
    case 0xFB00: ["f", "f"]
    case 0xFB01: ["f", "i"]
    case 0xFB02: ["f", "l"]
    case 0xFB03: ["f", "f", "i"]
    case 0xFB04: ["f", "f", "l"]
    case 0xFF01...0xFF5E: [Unicode.Scalar(UInt8(scalar.value - 0xFEE0))]
    default: [scalar]
    }
  }
}
