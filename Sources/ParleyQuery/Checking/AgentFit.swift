import ParleyModel

/// Holds who a statement says acts against who does so in a claim.
struct AgentFit {
  enum Outcome {
    case met
    /// The sources tell it of another, and only one can have done it.
    case clash
    /// The sources tell it of another, who need not be the only one.
    case another
    case missing
  }

  let context: QueryContext
  let statement: Statement

  /// What one does beside others: that somebody else did it does not say that he did not.
  private static let shared: Set<String> = [
    "participate", "arrive", "attend", "join", "visit", "travel", "support", "speak", "state",
    "meet", "discuss", "talk", "be", "accept", "approve", "reject", "oppose", "welcome", "doubt",
    "criticise", "condemn", "expect", "hope", "want",
  ]

  /// What is done once, by one: whoever else is said to have done it has not.
  private static let once: Set<String> = [
    "lead", "chair", "host", "annex", "launch", "begin", "found", "sign", "be",
  ]

  /// What is put to somebody, who does not put it to himself.
  private static let put: Set<String> = ["propose", "offer", "ask", "request"]

  /// What is no deed: the party's goals remain, and not its delegation's.
  static let states: Set<String> = ["be", "remain", "last", "change"]

  /// What two do with each other: either may stand as the one who does it.
  static let mutual: Set<String> = [
    "meet", "discuss", "negotiate", "talk", "exchange", "agree", "differ", "clash", "hold",
  ]

  /// True for a deed that is done, and needs no second who does it too: to seize, and neither to
  /// want nor to exchange.
  static func isAlone(_ act: ActEntry) -> Bool {
    !act.isSpeech && !act.isOpen && !mutual.contains(act.id) && !states.contains(act.id)
  }

  func outcome(_ part: Part, _ claim: Claim, isSameAct: Bool) -> Outcome {
    let proposition = claim.proposition
    let wanted = entries(part)
    // The delegation acts for its party; the other way round a party is wider than a person.
    let parties = wanted.compactMap { entry in
      entry.kind == .unnamed || Collective.speaksForParty(entry)
        ? entry.of.map { context.index.lexicon.name($0).id } : nil
    }
    if parties.contains(where: proposition.agents.contains), !Self.states.contains(proposition.act)
    {
      return .met
    }
    // What changes or ends is no doer: the claim speaks of the thing itself.
    if Self.states.contains(proposition.act),
      wanted.contains(where: { proposition.mentions.contains($0.id) })
    {
      return .met
    }
    if Self.mutual.contains(proposition.act), names(of: proposition.agents),
      wanted.contains(where: { entry in
        (proposition.recipients + proposition.mentions).contains { stands(entry.id, for: $0) }
      })
    {
      return .met
    }
    guard !part.alternatives.isEmpty, isSameAct,
      !isShared(proposition) || isTurnedAround(wanted, proposition)
    else { return .missing }
    let doers =
      proposition.agents.isEmpty
      ? claim.evidence.flatMap(\.attribution.speakers) : proposition.agents
    // A party is not another than its delegation, nor than its president.
    let own = wanted.contains { entry in
      doers.contains { doer in
        stands(doer, for: entry.id) || isOf(entry, doer)
      }
    }
    if doers.isEmpty || own || parties.contains(where: doers.contains) { return .missing }
    return isOfOneThing(wanted, claim) ? .clash : .another
  }

  /// True for those to whom it is put, and for who acts for them.
  private func isTo(_ entry: NameEntry, _ proposition: Proposition) -> Bool {
    proposition.recipients.contains { $0 == entry.id || isOf(entry, $0) }
  }

  /// `Ukraine rejected what Russia proposed` where Russia rejected what Ukraine did.
  private func isTurnedAround(_ wanted: [NameEntry], _ proposition: Proposition) -> Bool {
    !Self.mutual.contains(proposition.act) && names(of: proposition.agents)
      && wanted.contains { proposition.recipients.contains($0.id) }
  }

  /// True where the statement and the claim tell of one and the same thing, which one alone has
  /// done: `the 30-day ceasefire` was proposed by one, `a meeting` may be proposed by many.
  private func isOfOneThing(_ wanted: [NameEntry], _ claim: Claim) -> Bool {
    let proposition = claim.proposition
    if Self.once.contains(proposition.act) { return true }
    if Self.put.contains(proposition.act), wanted.contains(where: { isTo($0, proposition) }) {
      return true
    }
    return (statement.reading.matter + statement.reading.asides).contains { piece in
      switch piece.content {
      case .quantity, .ordinal, .phrase: true
      case .date: statement.limits.contains(piece.text)
      // `four regions` counts, whether or not they have a name together.
      case .chunk(let chunk):
        !chunk.isSingle && context.index.lexicon.number(chunk.first.folded) != nil
      case .weekday, .mark: false
      }
    }
  }

  /// True for the president of the country that does it.
  private func isOf(_ entry: NameEntry, _ doer: String) -> Bool {
    entry.of.map { context.index.lexicon.name($0).id == doer } ?? false
  }

  private func stands(_ id: String, for other: String) -> Bool {
    id == other || context.archive.name(id: other)?.of == id
  }

  /// An office is held by one; to be a delegate is shared.
  private func isShared(_ proposition: Proposition) -> Bool {
    guard proposition.act == "be" else { return Self.shared.contains(proposition.act) }
    // `a minister` may be anybody beside the one who is told of.
    if statement.pieces.contains(where: { $0.isWord("a", "an") }) { return true }
    return Polarity.isOneOf(context.pieces.read(proposition.content ?? "").words)
  }

  /// True where the statement names one of those beside the one who stands for the other.
  private func names(of agents: [String]) -> Bool {
    let named = (statement.reading.matter + statement.reading.asides).flatMap(\.names)
    return named.contains { agents.contains(context.index.lexicon.name($0.number).id) }
  }

  /// Those whom a part names; nobody where it is somebody of theirs: `the Russian army`.
  private func entries(_ part: Part) -> [NameEntry] {
    let pieces = context.pieces.pieces(of: part.label)
    guard !part.alternatives.isEmpty, !pieces.contains(where: Collective.fights) else { return [] }
    return pieces.flatMap(\.names).map { context.index.lexicon.name($0.number) }
  }
}
