import ParleyQuery

/// What stands behind a clause.
enum Slot {
  case spellings(Set<Spelling.Kind>)
  /// One of a few words.
  case words([String])
  /// A word of the corpus.
  case anyWord
  case day
  case number

  private static let people: Set<Spelling.Kind> = [.person, .party, .organisation, .unnamed]
  /// Names and topics: what a question is asked with.
  static let anything = people.union([.place, .outlet, .agency, .event, .topic])

  /// - Parameter key: nil in a question, before any clause.
  init(_ key: ClauseKey?) {
    switch key {
    case nil: self = .spellings(Self.anything)
    case .by, .agent, .to, .except: self = .spellings(Self.people)
    case .act: self = .spellings([.act])
    case .about, .stating: self = .spellings([.topic])
    case .site: self = .spellings([.place])
    case .in: self = .spellings([.source, .outlet])
    case .via: self = .spellings([.agency, .outlet])
    case .mode: self = .words(["direct", "indirect", "mixed", "narrative", "anonymous"])
    case .order: self = .words(["best", "date", "source"])
    case .not: self = .words(["denied", "yet"])
    case .unit, .role: self = .anyWord
    case .since, .until, .on: self = .day
    case .origins, .limit: self = .number
    }
  }
}
