import ParleyModel

/// The headline of a plain text, among the lines before its first sentence.
///
/// A text that was copied out of a page begins with the page's own lines: `Home / World / Europe`.
/// The headline is the first line whose words the text takes up again.
struct Headline {
  /// Nil where the text begins with a sentence.
  let line: String?

  init(of texts: [String]) {
    let prose = texts.firstIndex { !Self.isShort($0) } ?? texts.endIndex
    let lines = texts[..<prose].prefix(Self.searched).filter { !Notice.holds($0) }
    guard lines.count > 1 else {
      line = lines.first
      return
    }
    let told = texts[prose...].prefix(Self.compared).reduce(into: Set<ArraySlice<UInt8>>()) {
      $0.formUnion(Self.words($1))
    }
    let taken = lines.first { line in
      let words = Self.words(line)
      let again = words.count { told.contains($0) }
      return again >= 2 && again * 2 >= words.count
    }
    line = taken ?? lines.first
  }

  /// Lines before the first sentence, and paragraphs from it on, that are looked at.
  private static let searched = 40
  private static let compared = 30
  /// A headline has fewer bytes.
  private static let longest = 200

  /// Without the mark that ends a sentence, a list or an address.
  private static func isShort(_ text: String) -> Bool {
    guard text.utf8.count < longest, let last = text.unicodeScalars.last else { return false }
    return !".:,;".unicodeScalars.contains(last)
  }

  /// Words of four letters and more, folded, in bytes: what is no ASCII is taken for a letter.
  private static func words(_ text: String) -> Set<ArraySlice<UInt8>> {
    Set(
      Folding.bytes(text).split { !isLetter($0) }.filter { word in
        // Bytes that go on with a letter begin none.
        word.count { $0 & 0xC0 != 0x80 } > 3
      })
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }
}
