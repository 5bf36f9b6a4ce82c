extension String {
  /// True where the words stand in the text, not as a part of other words.
  func holds(_ words: String) -> Bool {
    var text = self
    var words = words
    return text.withUTF8 { text in words.withUTF8 { Self.holds(text, $0) } }
  }

  private static func holds(
    _ text: UnsafeBufferPointer<UInt8>, _ words: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let first = words.first, words.count <= text.count else { return false }
    for start in 0...(text.count - words.count) where text[start] == first {
      let end = start + words.count
      var at = 1
      while at < words.count, text[start + at] == words[at] { at += 1 }
      if at == words.count, !endsInLetter(text[..<start]), !beginsWithLetter(text[end...]) {
        return true
      }
    }
    return false
  }

  private static func beginsWithLetter(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let byte = text.first else { return false }
    return byte < 0x80
      ? isLetter(byte) : String(decoding: text.prefix(4), as: UTF8.self).first?.isLetter ?? false
  }

  private static func endsInLetter(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let byte = text.last else { return false }
    guard byte >= 0x80 else { return isLetter(byte) }
    let start = text.suffix(4).lastIndex { $0 >= 0xC0 } ?? text.startIndex
    return String(decoding: text[start...], as: UTF8.self).last?.isLetter ?? false
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
