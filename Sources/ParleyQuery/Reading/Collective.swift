import ParleyModel

/// Nouns that stand for people or parties: `side`, `delegation`, `minister`.
enum Collective {
  static func contains(_ piece: Piece) -> Bool {
    guard let word = noun(piece) else { return false }
    return words.contains(word) || word.hasSuffix("s") && words.contains(String(word.dropLast()))
      || word.hasSuffix("ies") && words.contains(word.dropLast(3) + "y")
  }

  /// The last word: the agency in `news agency`.
  static func noun(_ piece: Piece) -> String? {
    guard let chunk = piece.chunk else { return nil }
    if chunk.isSingle { return chunk.first.folded }
    return piece.text.split(separator: " ").last.map { Folding.text($0) }
  }

  /// True for a noun that points at those the matter is of anyway: `the sides`, `the delegations`.
  static func isGroup(_ piece: Piece) -> Bool {
    guard let word = noun(piece) else { return false }
    return groups.contains(word) || word.hasSuffix("s") && groups.contains(String(word.dropLast()))
      || word.hasSuffix("ies") && groups.contains(word.dropLast(3) + "y")
  }

  private static let groups: WordTable = [
    "side", "country", "party", "state", "nation", "government", "delegation", "team", "official",
    "leader", "president", "negotiator", "representative", "delegate", "envoy", "neighbor",
    "people", "person", "talks", "meeting", "article", "text", "report", "source",
  ]

  /// True for a noun that not every person answers to: `journalist`.
  static func isProfession(_ piece: Piece) -> Bool {
    guard let word = noun(piece) else { return false }
    return professions.contains(word)
      || word.hasSuffix("s") && professions.contains(String(word.dropLast()))
  }

  private static let professions: WordTable = [
    "journalist", "reporter", "author", "photographer", "mediator", "diplomat", "negotiator",
    "spokesman", "spokeswoman", "spokesperson", "agency", "adviser", "aide", "ministry",
  ]

  private static let words: Set<String> = [
    "side", "country", "party", "state", "nation", "government", "delegation", "team", "official",
    "minister", "ministry", "president", "leader", "politician", "diplomat", "negotiator",
    "spokesman", "spokesperson", "spokeswoman", "person", "people", "man", "woman", "agency",
    "army", "military", "force", "troop", "soldier", "representative", "delegate", "envoy",
    "authority", "mediator", "host", "aide", "adviser", "secretary", "photographer",
    "journalist", "reporter", "author", "speaker", "organisation", "organization", "office",
    "power", "head", "chief", "figure", "source", "administration", "leadership", "camp",
  ]
}
