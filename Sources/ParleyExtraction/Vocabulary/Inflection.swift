/// The forms of an English verb: `deny` gives denies, denied, denied, denying.
struct Inflection: Sendable {
  let base: String
  private var past: String
  private var participle: String

  init(_ lemma: some StringProtocol) {
    base = String(lemma)
    past = Self.regularPast(base)
    participle = past
  }

  /// `write/wrote/written` or `tell/told`; with one part only, a regular verb.
  init(listed: some StringProtocol) {
    let parts = listed.split(separator: "/")
    self.init(parts[0])
    if parts.count > 1 { past = String(parts[1]) }
    participle = parts.count > 2 ? String(parts[2]) : past
  }

  var forms: [(Lexicon.Forms, String)] {
    [
      (.base, base), (.third, third), (.past, past), (.participle, participle), (.gerund, gerund),
    ]
  }

  private var third: String {
    if base.hasSuffix("y"), !Self.endsInVowel(base.dropLast()) { return base.dropLast() + "ies" }
    let sibilant = ["s", "x", "z", "ch", "sh", "o"].contains { base.hasSuffix($0) }
    return base + (sibilant ? "es" : "s")
  }

  private var gerund: String {
    if base.hasSuffix("ie") { return base.dropLast(2) + "ying" }
    if base.hasSuffix("e"), !base.hasSuffix("ee"), base.count > 2 { return base.dropLast() + "ing" }
    return Self.doubled(base) + "ing"
  }

  private static func regularPast(_ base: String) -> String {
    if base.hasSuffix("e") { return base + "d" }
    if base.hasSuffix("y"), !endsInVowel(base.dropLast()) { return base.dropLast() + "ied" }
    return doubled(base) + "ed"
  }

  /// A short verb doubles its last consonant: `plan`, `planned`.
  private static func doubled(_ base: String) -> String {
    var letters = Array(base)
    for at in letters.indices.dropFirst() where letters[at] == "u" && letters[at - 1] == "q" {
      letters[at] = "w"
    }
    guard letters.count >= 3, let last = letters.last, !"aeiouwxyhkc".contains(last),
      "aeiou".contains(letters[letters.count - 2]),
      !"aeio".contains(letters[letters.count - 3])
    else { return base }
    let vowels = letters.filter { "aeiou".contains($0) }.count
    let stressed = vowels == 1 || doubling.contains(base)
    return stressed ? base + String(last) : base
  }

  private static let doubling: Set<String> = [
    "admit", "rebut", "submit", "commit", "permit", "refer", "prefer", "occur", "regret", "rebel",
    "concur", "begin", "forget", "forbid", "compel", "propel", "transfer", "infer", "equip",
  ]

  private static func endsInVowel(_ text: some StringProtocol) -> Bool {
    text.last.map { "aeiou".contains($0) } ?? false
  }
}
