extension String {
  /// The text of scalars; a value that is none becomes U+FFFD.
  package init(scalars: ArraySlice<UInt32>) {
    let length = scalars.reduce(0) {
      $0 + ($1 < 0x80 ? 1 : $1 < 0x800 ? 2 : $1 < 0x10000 ? 3 : 4)
    }
    self.init(unsafeUninitializedCapacity: length) { buffer in
      var at = 0
      for value in scalars {
        if value < 0x80 {
          buffer[at] = UInt8(value)
          at += 1
        } else {
          for byte in UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}")! {
            buffer[at] = byte
            at += 1
          }
        }
      }
      return at
    }
  }

  /// The text on one line: runs of white space as one space, none at the ends.
  package var onOneLine: String {
    hasSingleSpaces ? self : split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// True where white space is surely single spaces between words. Bytes that may begin another
  /// white space than a space are not looked into: `«`, U+00A0 and U+3000.
  private var hasSingleSpaces: Bool {
    var last: UInt8 = 0x20
    var lastButOne: UInt8 = 0
    for byte in utf8 {
      switch byte {
      case 0x20 where last == 0x20: return false
      case 0x09...0x0D, 0x1C...0x1F, 0xC2, 0xE1, 0xE3: return false
      // From U+2000 on: spaces and line ends, not `“` or `…`.
      case 0x80...0x8A, 0xA8, 0xA9, 0xAF:
        if last == 0x80, lastButOne == 0xE2 { return false }
        if last == 0xE2, byte == 0x81 { return false }
      default: break
      }
      lastButOne = last
      last = byte
    }
    return last != 0x20
  }
}
