/// Nouns that ask for a part of a claim: `what date`, `on what ground`, `through which medium`.
enum SlotNouns {
  /// The form that a noun asks for.
  /// - Parameter isFronted: whether a preposition stands before the question: `on what ground`.
  static func form(_ noun: String, isFronted: Bool = false) -> String? {
    if let plain = forms.first(where: { $0.nouns.contains(noun) }) { return plain.form }
    guard isFronted else { return nil }
    return fronted.first { $0.nouns.contains(noun) }?.form
  }

  /// True for a noun that tells one place from others: `palace`.
  static func tellsWhich(_ noun: String) -> Bool { ["palace", "hotel", "hall"].contains(noun) }

  /// `how high`, `how old`: adjectives that ask for a number.
  static func isMeasure(_ word: String) -> Bool { measures.contains(word) }

  private static let forms: [(form: String, nouns: WordTable)] = [
    (
      "when",
      [
        "date", "day", "time", "month", "year", "dates", "days", "weekday", "hour",
        "moment",
      ]
    ),
    ("where", ["city", "place", "town", "venue", "location", "building"]),
    ("why", ["reason", "reasons"]),
    ("how long", ["length", "duration"]),
    ("how many", ["number"]),
  ]

  /// Nouns that ask for it only behind a preposition.
  private static let fronted: [(form: String, nouns: WordTable)] = [
    (
      "where",
      [
        "platform", "medium", "channel", "network", "event", "occasion", "forum", "setting",
        "website", "site", "app", "programme", "program", "address", "speech", "briefing",
        "conference", "interview", "palace", "hotel", "hall",
      ]
    ),
    (
      "why",
      [
        "ground", "grounds", "basis", "purpose", "purposes", "cause", "end", "pretext", "excuse",
        "argument", "justification",
      ]
    ),
  ]

  private static let measures: WordTable = [
    "high", "big", "large", "old", "tall", "deep", "heavy", "wide", "expensive", "fast", "strong",
    "costly", "numerous",
  ]
}
