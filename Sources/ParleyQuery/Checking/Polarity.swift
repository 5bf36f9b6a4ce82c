/// Whether words deny or exclude. All are folded, marks among them.
enum Polarity {
  /// True where an odd number of ways of denying stand in a text: `did not refuse to` has two.
  /// - Parameter countsVerbs: false where a refusal is the act itself: `declined to come`.
  static func isDenied(_ words: [String], countsVerbs: Bool) -> Bool {
    func contains(_ test: (Int) -> Bool) -> Bool { words.indices.contains(where: test) }
    let isRefused =
      countsVerbs
      && contains { at in
        at + 1 < words.count && words[at + 1] == "to" && refusals.contains(words[at])
      }
    let isOneWay = contains { deniesVerb(words, $0) } != (contains { deniesNoun(words, $0) })
    return isOneWay != (isRefused != contains { isDisapproved(words, $0) })
  }

  /// Before an infinitive they deny it: `failed to yield progress`.
  static let refusals: Set<String> = [
    "refuses", "refused", "refuse", "refusing", "fails", "failed", "fail", "failing", "declines",
    "declined", "decline", "declining", "reluctant", "unwilling", "unable",
  ]

  private static func deniesVerb(_ words: [String], _ at: Int) -> Bool {
    switch words[at] {
    case "not": !isOfAmount(words, at)
    case "against":
      // `warned against expecting` denies what it warns of.
      at > 0 && ["warn", "caution", "advis", "argu"].contains { words[at - 1].hasPrefix($0) }
    case "never", "cannot", "impossible", "unlikely", "lacks", "lacked": true
    default: words[at].hasSuffix("n't")
    }
  }

  /// `it would be misguided to expect it`, `he called expecting it a mistake`: it is not to be
  /// expected. What goes wrong or is done by mistake is another matter.
  private static func isDisapproved(_ words: [String], _ at: Int) -> Bool {
    guard disapproving.contains(words[at]),
      !(at > 0 && ["go", "goes", "went", "gone", "by", "in"].contains(words[at - 1]))
    else { return false }
    // `those statements were wrong` denies nothing.
    return words[(at + 1)...].prefix(2).contains { ["to", "if", "\""].contains($0) }
      || at > 1 && words[at - 1] == "a" && words[..<at].contains { $0.hasSuffix("ing") }
  }

  static let disapproving: Set<String> = [
    "misguided", "wrong", "mistaken", "mistake", "unwise", "foolish", "folly", "error",
  ]

  private static func deniesNoun(_ words: [String], _ at: Int) -> Bool {
    switch words[at] {
    case "no": !isOfAmount(words, at)
    case "little", "few": at == 0 || words[at - 1] != "a"
    case "nothing": at + 1 == words.count || !["but", "except"].contains(words[at + 1])
    case "nobody", "none", "neither", "hardly", "barely", "scarcely": true
    default: false
    }
  }

  /// `no more than`, `not only` deny nothing; `no more talks` does.
  static func isOfAmount(_ words: [String], _ at: Int) -> Bool {
    guard at + 1 < words.count else { return false }
    if words[at + 1] == "only" { return true }
    return ["more", "less", "fewer", "later", "earlier"].contains(words[at + 1])
      && at + 2 < words.count && words[at + 2] == "than"
  }

  /// True for `one of the delegates`, which others are too.
  static func isOneOf(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { $0 == "one" && $1 == "of" || $0 == "among" }
  }

  /// Where the `but` stands behind a comma.
  static func turn(_ words: [String]) -> Int? {
    words.indices.dropFirst().first { words[$0] == "but" && words[$0 - 1] == "," }
  }

  /// Words that make an office another one: the deputy is not the chief.
  static let rank: Set<String> = ["deputy", "vice", "former", "acting", "assistant", "ex"]

  private static let earlier: Set<String> = ["before", "prior", "ahead"]
  private static let later: Set<String> = ["after", "following"]

  /// True where one text tells of what was before and the other of what was after.
  static func differInOrder(_ words: [String], _ others: [String]) -> Bool {
    func has(_ words: [String], _ set: Set<String>) -> Bool { words.contains(where: set.contains) }
    let isEarlier = has(words, earlier) && !has(words, later)
    let isLater = has(words, later) && !has(words, earlier)
    return isEarlier && has(others, later) && !has(others, earlier)
      || isLater && has(others, earlier) && !has(others, later)
  }

  /// True for `more talks`, which talks that were held are not; `3,000 more` is as many.
  static func isOfMore(_ words: [String]) -> Bool {
    words.indices.contains { at in
      let isCounted = at > 0 && words[at - 1].utf8.first.map { (0x30...0x39).contains($0) } ?? false
      return ["more", "further", "additional"].contains(words[at]) && !isCounted
        && !(at + 1 < words.count && ["than", "or", "and"].contains(words[at + 1]))
    }
  }

  /// Verbs that only carry a noun of action: `hold exchanges`.
  static let supporting: Set<String> = ["hold", "conduct", "make", "have", "take", "carry"]

  /// The words that `only` and its like exclude others from; nil where nothing is excluded.
  static func exclusive(_ words: [String]) -> [String]? {
    for (at, word) in words.enumerated() {
      if ["only", "solely", "merely", "exclusively", "alone"].contains(word),
        at == 0 || words[at - 1] != "not"
      {
        return Array(words[(at + 1)...])
      }
      if word == "nothing", at + 1 < words.count, ["but", "except"].contains(words[at + 1]) {
        return Array(words[(at + 2)...])
      }
    }
    return nil
  }
}
