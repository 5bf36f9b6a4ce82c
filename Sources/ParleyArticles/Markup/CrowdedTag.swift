/// Finds a tag with more attributes than any page has; libxml2 compares each with all before it.
enum CrowdedTag {
  static let limit = 1000

  /// The offset in UTF-8 of the first such tag.
  static func first(in text: String) -> Int? {
    var text = text
    return text.withUTF8 { bytes in
      var at = 0
      while at + 1 < bytes.count {
        guard bytes[at] == UInt8(ascii: "<"), isLetter(bytes[at + 1]) else {
          at += 1
          continue
        }
        let start = at
        guard let end = end(of: at, in: bytes) else { return start }
        at = isRaw(start, bytes) ? close(after: end, in: bytes) : end
      }
      return nil
    }
  }

  /// Where a tag ends; nil where it has too many attributes.
  private static func end(of start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var count = 0
    var isBetween = false
    var quote: UInt8?
    for at in start + 1..<bytes.count {
      let byte = bytes[at]
      if let mark = quote {
        if byte == mark {
          quote = nil
          isBetween = true
        }
      } else if byte == UInt8(ascii: ">") {
        return at + 1
      } else if byte <= 0x20 || byte == UInt8(ascii: "/") {
        isBetween = true
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
        bytes[at - 1] == UInt8(ascii: "=")
      {
        quote = byte
      } else if isBetween {
        isBetween = false
        count += 1
        if count > limit { return nil }
      }
    }
    return bytes.count
  }

  /// Whether a tag opens a script or a style sheet, in which `<` begins no tag.
  private static func isRaw(_ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    ["script", "style"].contains { name in
      bytes[(start + 1)...].prefix(name.utf8.count).map { $0 | 0x20 }.elementsEqual(name.utf8)
    }
  }

  /// Where the next `</s` stands: the end of a script or a style sheet.
  private static func close(after start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var at = start
    while at + 2 < bytes.count {
      if bytes[at] == UInt8(ascii: "<"), bytes[at + 1] == UInt8(ascii: "/"),
        bytes[at + 2] | 0x20 == UInt8(ascii: "s")
      {
        return at
      }
      at += 1
    }
    return bytes.count
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
