import ParleyModel

/// Which passages of a source name somebody, told as the corpus is checked.
final class NamingPassages {
  private let passages: [(number: Int, words: [TextWord])]
  /// By the id of the name.
  private var found: [String: [Int]] = [:]

  init(_ source: Source) {
    passages = source.passages.map { ($0.number, TextWord.words(in: $0.text)) }
  }

  /// The passage that tells who is meant, where the excerpt does not: a cited one, else the nearest
  /// before them, else the first of all.
  func number(
    of name: Name, unlessIn excerpt: String, cited: ClosedRange<Int>
  ) -> Int? {
    let plain = name.withoutRoles
    guard NameForms([plain]).names(in: excerpt).isEmpty else { return nil }
    let numbers = numbers(of: plain)
    return numbers.first(where: cited.contains) ?? numbers.last { $0 < cited.lowerBound }
      ?? numbers.first
  }

  /// Whether a passage gives the name, and not only a role that others have as well: `the former
  /// president`.
  func isNamed(_ name: Name) -> Bool { !numbers(of: name.withoutRoles).isEmpty }

  /// The numbers of the passages in which a form of the name stands, ascending.
  private func numbers(of name: Name) -> [Int] {
    if let numbers = found[name.id] { return numbers }
    let forms = NameForms([name])
    let numbers = passages.filter { !forms.names(in: $0.words).isEmpty }.map(\.number)
    found[name.id] = numbers
    return numbers
  }
}

extension Name {
  fileprivate var withoutRoles: Name {
    Name(
      id: id, kind: kind, name: name, aliases: aliases, metonyms: metonyms, adjectives: adjectives)
  }
}
