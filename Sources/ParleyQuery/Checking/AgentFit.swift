import ParleyModel

/// Holds who a statement says acts against who does so in a claim.
struct AgentFit {
  enum Outcome { case met, clash, missing }

  let context: QueryContext

  /// What two do with each other: either may stand as the one who does it.
  private static let mutual: Set<String> = [
    "meet", "discuss", "negotiate", "talk", "exchange", "agree", "differ", "clash", "hold",
  ]

  func outcome(_ part: Part, _ claim: Claim, isSameAct: Bool) -> Outcome {
    let proposition = claim.proposition
    let wanted = entries(part)
    // The delegation acts for its party; the other way round a party is wider than a person.
    let parties = wanted.compactMap { entry in
      entry.kind == .organisation || entry.kind == .unnamed
        ? entry.of.map { context.index.lexicon.name($0).id } : nil
    }
    if parties.contains(where: proposition.agents.contains) { return .met }
    if Self.mutual.contains(proposition.act),
      wanted.contains(where: { entry in
        (proposition.recipients + proposition.mentions).contains { stands(entry.id, for: $0) }
      })
    {
      return .met
    }
    guard !part.alternatives.isEmpty, isSameAct else { return .missing }
    let doers =
      proposition.agents.isEmpty
      ? claim.evidence.flatMap(\.attribution.speakers) : proposition.agents
    return doers.isEmpty ? .missing : .clash
  }

  private func stands(_ id: String, for other: String) -> Bool {
    id == other || context.archive.name(id: other)?.of == id
      || context.archive.name(id: id)?.of == other
  }

  private func entries(_ part: Part) -> [NameEntry] {
    context.pieces.pieces(of: part.label).flatMap(\.names).map {
      context.index.lexicon.name($0.number)
    }
  }
}
