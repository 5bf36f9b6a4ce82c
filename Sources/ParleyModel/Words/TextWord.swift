/// A word of a text as it is held against names and numbers.
package struct TextWord: Sendable {
  /// Folded: `erdogan` for `Erdoğan`; a number with its separators: `1,200`.
  package let text: String
  package let isCapital: Bool
  /// True for the first word of a sentence or quotation, where a capital tells nothing.
  package let isOpening: Bool
  /// The word as it is written.
  package let written: Substring
}

extension TextWord {
  /// The words of a text: runs of letters and digits; commas and points stay inside numbers.
  package static func words(in text: String) -> [TextWord] {
    var words: [TextWord] = []
    let scalars = text.unicodeScalars
    var place = scalars.startIndex
    var opens = true
    while place < scalars.endIndex {
      let scalar = scalars[place]
      guard isLetter(scalar) || isDigit(scalar) else {
        if opensSentence(scalar) { opens = true }
        scalars.formIndex(after: &place)
        continue
      }
      let start = place
      while place < scalars.endIndex, continues(scalars, at: place) {
        scalars.formIndex(after: &place)
      }
      let written = text[start..<place]
      words.append(
        TextWord(
          text: folded(written), isCapital: isUpper(scalar),
          isOpening: opens, written: written))
      opens = false
    }
    return words
  }

  /// A mark behind which a sentence or a quotation begins.
  private static func opensSentence(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", ":", "\n", "\"", "“", "‘": true
    default: false
    }
  }

  /// In small letters, where all of them are ASCII without more ado.
  private static func folded(_ word: Substring) -> String {
    guard word.utf8.allSatisfy({ $0 < 0x80 }) else { return Folding.text(word) }
    return String(unsafeUninitializedCapacity: word.utf8.count) { buffer in
      var count = 0
      for byte in word.utf8 {
        buffer[count] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        count += 1
      }
      return count
    }
  }

  private static func continues(
    _ scalars: String.UnicodeScalarView, at place: String.Index
  ) -> Bool {
    let scalar = scalars[place]
    if isLetter(scalar) || isDigit(scalar) { return true }
    guard scalar == "," || scalar == "." else { return false }
    let next = scalars.index(after: place)
    return isDigit(scalars[scalars.index(before: place)]) && next < scalars.endIndex
      && isDigit(scalars[next])
  }

  private static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ("A"..."Z").contains(scalar) : scalar.properties.isUppercase
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else {
      return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
    }
    return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }
}
