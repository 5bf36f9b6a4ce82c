/// Words that make another office of an office: a deputy minister is no minister, and neither is a
/// former one.
struct RankWords {
  /// The places of the words that do not stand for themselves: `foreign`, `minister` in `First
  /// Deputy Foreign Minister`.
  private let lowered: Set<Int>

  private static let modifiers: WordTable = [
    "deputy", "vice", "former", "ex", "acting", "assistant", "interim",
  ]
  private static let offices: WordTable = [
    "minister", "president", "secretary", "chief", "head", "director", "chairman", "chair",
    "commander", "ambassador", "chancellor", "governor", "mayor", "premier", "spokesman",
    "spokeswoman", "spokesperson", "adviser", "negotiator",
  ]
  /// The most words that may stand between the two: `deputy military intelligence chief`.
  private static let reach = 4

  init(_ tokens: [Token]) {
    var lowered: Set<Int> = []
    for at in tokens.indices where Self.modifiers.contains(tokens[at].folded) {
      let next = tokens[(at + 1)...].prefix(Self.reach)
      guard let office = next.firstIndex(where: { Self.offices.contains($0.folded) }),
        tokens[at..<office].allSatisfy(\.isWord)
      else { continue }
      lowered.formUnion(at + 1...office)
    }
    self.lowered = lowered
  }

  /// True where a phrase stands in a text only behind a modifier: `foreign minister` in `First Deputy
  /// Foreign Minister`.
  static func lower(_ words: [String], in tokens: [Token]) -> Bool {
    guard !words.isEmpty, tokens.count >= words.count else { return false }
    let ranks = RankWords(tokens)
    let places = (0...tokens.count - words.count).filter { start in
      tokens[start..<start + words.count].map(\.folded) == words
    }
    return !places.isEmpty && places.allSatisfy { ranks.lower($0..<$0 + words.count) }
  }

  static func isOffice(_ folded: String) -> Bool { offices.contains(folded) }

  /// True where words stand behind a modifier, and it is not among them.
  func lower(_ range: Range<Int>) -> Bool { range.allSatisfy(lowered.contains) }
}
