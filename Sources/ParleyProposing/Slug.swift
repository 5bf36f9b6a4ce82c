import ParleyModel

/// Ids made of names: `Dmitry Peskov` gives `dmitry-peskov`, `Дмитрий Орлов` gives `dmitriy-orlov`.
package enum Slug {
  /// The longest id that is made, in letters.
  static let longest = 60

  /// Lower case letters and digits, a hyphen for everything else.
  package static func of(_ text: String) -> String {
    var slug = ""
    for scalar in latin(Folding.text(text)).unicodeScalars {
      if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, !slug.hasSuffix("-"), scalar != "'", scalar != "." {
        slug += "-"
      }
    }
    slug = String(slug.prefix(longest))
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug.isEmpty ? "name-\(digits(text))" : slug
  }

  /// A text that can be an id as it is; else the id made of it.
  package static func kept(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || "-_".utf8.contains($0)
    }
    return isPlain && (1...longest).contains(text.utf8.count)
      ? text : of(text.replacing(".", with: "-"))
  }

  /// Cyrillic letters in Latin ones, everything else as it is.
  private static func latin(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { latin, scalar in
      if let letters = cyrillic[scalar] {
        latin += letters
      } else {
        latin.unicodeScalars.append(scalar)
      }
    }
  }

  /// Small letters of the Slavic languages, each with its Latin ones; signs without a sound have none.
  private static let cyrillic: [Unicode.Scalar: Substring] = {
    let letters = """
      аa бb вv гg дd еe ёyo жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy
      ь эe юyu яya ґg єye іi їyi ўu ђdj ѓg ѕdz јj љlj њnj ћc ќk џdz
      """
    return letters.split(whereSeparator: \.isWhitespace).reduce(into: [:]) { table, pair in
      table[pair.unicodeScalars.first!] = Substring(pair.unicodeScalars.dropFirst())
    }
  }()

  /// For a name in another script: its first scalars in hexadecimal, so that names stay apart.
  private static func digits(_ text: String) -> String {
    text.unicodeScalars.prefix(10).map { String($0.value, radix: 16) }.joined(separator: "-")
  }
}
