/// The scalars of a text by their offsets in UTF-8.
struct Scalars {
  private let bytes: [UInt8]

  init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

  /// How many bytes there are.
  var count: Int { bytes.count }

  /// The scalar that begins at an offset.
  subscript(offset: Int) -> Unicode.Scalar {
    let first = bytes[offset]
    if first < 0x80 { return Unicode.Scalar(first) }
    let width = width(offset)
    var value = UInt32(first) & (0x7F >> UInt32(width))
    for byte in bytes[(offset + 1)..<(offset + width)] { value = value << 6 | UInt32(byte & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// How many bytes the scalar takes that begins at an offset.
  func width(_ offset: Int) -> Int {
    let first = bytes[offset]
    return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }

  /// The scalar before an offset that is not the beginning.
  func before(_ offset: Int) -> Unicode.Scalar {
    var start = offset - 1
    while bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return self[start]
  }

  /// White space by the property, looked up only beyond ASCII.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value)
      : scalar.properties.isWhitespace
  }
}
