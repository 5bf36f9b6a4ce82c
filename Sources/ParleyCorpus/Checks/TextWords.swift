/// A word of a text as the checks compare it.
struct TextWord {
  /// In lower case; a number with its separators: `1,200`.
  let text: String
  let isCapital: Bool
  /// True for the first word of a sentence or quotation, where a capital tells nothing.
  let isOpening: Bool
  /// The word as it is written.
  let written: Substring
}

extension TextWord {
  /// The words of a text: runs of letters and digits; commas and points stay inside numbers.
  static func words(in text: String) -> [TextWord] {
    var words: [TextWord] = []
    let scalars = text.unicodeScalars
    var place = scalars.startIndex
    var opens = true
    while place < scalars.endIndex {
      let scalar = scalars[place]
      guard isLetter(scalar) || isDigit(scalar) else {
        if ".!?:\n\"“‘".unicodeScalars.contains(scalar) { opens = true }
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
          text: written.lowercased(), isCapital: scalar.properties.isUppercase,
          isOpening: opens, written: written))
      opens = false
    }
    return words
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
