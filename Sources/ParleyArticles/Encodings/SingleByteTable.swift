/// What each byte of an encoding means.
struct SingleByteTable {
  /// 256 scalars; U+FFFD where nothing is assigned.
  let scalars: [Unicode.Scalar]

  /// Nil for an encoding whose characters are longer than a byte.
  init?(_ encoding: TextEncoding) {
    guard let upper = encoding.upperHalf else { return nil }
    let lower = 256 - upper.unicodeScalars.count
    scalars = (0..<lower).map { Unicode.Scalar(UInt8($0)) } + upper.unicodeScalars
  }

  func text(_ bytes: some Sequence<UInt8>) -> String {
    var view = String.UnicodeScalarView()
    for byte in bytes { view.append(scalars[Int(byte)]) }
    return String(view)
  }

  /// Whether every byte means something.
  func covers(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.allSatisfy { scalars[Int($0)] != "\u{FFFD}" }
  }
}
