/// Whether words deny, hedge or exclude.
enum Polarity {
  /// - Parameter countsVerbs: false where a refusal is the act itself: `declined to come`.
  static func isDenied(_ text: String, countsVerbs: Bool) -> Bool {
    let words = Tokenizer.tokens(of: text).map(\.folded)
    return words.indices.contains { at in
      denies(words, at)
        || countsVerbs && at + 1 < words.count && words[at + 1] == "to" && refusals.contains(words[at])
    }
  }

  /// Before an infinitive they deny it: `failed to yield progress`.
  private static let refusals: Set<String> = [
    "refuses", "refused", "refuse", "refusing", "fails", "failed", "fail", "failing", "declines",
    "declined", "decline", "declining", "reluctant", "unwilling", "unable",
  ]

  private static func denies(_ words: [String], _ at: Int) -> Bool {
    let next = at + 1 < words.count ? words[at + 1] : ""
    switch words[at] {
    case "no", "not":
      // `no more than`, `not only` deny nothing.
      return !["only", "more", "less", "fewer", "later", "earlier"].contains(next)
    case "little", "few":
      return at == 0 || words[at - 1] != "a"
    case "never", "nothing", "nobody", "none", "neither", "nor", "hardly", "barely", "scarcely",
      "cannot", "misguided", "impossible", "unlikely", "lacks", "lacked":
      return !(words[at] == "nothing" && ["but", "except"].contains(next))
    default:
      return words[at].hasSuffix("n't")
    }
  }

  /// True for `no progress`, which `little progress` is not.
  static func isTotal(_ text: String) -> Bool {
    Tokenizer.tokens(of: text).contains {
      ["no", "never", "nothing", "nobody", "none", "neither"].contains($0.folded)
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
