/// Makes spellings comparable: lower case, no diacritics, plain quotation marks and dashes.
///
/// `Çırağan` and `ciragan` fold alike, and so do `“` and `"`.
package enum Folding {
  /// The folded scalars of one scalar; empty for a combining mark.
  package static func fold(_ scalar: Unicode.Scalar) -> Folded {
    let value = scalar.value
    if value < 0x80 {
      return .one(0x41...0x5A ~= value ? UInt32(value + 32) : value)
    }
    if value < 0xC0 { return value == 0xA0 ? .one(0x20) : value == 0xAD ? .none : .one(value) }
    if value < 0x180 { return latin(value) }
    switch value {
    case 0x300...0x36F, 0x200B...0x200D, 0xFE00...0xFE0F: return .none
    case 0x2018, 0x2019, 0x02BC, 0x02B9, 0x2032: return .one(0x27)
    case 0x201C...0x201E, 0x00AB, 0x00BB, 0x2033: return .one(0x22)
    case 0x2010...0x2015, 0x2212: return .one(0x2D)
    case 0x2000...0x200A, 0x202F, 0x3000: return .one(0x20)
    case 0x218...0x219: return .one(0x73)
    case 0x21A...0x21B: return .one(0x74)
    default:
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      return lower.count == 1 ? .one(lower.first!.value) : .one(value)
    }
  }

  package enum Folded {
    case none
    case one(UInt32)
    case two(UInt32, UInt32)
  }

  /// The folded UTF-8 of a text.
  package static func bytes(_ text: String) -> [UInt8] { bytes(text[...]) }

  package static func bytes(_ text: Substring) -> [UInt8] {
    var text = text
    var folded = text.withUTF8(plain)
    if folded.count < text.utf8.count {
      let start = text.utf8.index(text.startIndex, offsetBy: folded.count)
      for scalar in text.unicodeScalars[start...] { append(scalar, to: &folded) }
    }
    return folded
  }

  /// Those before the first scalar beyond ASCII, in an array that has room for the others.
  private static func plain(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: text.count) { folded, count in
      while count < text.count, text[count] < 0x80 {
        let byte = text[count]
        folded[count] = 0x41...0x5A ~= byte ? byte + 32 : byte
        count += 1
      }
    }
  }

  /// Adds the folded UTF-8 of a scalar.
  package static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch fold(scalar) {
    case .none: break
    case .one(let value): append(value, to: &bytes)
    case .two(let first, let second):
      append(first, to: &bytes)
      append(second, to: &bytes)
    }
  }

  package static func text(_ text: String) -> String {
    String(decoding: bytes(text), as: UTF8.self)
  }

  package static func text(_ text: Substring) -> String {
    String(decoding: bytes(text), as: UTF8.self)
  }

  private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    if value < 0x80 {
      bytes.append(UInt8(value))
    } else if let scalar = Unicode.Scalar(value) {
      bytes.append(contentsOf: UTF8.encode(scalar)!)
    }
  }

  /// U+00C0 to U+017F without their diacritics; `*` stands for two letters or for itself.
  private static let bases: StaticString = """
    aaaaaa*ceeeeiiii*nooooo*ouuuuy**aaaaaa*ceeeeiiii*nooooo*ouuuuy*y\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllll\
    lllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """

  private static func latin(_ value: UInt32) -> Folded {
    switch value {
    case 0xC6, 0xE6: return .two(0x61, 0x65)
    case 0xD0, 0xF0: return .one(0x64)
    case 0xDE, 0xFE: return .two(0x74, 0x68)
    case 0xDF: return .two(0x73, 0x73)
    case 0x132, 0x133: return .two(0x69, 0x6A)
    case 0x152, 0x153: return .two(0x6F, 0x65)
    default:
      let base = bases.utf8Start[Int(value - 0xC0)]
      return .one(base == 0x2A ? value : UInt32(base))
    }
  }
}
