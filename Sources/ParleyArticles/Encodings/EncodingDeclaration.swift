/// What a file says of its own encoding.
enum EncodingDeclaration {
  /// A declaration stands in the first bytes.
  static let reach = 4096

  /// The label behind `charset=` or, in an XML declaration, `encoding=`; nil where there is none.
  ///
  /// `<meta charset="koi8-r">`, `Content-Type: text/html; charset=windows-1251`,
  /// `<?xml version="1.0" encoding="utf-8"?>`.
  static func label(in bytes: some Collection<UInt8>) -> String? {
    let head = bytes.prefix(reach).map { $0 | ($0 >= 0x41 && $0 <= 0x5A ? 0x20 : 0) }
    if let label = label(behind: "charset", in: head) { return label }
    return head.starts(with: "<?xml".utf8) ? label(behind: "encoding", in: head) : nil
  }

  private static func label(behind word: String, in head: [UInt8]) -> String? {
    let word = Array(word.utf8)
    var at = 0
    while let start = head[at...].firstIndex(of: word[0]) {
      at = start + 1
      guard head[start...].starts(with: word) else { continue }
      var rest = head[(start + word.count)...].drop { $0 == 0x20 }
      guard rest.popFirst() == UInt8(ascii: "=") else { continue }
      rest = rest.drop { $0 == 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
      let label = rest.prefix(40).prefix {
        $0 > 0x20 && $0 < 0x7F && !"\"'/>;<".utf8.contains($0)
      }
      if !label.isEmpty { return String(decoding: label, as: UTF8.self) }
    }
    return nil
  }
}
