/// The clauses of a query, the same for every form that takes them.
package enum ClauseKey: String, CaseIterable, Sendable {
  case by, agent, act, to, about, stating, site, unit, role, not, except, `in`, via, mode, origins
  case since, until, on, order, limit

  /// The clause that a word names; without the table that the library makes for long lists.
  package init?(rawValue: String) {
    guard let key = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = key
  }

  /// What a clause asks for, and an example that works on the built-in corpus.
  package var meaning: (purpose: String, example: String) {
    switch self {
    case .by: ("the speaker: who says so", "by Peskov")
    case .agent: ("the agent: who did it", "agent Russia")
    case .act: ("what was done: an act of speech or a deed", "act propose")
    case .to: ("whom it was addressed to", "to Ukraine")
    case .about:
      (
        "the matter: words, names, numbers, dates; +word has to be met, ?word may be",
        "about ceasefire 24..48 hours"
      )
    case .stating:
      ("what was said, as a sentence", "stating \"the positions are quite distant\"")
    case .site: ("the place where it was", "site Istanbul")
    case .unit: ("what is counted, in 'how many'", "unit bodies")
    case .role: ("what he is who is asked for, in 'who'", "role minister")
    case .not: ("only what denies; 'not yet': only what is still to be", "not denied")
    case .except: ("names that are not wanted as an answer", "except Medinsky")
    case .in: ("a source or an outlet", "in \"The Moscow Times\"")
    case .via: ("the agency or outlet credited on the way", "via TASS")
    case .mode: ("direct, indirect, mixed, narrative or anonymous", "mode direct")
    case .origins: ("at least so many independent origins", "origins 2")
    case .since: ("from this day on, or said after the talks", "since 2025-07-21")
    case .until: ("up to this day, or said before the talks", "until 2025-07-23")
    case .on: ("on this day", "on 2025-07-23")
    case .order: ("best, date or source", "order date")
    case .limit: ("the most claims to show", "limit 3")
    }
  }
}
