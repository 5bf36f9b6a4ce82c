/// Words by which a text takes back a little of what it says.
enum HedgeWords {
  private static let words: Set<String> = [
    "potential", "potentially", "possible", "possibly", "may", "might", "could", "would",
    "reportedly", "allegedly", "alleged", "apparently", "likely", "probably", "perhaps",
    "supposedly", "seemingly", "seems", "appears", "suggested", "consider", "expected",
    "planned", "partly", "some", "roughly", "nearly", "almost", "around", "about",
    "approximately", "so-called", "unconfirmed", "claimed",
  ]

  static func contains(_ folded: String) -> Bool { words.contains(folded) }
}
