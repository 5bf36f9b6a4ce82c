import ParleyModel

/// Ids made of names: `Dmitry Peskov` gives `dmitry-peskov`.
package enum Slug {
  /// The longest id that is made, in letters.
  static let longest = 60

  /// Lower case letters and digits, a hyphen for everything else.
  package static func of(_ text: String) -> String {
    var slug = ""
    for scalar in Folding.text(text).unicodeScalars {
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

  /// For a name in another script: its first scalars in hexadecimal, so that names stay apart.
  private static func digits(_ text: String) -> String {
    text.unicodeScalars.prefix(10).map { String($0.value, radix: 16) }.joined(separator: "-")
  }
}
