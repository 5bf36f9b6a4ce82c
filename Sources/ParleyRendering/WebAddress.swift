/// Addresses that may stand in a document that others open.
enum WebAddress {
  /// A web address in which nothing ends a link, a table cell or an attribute, `&` written as
  /// `&amp;`; nil for every other scheme.
  static func escaped(_ raw: String) -> String? {
    let lower = raw.prefix(8).lowercased()
    guard lower.hasPrefix("http://") || lower.hasPrefix("https://") else { return nil }
    var text = ""
    for byte in raw.utf8 {
      switch byte {
      case UInt8(ascii: "&"): text += "&amp;"
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      case _ where "-._~:/?#@!$+,;=%".utf8.contains(byte):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return text
  }
}
