/// Whether words deny, hedge or exclude.
enum Polarity {
  /// True where an odd number of ways of denying stand in a text: `did not refuse to` has two.
  /// - Parameter countsVerbs: false where a refusal is the act itself: `declined to come`.
  static func isDenied(_ text: some StringProtocol, countsVerbs: Bool) -> Bool {
    let words = Tokenizer.tokens(of: text).map(\.folded)
    func contains(_ test: (Int) -> Bool) -> Bool { words.indices.contains(where: test) }
    let isRefused =
      countsVerbs
      && contains { at in
        at + 1 < words.count && words[at + 1] == "to" && refusals.contains(words[at])
      }
    return contains { deniesVerb(words, $0) } != (contains { deniesNoun(words, $0) } != isRefused)
  }

  /// Before an infinitive they deny it: `failed to yield progress`.
  private static let refusals: Set<String> = [
    "refuses", "refused", "refuse", "refusing", "fails", "failed", "fail", "failing", "declines",
    "declined", "decline", "declining", "reluctant", "unwilling", "unable",
  ]

  private static func deniesVerb(_ words: [String], _ at: Int) -> Bool {
    switch words[at] {
    case "not": !isOfAmount(words, at)
    case "against":
      // `warned against expecting` denies what it warns of.
      at > 0 && ["warn", "caution", "advis", "argu"].contains { words[at - 1].hasPrefix($0) }
    case "never", "cannot", "misguided", "impossible", "unlikely", "lacks", "lacked": true
    default: words[at].hasSuffix("n't")
    }
  }

  private static func deniesNoun(_ words: [String], _ at: Int) -> Bool {
    switch words[at] {
    case "no": !isOfAmount(words, at)
    case "little", "few": at == 0 || words[at - 1] != "a"
    case "nothing": at + 1 == words.count || !["but", "except"].contains(words[at + 1])
    case "nobody", "none", "neither", "hardly", "barely", "scarcely": true
    default: false
    }
  }

  /// `no more than`, `not only` deny nothing.
  private static func isOfAmount(_ words: [String], _ at: Int) -> Bool {
    at + 1 < words.count
      && ["only", "more", "less", "fewer", "later", "earlier"].contains(words[at + 1])
  }

  /// True for `one of the delegates`, which others are too.
  static func isOneOf(_ text: String) -> Bool {
    let words = Tokenizer.tokens(of: text).map(\.folded)
    return zip(words, words.dropFirst()).contains { $0 == "one" && $1 == "of" || $0 == "among" }
  }

  /// What stands before `, but`.
  static func mainClause(_ text: String) -> Substring {
    text.firstRange(of: ", but ").map { text[..<$0.lowerBound] } ?? text[...]
  }

  /// True for `no progress`, which `little progress` is not.
  static func isTotal(_ text: String) -> Bool {
    Tokenizer.tokens(of: text).contains {
      ["no", "never", "nothing", "nobody", "none", "neither"].contains($0.folded)
    }
  }

  /// True for what is said of everybody; what Russia expects, nobody need expect.
  static func isOfAll(_ text: String) -> Bool {
    Tokenizer.tokens(of: text).contains {
      ["nobody", "everybody", "everyone", "anybody", "anyone"].contains($0.folded)
    }
  }

  /// True for `little progress`, `little to no progress`, `no significant progress`.
  static func isPartial(_ text: String) -> Bool {
    Tokenizer.tokens(of: text).contains {
      ["little", "few", "hardly", "barely", "scarcely", "significant"].contains($0.folded)
    }
  }

  /// True where it says what may, will or should be, not what is.
  static func isModal(_ text: String) -> Bool {
    Tokenizer.tokens(of: text).contains { token in
      switch token.folded {
      case "may", "might", "could", "can", "would", "will", "should", "shall", "must", "planned",
        "plans", "plan", "scheduled", "set", "ready", "due", "intends", "intend", "intended",
        "expects", "expected", "hopes", "possible", "potential", "proposed", "wants", "going",
        "upcoming", "next", "until", "if", "by", "goal", "aim", "aims", "task", "prepared",
        "willing", "readiness", "willingness", "misguided", "supposed", "meant", "designed",
        "tasked":
        true
      default: false
      }
    }
  }

  /// The words that `only` and its like exclude others from; nil where nothing is excluded.
  static func exclusive(_ text: String) -> [String]? {
    let words = Tokenizer.tokens(of: text).map(\.folded)
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

  /// The words behind `without`, which a claim has to leave out too.
  static func isWithout(_ text: String) -> Bool {
    Tokenizer.tokens(of: text).contains { $0.folded == "without" }
  }
}
