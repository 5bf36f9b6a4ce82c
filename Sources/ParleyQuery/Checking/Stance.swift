/// What single words tell of how a text is meant.
struct Stance: OptionSet, Sendable {
  let rawValue: UInt8

  /// `no progress`, which `little progress` is not.
  static let total = Stance(rawValue: 1)
  /// `little progress`, `little to no progress`, `no significant progress`.
  static let partial = Stance(rawValue: 2)
  /// What is said of everybody; what Russia expects, nobody need expect.
  static let ofAll = Stance(rawValue: 4)
  /// What may, will or should be, not what is.
  static let modal = Stance(rawValue: 8)
  /// `without` and `except` name what a claim has to leave out too.
  static let without = Stance(rawValue: 16)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// - Parameter words: folded.
  init(_ words: [String]) {
    self = words.indices.reduce(into: []) { stance, at in
      if let place = Self.words.place(of: words[at]), !Self.isMonth(words, at) {
        stance.formUnion(Self.told[place])
      }
    }
  }

  /// True for the May of `in May` and `May 16`.
  static func isMonth(_ words: [String], _ at: Int) -> Bool {
    guard words[at] == "may" else { return false }
    if at > 0, beforeMonths.contains(words[at - 1]) { return true }
    return at + 1 < words.count
      && words[at + 1].utf8.first.map { (0x30...0x39).contains($0) } ?? false
  }

  private static let beforeMonths: WordTable = ["in", "on", "of", "by", "since", "until", "last"]

  /// True for `no progress`, not for `no significant progress`.
  var isWhollyTotal: Bool { contains(.total) && !contains(.partial) }

  private static let lists: [(Stance, [String])] = [
    (.total, ["no", "never", "nothing", "nobody", "none", "neither"]),
    (.partial, ["little", "few", "hardly", "barely", "scarcely", "significant"]),
    (
      .ofAll,
      [
        "nobody", "everybody", "everyone", "anybody", "anyone", "all", "every", "everything",
        "always",
      ]
    ),
    (
      .modal,
      [
        "may", "might", "could", "can", "would", "will", "should", "shall", "must", "planned",
        "plans", "plan", "scheduled", "set", "ready", "due", "intends", "intend", "intended",
        "expects", "expected", "hopes", "possible", "potential", "proposed", "wants", "going",
        "upcoming", "next", "until", "if", "by", "goal", "aim", "aims", "task", "prepared",
        "willing", "readiness", "willingness", "misguided", "supposed", "meant", "designed",
        "tasked", "needs",
      ]
    ),
    (.without, ["without", "except", "excluding"]),
  ]

  private static let words = WordTable(lists.flatMap(\.1))
  /// What each of the words tells.
  private static let told = words.words.map { word in
    lists.reduce(into: Stance()) { if $1.1.contains(word) { $0.formUnion($1.0) } }
  }
}
