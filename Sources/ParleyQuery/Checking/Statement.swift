/// One assertion to be checked, read into the same layers as a claim.
struct Statement {
  /// As typed.
  let text: String
  let reading: SentenceReading
  /// True where it denies: `did not accept`, `no progress`.
  let isDenied: Bool
  /// True where it says what may, will or should be, not what is.
  let isModal: Bool
  /// True for `only`, `nothing but`.
  let isExclusive: Bool
}

/// Whether words deny, hedge or exclude.
enum Polarity {
  static func isDenied(_ text: String) -> Bool {
    let words = Tokenizer.tokens(of: text).map(\.folded)
    for (at, word) in words.enumerated() {
      if word.hasSuffix("n't") { return true }
      switch word {
      case "no", "not", "never", "nothing", "nobody", "none", "neither", "nor", "without",
        "hardly", "barely", "scarcely", "little", "few", "cannot", "unchanged", "refuses",
        "refused", "refuse", "fails", "failed", "fail", "failing", "declines", "declined",
        "decline", "lacks", "lack", "lacked":
        // `no more than`, `not only` deny nothing; `little by little` neither.
        if word == "not", at + 1 < words.count, words[at + 1] == "only" { continue }
        if word == "few", at > 0, words[at - 1] == "a" { continue }
        if word == "little", at > 0, words[at - 1] == "a" { continue }
        return true
      default: continue
      }
    }
    return false
  }

  static func isModal(_ text: String) -> Bool {
    Tokenizer.tokens(of: text).contains { token in
      switch token.folded {
      case "may", "might", "could", "can", "would", "will", "should", "shall", "must", "planned",
        "plans", "plan", "plan to", "scheduled", "set", "ready", "due", "intends", "intend",
        "intended", "expects", "expected", "hopes", "possible", "potential", "proposed", "wants",
        "going", "upcoming", "next", "until", "if", "by", "goal", "aim", "aims", "task", "prepared",
        "willing", "readiness", "willingness":
        true
      default: false
      }
    }
  }

  static func isExclusive(_ text: String) -> Bool {
    let words = Tokenizer.tokens(of: text).map(\.folded)
    return words.enumerated().contains { at, word in
      ["only", "solely", "merely", "exclusively"].contains(word)
        || word == "nothing" && at + 1 < words.count && ["but", "except"].contains(words[at + 1])
        || word == "alone" && at > 0
    }
  }
}
