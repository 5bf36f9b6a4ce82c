/// A way to write characters as bytes.
package enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case utf32LittleEndian = "utf-32le"
  case utf32BigEndian = "utf-32be"
  case windows1250 = "windows-1250"
  case windows1251 = "windows-1251"
  case windows1252 = "windows-1252"
  case windows1253 = "windows-1253"
  case windows1254 = "windows-1254"
  case windows1257 = "windows-1257"
  case latin2 = "iso-8859-2"
  case latin4 = "iso-8859-4"
  case latinCyrillic = "iso-8859-5"
  case latinGreek = "iso-8859-7"
  case latin6 = "iso-8859-10"
  case latin7 = "iso-8859-13"
  case latin8 = "iso-8859-14"
  case latin9 = "iso-8859-15"
  case latin10 = "iso-8859-16"
  case koi8r = "koi8-r"
  case koi8u = "koi8-u"
  case ibm866 = "ibm866"
  case macintosh = "macintosh"
  case macCyrillic = "x-mac-cyrillic"

  /// The encoding that a page or a mail calls by a label: `Windows-1251`, `cp1251`, `latin1`.
  ///
  /// What calls itself ISO 8859-1 or ASCII is read as Windows-1252, as browsers do, and UTF-16
  /// without a byte order is taken for little endian: the Encoding Standard of the WHATWG.
  package init?(label: String) {
    let name = label.lowercased()
    if let encoding = TextEncoding(rawValue: name) {
      self = encoding
    } else if let encoding = Self.aliases[name] {
      self = encoding
    } else if name.hasPrefix("cp125") || name.hasPrefix("x-cp125"),
      let encoding = TextEncoding(rawValue: "windows-" + name.suffix(4))
    {
      self = encoding
    } else {
      return nil
    }
  }

  private static let aliases: [String: TextEncoding] = [
    "utf8": .utf8, "unicode-1-1-utf-8": .utf8, "x-unicode20utf8": .utf8,
    "utf-16": .utf16LittleEndian, "ucs-2": .utf16LittleEndian, "unicode": .utf16LittleEndian,
    "utf-32": .utf32LittleEndian,
    "ascii": .windows1252, "us-ascii": .windows1252, "iso-8859-1": .windows1252,
    "iso8859-1": .windows1252, "iso_8859-1": .windows1252, "latin1": .windows1252,
    "l1": .windows1252, "ansi_x3.4-1968": .windows1252,
    "iso-8859-9": .windows1254, "iso8859-9": .windows1254, "latin5": .windows1254,
    "iso8859-2": .latin2, "iso_8859-2": .latin2, "latin2": .latin2,
    "iso8859-4": .latin4, "latin4": .latin4,
    "iso8859-5": .latinCyrillic, "iso_8859-5": .latinCyrillic, "cyrillic": .latinCyrillic,
    "iso8859-7": .latinGreek, "iso_8859-7": .latinGreek, "greek": .latinGreek,
    "iso8859-10": .latin6, "latin6": .latin6, "iso8859-13": .latin7, "iso8859-14": .latin8,
    "iso8859-15": .latin9, "iso_8859-15": .latin9, "l9": .latin9,
    "koi8": .koi8r, "koi": .koi8r, "koi8_r": .koi8r, "koi8-ru": .koi8u,
    "866": .ibm866, "cp866": .ibm866, "csibm866": .ibm866,
    "mac": .macintosh, "x-mac-roman": .macintosh, "x-mac-ukrainian": .macCyrillic,
  ]
}
