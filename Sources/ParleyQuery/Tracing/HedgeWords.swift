/// Words by which a text takes back a little of what it says, or keeps it another's.
enum HedgeWords {
  private static let words: WordTable = [
    "potential", "potentially", "possible", "possibly", "may", "might", "could", "would",
    "reportedly", "allegedly", "alleged", "apparently", "likely", "unlikely", "probable",
    "probably", "perhaps", "maybe", "supposedly", "presumably", "seemingly", "seem", "seems",
    "seemed", "appear", "appears", "appeared", "suggests", "suggested", "consider", "expected",
    "estimated", "estimates", "planned", "partly", "partially", "largely", "mostly", "generally",
    "usually", "often", "sometimes", "somewhat", "hopefully", "tentatively", "some", "roughly",
    "nearly", "almost", "around", "about", "approximately", "so-called", "unconfirmed", "claimed",
  ]

  /// Words that bound a sentence where they are quoted, and are no sign of doubt where they are told.
  private static let conditions: WordTable = [
    "should", "can", "if", "rather", "up", "least", "most",
  ]

  static func contains(_ folded: String) -> Bool { words.contains(folded) }

  static func isCondition(_ folded: String) -> Bool { conditions.contains(folded) }
}
