/// A number for a text, eight bytes at a time: the same each time, and without what a library's hash
/// sets up.
enum TextHash {
  static func of(_ text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      var hash = UInt64(bytes.count)
      var at = 0
      while at < bytes.count {
        var word: UInt64 = 0
        for place in at..<min(at + 8, bytes.count) { word = word << 8 | UInt64(bytes[place]) }
        hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
        at += 8
      }
      return Int(truncatingIfNeeded: hash >> 1)
    }
  }
}
