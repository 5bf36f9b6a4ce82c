import Glibc
import Testing

@testable import ParleyArticles

@Suite struct SingleByteTableTests {
  /// The C library has the same tables but for the euro sign and two characters of Mac OS.
  @Test(arguments: TextEncoding.allCases.filter { $0.upperHalf != nil })
  func saysWhatTheLibrarySays(encoding: TextEncoding) throws {
    let table = try #require(SingleByteTable(encoding))
    #expect(table.scalars.count == 256)
    let name = encoding == .macCyrillic ? "MAC-CYRILLIC" : encoding.rawValue
    let converter = iconv_open("UTF-8", name)
    try #require(converter != iconv_t(bitPattern: -1), "\(name)")
    defer { iconv_close(converter) }
    for byte in UInt8.min...UInt8.max {
      let expected = Self.scalar(of: byte, converter)
      let found = table.scalars[Int(byte)]
      if ["€", "∆", "\u{F8FF}"].contains(found), found != expected, encoding.isOfMacOS { continue }
      #expect(found == expected ?? "\u{FFFD}", "\(name) \(byte)")
    }
  }

  private static func scalar(of byte: UInt8, _ converter: iconv_t?) -> Unicode.Scalar? {
    var input = [CChar(bitPattern: byte)]
    var output = [CChar](repeating: 0, count: 8)
    return input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var start = source.baseAddress
        var left = 1
        var place = target.baseAddress
        var room = 8
        guard iconv(converter, &start, &left, &place, &room) != -1 else {
          iconv(converter, nil, nil, nil, nil)
          return nil
        }
        let bytes = target[..<(8 - room)].map { UInt8(bitPattern: $0) }
        return String(decoding: bytes, as: UTF8.self).unicodeScalars.first
      }
    }
  }

  @Test(arguments: [
    ("latin1", TextEncoding.windows1252), ("CP1251", .windows1251), ("Windows-1251", .windows1251),
    ("KOI8-R", .koi8r), ("UTF8", .utf8), ("utf-16", .utf16LittleEndian),
    ("unicode", .utf16LittleEndian),
  ])
  func knowsLabels(label: String, encoding: TextEncoding) {
    #expect(TextEncoding(label: label) == encoding)
  }
}

extension TextEncoding {
  fileprivate var isOfMacOS: Bool { self == .macintosh || self == .macCyrillic }
}
