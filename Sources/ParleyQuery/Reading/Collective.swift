import ParleyModel

/// Nouns that stand for people or parties: `side`, `delegation`, `minister`.
enum Collective {
  static func contains(_ piece: Piece) -> Bool {
    guard let word = noun(piece) else { return false }
    return singulars(word).contains { words.contains($0) || fighters.contains($0) }
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
    return singulars(word).contains { groups.contains($0) }
  }

  private static let groups: WordTable = [
    "side", "country", "party", "state", "nation", "government", "delegation", "team", "official",
    "leader", "president", "negotiator", "representative", "delegate", "envoy", "neighbor",
    "people", "person", "talks", "meeting", "article", "text", "report", "source",
  ]

  /// True for those whom somebody may hold: `prisoners`.
  static func isHeldCaptive(_ piece: Piece) -> Bool {
    // The prisoner of a `prisoner of war`.
    let words = piece.text.split(separator: " ").map { Folding.text($0) }
    guard let word = words.prefix(while: { $0 != "of" }).last else { return false }
    return singulars(word).contains { captives.contains($0) }
  }

  private static let captives: WordTable = [
    "prisoner", "captive", "hostage", "detainee", "civilian", "soldier", "child", "children", "pow",
    "inmate", "serviceman", "servicemen", "people",
  ]

  /// True for those who speak for the party that they are of: `the Russian side`.
  static func speaksForParty(_ piece: Piece) -> Bool {
    noun(piece).map(speaksForParty) ?? false
  }

  private static func speaksForParty(_ word: String) -> Bool {
    singulars(word).contains { spokesmen.contains($0) }
  }

  /// True for a body that speaks for the party it is of: its delegation, and not its ministry or
  /// army.
  static func speaksForParty(_ name: NameEntry) -> Bool {
    name.kind == .organisation
      && name.name.split(separator: " ").last.map { speaksForParty(Folding.text($0)) } ?? false
  }

  /// True for those who fight for a party: its `troops`.
  static func fights(_ piece: Piece) -> Bool {
    guard !piece.isName, let word = noun(piece) else { return false }
    return singulars(word).contains { fighters.contains($0) }
  }

  private static let fighters: WordTable = ["army", "military", "force", "troop", "soldier"]

  private static let spokesmen: WordTable = [
    "side", "country", "party", "state", "nation", "government", "delegation", "team", "official",
    "negotiator", "representative", "delegate", "diplomat", "envoy", "authority", "leadership",
    "administration", "camp", "statement", "people",
  ]

  /// True for a noun that not everybody answers to who may have done something: `minister`, and not
  /// `side`.
  static func isOffice(_ piece: Piece) -> Bool {
    guard contains(piece), !fights(piece), let word = noun(piece) else { return false }
    return !singulars(word).contains { anyone.contains($0) }
  }

  private static let anyone: WordTable = [
    "side", "country", "party", "state", "nation", "government", "delegation", "team", "people",
    "person", "man", "woman", "figure", "camp", "authority", "leadership", "administration",
    "power", "source", "speaker", "organisation", "organization", "representative", "delegate",
    "host",
  ]

  /// True for a noun that is what somebody is to another or of a body: `aide`, `spokesman`.
  static func isHolder(_ piece: Piece) -> Bool {
    !piece.isName && noun(piece).map(isHolder) ?? false
  }

  static func isHolder(_ folded: String) -> Bool {
    singulars(folded).contains {
      RankWords.isOffice($0) || professions.contains($0) || holders.contains($0)
    }
  }

  private static let holders: WordTable = [
    "deputy", "envoy", "assistant", "delegate", "representative", "ally", "boss", "successor",
    "predecessor", "advisor",
  ]

  /// The word and what it may be the plural of: `parties`, `partie`, `party`.
  private static func singulars(_ word: String) -> [String] {
    guard word.hasSuffix("s") else { return [word] }
    let plain = [word, String(word.dropLast())]
    return word.hasSuffix("ies") ? plain + [word.dropLast(3) + "y"] : plain
  }

  private static let professions: WordTable = [
    "journalist", "reporter", "author", "photographer", "mediator", "diplomat", "negotiator",
    "spokesman", "spokeswoman", "spokesperson", "agency", "adviser", "aide", "ministry",
  ]

  private static let words: WordTable = [
    "side", "country", "party", "state", "nation", "government", "delegation", "team", "official",
    "minister", "ministry", "president", "leader", "politician", "diplomat", "negotiator",
    "spokesman", "spokesperson", "spokeswoman", "person", "people", "man", "woman", "agency",
    "representative", "delegate", "envoy", "authority", "mediator", "host", "aide", "adviser",
    "secretary", "photographer",
    "journalist", "reporter", "author", "speaker", "organisation", "organization", "office",
    "power", "head", "chief", "figure", "source", "administration", "leadership", "camp",
  ]
}
