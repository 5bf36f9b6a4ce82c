/// What a name, a title or a pronoun tells of a person's gender, where it tells anything.
enum Gender {
  case feminine, masculine, unknown

  init(pronoun token: Token) {
    self =
      if Self.he.contains(token) {
        .masculine
      } else if Self.she.contains(token) {
        .feminine
      } else {
        .unknown
      }
  }

  /// From the given name or the title among the tokens of a name: `Mr. Bell`, `Maria Bell`.
  init(of tokens: ArraySlice<Token>) {
    self = .unknown
    for token in tokens {
      if Self.sir.contains(token) { self = .masculine }
      if Self.madam.contains(token) { self = .feminine }
    }
    guard self == .unknown, let first = tokens.first else { return }
    if first.entry.classes.contains(.masculine) { self = .masculine }
    if first.entry.classes.contains(.feminine) {
      self = self == .masculine ? .unknown : .feminine
    }
  }

  func fits(_ other: Gender) -> Bool { self == .unknown || other == .unknown || self == other }

  private static let he = WordSet("he him his")
  private static let she = WordSet("she her")
  private static let sir = WordSet("mr. mr sir lord")
  private static let madam = WordSet("mrs. mrs ms. ms lady")
}
