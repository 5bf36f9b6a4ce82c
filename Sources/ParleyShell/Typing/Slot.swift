import ParleyQuery

/// What stands behind a clause.
struct Slot {
  var kinds: Set<Spelling.Kind>
  /// For a clause that takes one of a few words.
  var words: [String] = []

  private static let people: Set<Spelling.Kind> = [.person, .party, .organisation, .unnamed]
  private static let names: Set<Spelling.Kind> = people.union([.place, .outlet, .agency, .event])

  /// Names and topics: what a question is asked with.
  static let anything = Slot(kinds: names.union([.topic]))

  private init(kinds: Set<Spelling.Kind> = [], words: [String] = []) {
    self.kinds = kinds
    self.words = words
  }

  /// - Parameter key: nil in a question, before any clause.
  init(_ key: ClauseKey?) {
    switch key {
    case nil: self = .anything
    case .by, .agent, .to, .except: self.init(kinds: Self.people)
    case .act: self.init(kinds: [.act])
    case .about: self.init(kinds: [.topic])
    case .in: self.init(kinds: [.source, .outlet])
    case .via: self.init(kinds: [.agency, .outlet])
    case .mode: self.init(words: ["direct", "indirect", "mixed", "narrative", "anonymous"])
    case .order: self.init(words: ["best", "date", "source"])
    case .not: self.init(words: ["denied"])
    case .unit, .origins, .since, .until, .on, .limit: self.init()
    }
  }
}
