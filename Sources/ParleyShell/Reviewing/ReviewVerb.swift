/// What a reviewer may type while a proposal is looked at.
enum ReviewVerb: String, CaseIterable {
  case accept, refuse, mend, skip, undo, join, person, body, alias, look, stop, help

  /// What may stand for it: its first letter, or what other programs use.
  var short: String {
    switch self {
    case .alias: "n"
    case .stop: "q"
    case .help: "?"
    default: String(rawValue.prefix(1))
    }
  }

  var argument: String {
    switch self {
    case .refuse: "[REASON]"
    case .mend: "FIELD [VALUE]"
    case .join: "N|ID"
    case .person, .body: "[NAME]"
    case .alias: "NAME"
    default: ""
    }
  }

  var purpose: String {
    switch self {
    case .accept: "take it among the claims"
    case .refuse: "leave it out, and say why"
    case .mend: "another value for a field"
    case .skip: "put it off until the others are decided"
    case .undo: "take the last decision back"
    case .join: "make it one more evidence of a claim that is there"
    case .person: "a new person says so; alone, the one who is printed there"
    case .body: "a new body says so: a ministry, a firm, a court"
    case .alias: "the printed words are another spelling of NAME, who says so"
    case .look: "show it again"
    case .stop: "end the review; it goes on here the next time"
    case .help: "tell all this"
    }
  }

  /// `accept` or `a`, in any case of letters.
  init?(_ word: some StringProtocol) {
    let word = word.lowercased()
    guard let verb = Self.allCases.first(where: { $0.rawValue == word || $0.short == word }) else {
      return nil
    }
    self = verb
  }
}
