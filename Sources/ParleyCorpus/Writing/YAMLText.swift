/// Writes a text as a YAML value that libyaml reads back to the same text, and a person at sight.
enum YAMLText {
  enum Place { case block, inList }

  /// Plain where that is safe, else in double quotes: `said`, `"said: \"no\""`.
  static func value(_ text: String, _ place: Place = .block) -> String {
    isPlain(text, place) ? text : quoted(text)
  }

  /// True where a text of several lines can stand as it is behind `|-`.
  static func fitsBlock(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      first != " ", first != "\n", last != "\n", text.unicodeScalars.contains("\n")
    else { return false }
    return text.unicodeScalars.allSatisfy { $0 == "\n" || isPrintable($0) }
  }

  private static func isPlain(_ text: String, _ place: Place) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, last != " ", last != ":",
      begins(first), text.utf8.count > longestWord || !words.contains(text.lowercased())
    else { return false }
    var before: Unicode.Scalar = " "
    for scalar in scalars {
      guard isPrintable(scalar), !(before == ":" && scalar == " "),
        !(before == " " && scalar == "#"), place == .block || !divides(scalar)
      else { return false }
      before = scalar
    }
    return true
  }

  /// A letter, a digit or a mark that YAML gives no meaning to.
  private static func begins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "“", "‘", "£", "€", "¶": true
    default: !scalar.isASCII && scalar.properties.isAlphabetic
    }
  }

  /// A mark that ends a value inside a list.
  private static func divides(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", "[", "]", "{", "}", ":": true
    default: false
    }
  }

  /// Words that YAML takes for something other than text.
  private static let words: Set<String> = ["null", "true", "false", "yes", "no", "on", "off"]
  private static let longestWord = 5

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where isPrintable(scalar): quoted.unicodeScalars.append(scalar)
      default: quoted += escape(scalar)
      }
    }
    return quoted + "\""
  }

  /// `\x1B`, `\u202E`, `\U000E0001`.
  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let (mark, width) =
      scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
    return "\\\(mark)" + String(repeating: "0", count: width - digits.utf8.count) + digits
  }

  /// Seen as it is, and not turned by a reader: no control, no mark of direction, no line end.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value < 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
      return false
    default: return true
    }
  }
}
