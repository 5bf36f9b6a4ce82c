import ParleyModel

/// The smallest change to a query by which a claim would have answered it.
struct QuestionChange {
  let explained: ExplainedSearch
  let claim: Int
  private var context: QueryContext { explained.context }
  private var query: Query { explained.query }

  /// The changed query; nil where no change of one or two places is enough.
  func smallest() -> Query? {
    let exchanges = exchanges()
    let removals = removals()
    for change in exchanges + removals where answers(change) { return change }
    for first in removals {
      for second in QuestionChange.removals(of: first, context) where answers(second) {
        return second
      }
    }
    return nil
  }

  private func answers(_ changed: Query) -> Bool {
    guard changed.clauses.contains(where: { ![.limit, .order].contains($0.key) }) else {
      return false
    }
    let search = ClaimSearch(
      changed, asked: QueryForms.form(changed.form)?.slot(changed, context), context)
    return search.shown.contains { $0.claim == claim }
  }

  /// The claim's own act, agent, speaker, recipient or number in the place of what was asked.
  private func exchanges() -> [Query] {
    let claim = context.archive.claim(claim)
    let proposition = claim.proposition
    func names(_ ids: [String]) -> [String] {
      ids.map { context.archive.fullName(of: $0) }
    }
    var changes: [Query] = []
    for (place, clause) in query.clauses.enumerated() {
      var values: [String]
      switch clause.key {
      case .act: values = [proposition.act]
      case .agent: values = names(proposition.agents)
      case .to: values = names(proposition.recipients)
      case .by: values = names(claim.evidence.first?.attribution.speakers ?? [])
      case .about: values = numbered(clause.values, proposition.quantities)
      case .unit, .not, .except, .in, .via, .mode, .origins, .since, .until, .on, .order, .limit:
        values = []
      }
      if values.isEmpty || values == clause.values { continue }
      if clause.key != .about { values = Array(values.prefix(1)) }
      var changed = query
      changed.clauses[place].values = values
      changes.append(changed)
    }
    return changes
  }

  /// The values with the claim's number in the place of the number that was asked for.
  private func numbered(_ values: [String], _ quantities: [Quantity]) -> [String] {
    guard let own = quantities.first else { return [] }
    let pieces = context.pieces.pieces(of: values.joined(separator: " "))
    var hasChanged = false
    let changed = pieces.map { piece -> String in
      guard case .quantity = piece.content, !hasChanged else { return piece.text }
      hasChanged = true
      return "\(own.bound.rawValue)\(own.number) \(own.unit)"
    }
    return hasChanged ? changed : []
  }

  private func removals() -> [Query] { Self.removals(of: query, context) }

  /// Every query with one value or one clause less, values first.
  private static func removals(of query: Query, _ context: QueryContext) -> [Query] {
    var changes: [Query] = []
    for (place, clause) in query.clauses.enumerated() where clause.key == .about {
      let pieces = context.pieces.pieces(of: clause.values.joined(separator: " "))
        .filter { $0.function == nil }
      guard pieces.count > 1, pieces.count <= 12 else { continue }
      for left in pieces.indices {
        var changed = query
        changed.clauses[place].values = pieces.indices.filter { $0 != left }.map {
          pieces[$0].text
        }
        changes.append(changed)
      }
    }
    for place in query.clauses.indices {
      var changed = query
      changed.clauses.remove(at: place)
      changes.append(changed)
    }
    return changes
  }
}
