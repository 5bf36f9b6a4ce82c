/// Text made safe to show: whatever could move a cursor or reorder a line becomes visible.
package enum Visible {
  /// Line breaks, however many in a row, become a space, and so does a tab; any other hidden
  /// scalar is written out: `\u{1b}`.
  package static func text(_ raw: String) -> String {
    guard raw.unicodeScalars.contains(where: isHidden) else { return raw }
    var shown = ""
    var isBroken = false
    for scalar in raw.unicodeScalars {
      let isBreak = scalar == "\n" || scalar == "\r"
      if !isHidden(scalar) {
        shown.unicodeScalars.append(scalar)
      } else if isBreak || scalar == "\t" {
        if !isBreak || !isBroken { shown += " " }
      } else {
        shown += "\\u{\(String(scalar.value, radix: 16))}"
      }
      isBroken = isBreak
    }
    return shown
  }

  /// C0 and C1 controls, the marks that reorder a line, invisible separators and the tag
  /// characters, in which a text can be hidden.
  package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F: false
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x180E, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// How many terminal columns a text takes: wide characters two, combining ones none.
  package static func columns(_ text: String) -> Int {
    var total = 0
    for character in text { total += columns(character) }
    return total
  }

  package static func columns(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    switch first.value {
    case 0..<0x20: return 0
    case 0x20..<0x300, 0x370..<0x483, 0x2010..<0x2028: return 1
    default: break
    }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    let width = isWide(first) || character.unicodeScalars.contains("\u{FE0F}") ? 2 : 1
    return character.unicodeScalars.dropFirst().reduce(width) { $0 + (takesSpace($1) ? 1 : 0) }
  }

  /// A mark that stands beside its letter: a Devanagari vowel, a half-width voicing mark.
  private static func takesSpace(_ mark: Unicode.Scalar) -> Bool {
    mark.properties.generalCategory == .spacingMark || mark.value == 0xFF9E || mark.value == 0xFF9F
  }

  /// East Asian wide and full width, in the blocks of Unicode's EastAsianWidth, and the emoji that
  /// are drawn as pictures by themselves.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x16FE0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD:
      true
    default: scalar.properties.isEmojiPresentation
    }
  }
}
