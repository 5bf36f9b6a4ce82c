/// Text whose units are of two or four bytes.
enum WideText {
  /// What cannot be read becomes U+FFFD; nil for an encoding of single bytes.
  static func text(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) -> String? {
    switch encoding {
    case .utf16LittleEndian: String(decoding: pairs(bytes) { $0 | $1 << 8 }, as: UTF16.self)
    case .utf16BigEndian: String(decoding: pairs(bytes) { $0 << 8 | $1 }, as: UTF16.self)
    case .utf32LittleEndian: fours(bytes) { $0 | $1 << 8 | $2 << 16 | $3 << 24 }
    case .utf32BigEndian: fours(bytes) { $0 << 24 | $1 << 16 | $2 << 8 | $3 }
    default: nil
    }
  }

  private static func pairs(
    _ bytes: ArraySlice<UInt8>, _ join: (UInt16, UInt16) -> UInt16
  ) -> [UInt16] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2 + 1)
    for at in stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2) {
      units.append(join(UInt16(bytes[at]), UInt16(bytes[at + 1])))
    }
    if bytes.count % 2 == 1 { units.append(0xFFFD) }
    return units
  }

  private static func fours(
    _ bytes: ArraySlice<UInt8>, _ join: (UInt32, UInt32, UInt32, UInt32) -> UInt32
  ) -> String {
    var view = String.UnicodeScalarView()
    for at in stride(from: bytes.startIndex, to: bytes.endIndex - 3, by: 4) {
      let four = bytes[at..<at + 4].map { UInt32($0) }
      view.append(Unicode.Scalar(join(four[0], four[1], four[2], four[3])) ?? "\u{FFFD}")
    }
    if bytes.count % 4 > 0 { view.append("\u{FFFD}") }
    return String(view)
  }

  /// By the zero bytes of a text that is mostly Latin or has its spaces in Latin: nearly all of
  /// them at even places, or at odd ones.
  static func measured(_ bytes: ArraySlice<UInt8>) -> TextEncoding? {
    let sample = bytes.prefix(sampleSize)
    guard sample.count >= 8 else { return nil }
    var zeros = [0, 0, 0, 0]
    for (place, byte) in sample.enumerated() where byte == 0 { zeros[place % 4] += 1 }
    let (even, odd) = (zeros[0] + zeros[2], zeros[1] + zeros[3])
    let quarter = sample.count / 4
    if zeros[1] + zeros[2] + zeros[3] >= quarter * 5 / 2 { return .utf32LittleEndian }
    if zeros[0] + zeros[1] + zeros[2] >= quarter * 5 / 2 { return .utf32BigEndian }
    if odd * 20 > sample.count, even * 50 < odd { return .utf16LittleEndian }
    if even * 20 > sample.count, odd * 50 < even { return .utf16BigEndian }
    return nil
  }

  private static let sampleSize = 1 << 16
}
