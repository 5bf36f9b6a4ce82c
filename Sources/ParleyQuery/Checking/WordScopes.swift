/// What a text says of single words: that it is not so, that it may be so, up or down, his or hers.
struct WordScopes {
  /// The keys of all words of matter.
  private(set) var keys: Set<String> = []
  /// Those behind `not`, and those behind `may`.
  private var denied: Set<String> = []
  private var possible: Set<String> = []
  /// Those before `up`, and those before `down`.
  private var up: Set<String> = []
  private var down: Set<String> = []
  /// For each `he`, `his`, `she` or `her` in turn, whether it is one of a woman.
  private var women: [Bool] = []
  /// True where it is denied in some other way: `declined to come`, `misguided to expect it`.
  private var isRefused = false

  private static let denying: WordTable = ["not", "never", "cannot"]
  private static let allowing: WordTable = ["may", "might", "could"]
  private static let his: WordTable = ["he", "him", "his", "himself"]
  private static let hers: WordTable = ["she", "her", "hers", "herself"]

  private static let telling = WordTable(
    [denying, allowing, his, hers].flatMap(\.words) + ["up", "down"])

  /// True where a text has a word that says how others are meant.
  static func tells(_ words: [String]) -> Bool {
    words.contains { telling.contains($0) || $0.hasSuffix("n't") }
  }

  /// - Parameter words: folded, marks among them.
  init(_ words: [String], _ lexicon: Lexicon) {
    var isDenied = false
    var isPossible = false
    var last: String?
    for (at, word) in words.enumerated() {
      // `no later than`
      if Self.denying.contains(word) || word.hasSuffix("n't"), !Polarity.isOfAmount(words, at) {
        isDenied = true
      }
      if Self.allowing.contains(word), !Stance.isMonth(words, at) { isPossible = true }
      if Polarity.refusals.contains(word) || Polarity.disapproving.contains(word) {
        isRefused = true
      }
      if Self.his.contains(word) { women.append(false) }
      if Self.hers.contains(word) { women.append(true) }
      if let last, word == "up" { up.insert(last) }
      if let last, word == "down" { down.insert(last) }
      guard word.utf8.first.map({ $0 >= 0x30 }) ?? false, !FunctionWords.contains(word) else {
        continue
      }
      let key = lexicon.key(word)
      keys.insert(key)
      if isDenied { denied.insert(key) }
      if isPossible { possible.insert(key) }
      (isDenied, isPossible, last) = (false, false, key)
    }
  }

  /// True where a word that both have is not meant alike: `will win` against `may win`, `has seen it`
  /// against `has not seen it`, `drives up` against `drives down`.
  func differs(from other: WordScopes) -> Bool {
    if women.count == other.women.count, women != other.women { return true }
    if let first = women.first, other.women.contains(!first), !other.women.contains(first) {
      return true
    }
    if !up.isDisjoint(with: other.down) || !down.isDisjoint(with: other.up) { return true }
    if Self.clash(possible, keys, other.possible, other.keys) { return true }
    // That only one denies is told by the sentence as a whole, and one denial each may stand at different
    // words: `no progress was made`, `progress was not made`.
    return denied.count != other.denied.count && max(denied.count, other.denied.count) > 1
      && !isRefused && !other.isRefused
      && Self.clash(denied, keys, other.denied, other.keys)
  }

  /// True where there is a `not`, and never before a word of another text.
  func deniesOnly(beside other: WordScopes) -> Bool {
    !denied.isEmpty && denied.isDisjoint(with: other.keys)
  }

  private static func clash(
    _ own: Set<String>, _ ownKeys: Set<String>, _ other: Set<String>, _ otherKeys: Set<String>
  ) -> Bool {
    own.contains { otherKeys.contains($0) && !other.contains($0) }
      || other.contains { ownKeys.contains($0) && !own.contains($0) }
  }
}
