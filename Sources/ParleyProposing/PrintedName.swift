import ParleyExtraction
package import ParleyModel

/// A name as a passage prints it, with what is said of its bearer.
package struct PrintedName: Equatable, Sendable {
  package let name: String
  /// `Kremlin spokesperson` of `Kremlin spokesperson Dmitry Peskov`.
  package let role: String?

  /// Reads `Kremlin spokesperson Dmitry Peskov` and `Dmitry Peskov, the Kremlin spokesman`.
  package init(_ printed: String) {
    let words = printed.onOneLine
    let name = Extraction.name(in: words) ?? words
    self.name = name
    role = Self.roles(beside: name, in: words).first
  }

  /// Phrases of two to six words that stand before a name or behind it.
  static func roles(beside name: String, in printed: String) -> [String] {
    guard let place = printed.firstRange(of: name) else { return [] }
    let before = String(printed[..<place.lowerBound])
    let behind = printed[place.upperBound...].drop { $0 == "," || $0 == " " }
    return [before, String(behind.prefix { $0 != "," })].map(\.withoutArticle).filter {
      (2...6).contains($0.split(separator: " ").count) && Extraction.namesOffice($0)
    }
  }
}

extension Name {
  /// A name with an id that no name of the corpus has.
  package static func new(
    _ kind: Kind, _ printed: PrintedName, among names: [Name]
  ) -> Name {
    let ids = Set(names.map(\.id))
    let slug = Slug.of(printed.name)
    let id = ([slug] + (2...).lazy.prefix(1000).map { "\(slug)-\($0)" }).first { !ids.contains($0) }
    return Name(
      id: id ?? slug, kind: kind, name: printed.name,
      aliases: kind == .person ? surname(of: printed.name) : [],
      roles: printed.role.map { [$0] } ?? [])
  }

  /// `[Peskov]` of `Dmitry Peskov`, whoever else is called so: asked for it, all of them are meant.
  static func surname(of name: String) -> [String] {
    let words = name.split(separator: " ")
    return words.count > 1 ? [String(words[words.count - 1])] : []
  }

  /// With one spelling more.
  package func adding(alias: String) -> Name {
    Name(
      id: id, kind: kind, name: name, aliases: aliases + [alias], metonyms: metonyms,
      adjectives: adjectives, roles: roles, of: of, note: note)
  }
}

extension String {
  /// Without `the`, `a` or `an` before it and without commas.
  var withoutArticle: String {
    var words = split(whereSeparator: { $0.isWhitespace || $0 == "," })
    if let first = words.first, ["the", "a", "an"].contains(first.lowercased()) {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }
}
