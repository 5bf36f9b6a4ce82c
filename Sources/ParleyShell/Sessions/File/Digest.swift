import ParleyCorpus

/// The first six bytes of a text's SHA-256: enough to see that words have changed, short enough to
/// stand in a line that a person reads.
package struct Digest: Hashable, Sendable {
  /// Twelve hexadecimal digits.
  package let text: String

  /// Of several texts, each set apart from the next.
  package init(of texts: String...) { self.init(of: texts) }

  package init(of texts: [String]) {
    var hash = SHA256()
    for var text in texts {
      text.withUTF8 { hash.add(UnsafeRawBufferPointer($0)) }
      withUnsafeBytes(of: UInt8(0)) { hash.add($0) }
    }
    let digits = Array("0123456789abcdef".utf8)
    let bytes = hash.finished().prefix(6).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// Nil for anything but twelve lower-case hexadecimal digits.
  package init?(_ text: some StringProtocol) {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let letters = UInt8(ascii: "a")...UInt8(ascii: "f")
    guard text.utf8.count == 12,
      text.utf8.allSatisfy({ digits.contains($0) || letters.contains($0) })
    else { return nil }
    self.text = String(text)
  }
}
