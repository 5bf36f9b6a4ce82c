import ParleyQuery

/// Ids made of names: `Dmitry Peskov` gives `dmitry-peskov`.
enum Slug {
  /// The longest id that is made, in letters.
  static let longest = 60

  /// Lower case letters and digits, a hyphen for everything else.
  static func of(_ text: String) -> String {
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

  /// For a name in another script: its first scalars in hexadecimal, so that names stay apart.
  private static func digits(_ text: String) -> String {
    text.unicodeScalars.prefix(10).map { String($0.value, radix: 16) }.joined(separator: "-")
  }
}
