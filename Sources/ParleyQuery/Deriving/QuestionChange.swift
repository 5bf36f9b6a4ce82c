import Diagnostics
import ParleyModel

/// The smallest change to a query by which a claim would have answered it. Each that is offered was
/// asked, and its answer shows the claim.
struct QuestionChange {
  let explained: ExplainedSearch
  let claim: Int
  private var context: QueryContext { explained.context }
  private var archive: any Archive { context.archive }

  /// The changed query; nil where nothing of the question is the claim's.
  func smallest() -> Query? {
    if let form = explained.ownForm { return restated(form) }
    let query = explained.query
    let single = steps(query)
    for change in single {
      if let found = shown(change) { return found }
    }
    for first in single.prefix(Self.mostFirstSteps) {
      for second in steps(first) {
        if let found = shown(second) { return found }
      }
    }
    guard let mended = mended(query) else { return nil }
    return shown(mended) ?? widened(mended).lazy.compactMap(shown).first
  }

  /// The question with room for a claim that stands behind what was shown.
  func withRoom() -> Query? { shown(explained.query) }

  /// Of so many first steps every second one is tried.
  private static let mostFirstSteps = 12

  /// A form with rules of its own is asked for the claim in its own words.
  private func restated(_ form: any QueryForm) -> Query? {
    let claim = archive.claim(claim)
    let words = AnswerLine(context: context).sentence(claim)
    let quoted = claim.evidence.map { "\"\($0.excerpt.filter { $0 != "\"" })\"" }
    for subject in form.id == WhoseForm().id ? quoted : [words, claim.id] {
      let query = Query(form: form.id, subject: subject)
      if answers(query) { return query }
    }
    return nil
  }

  /// The query as it is, or with room for the claim, if the claim is then shown.
  private func shown(_ query: Query) -> Query? {
    guard query.clauses.contains(where: { ![.limit, .order].contains($0.key) }),
      let form = QueryForms.form(query.form)
    else { return nil }
    let search = ClaimSearch(query, asked: form.slot(query, context), context)
    guard let place = search.found.firstIndex(where: { $0.claim == claim }) else { return nil }
    if answers(query) { return query }
    for limit in [place + 1, 1000] where form.clauses.contains(.limit) {
      var wide = query
      wide.clauses.removeAll { $0.key == .limit }
      wide.add(.limit, [String(limit)])
      if answers(wide) { return wide }
    }
    return nil
  }

  /// Asks the query as it is printed.
  private func answers(_ query: Query) -> Bool {
    guard let parser = try? QueryParser(InputText(query.text)),
      let printed = try? parser.query(QueryForms.all), let form = QueryForms.form(printed.form),
      let answer = try? form.answer(printed, context)
    else { return false }
    let id = archive.claim(claim).id
    return answer.claims.contains { $0.id == id }
  }

  private func steps(_ query: Query) -> [Query] {
    exchanges(query) + removals(query) + widened(query)
  }

  /// `claims` in the place of a form that asks for a number, a place or direct speech.
  private func widened(_ query: Query) -> [Query] {
    let form = ClaimsForm()
    guard query.form != form.id else { return [] }
    var changed = query
    changed.form = form.id
    changed.clauses.removeAll { !form.clauses.contains($0.key) }
    return [changed]
  }

  /// With everything exchanged or left out that the claim fails.
  private func mended(_ query: Query) -> Query? {
    var mended = query
    for (place, clause) in query.clauses.enumerated().reversed() {
      let own = own(clause)
      if own.isEmpty {
        mended.clauses.remove(at: place)
      } else {
        mended.clauses[place].values = own
      }
    }
    guard mended.clauses.isEmpty else { return mended }
    mended.add(.about, topics)
    return mended.clauses.isEmpty ? nil : mended
  }

  /// The claim's own act, agent, speaker, recipient, number or topic in the place of what was asked.
  private func exchanges(_ query: Query) -> [Query] {
    query.clauses.enumerated().flatMap { place, clause -> [Query] in
      var values = [own(clause)]
      if clause.key == .about { values.append(topics) }
      return values.filter { !$0.isEmpty && $0 != clause.values }.map {
        var changed = query
        changed.clauses[place].values = $0
        return changed
      }
    }
  }

  /// What a clause would hold for the claim; empty where it has nothing for it.
  private func own(_ clause: Query.Clause) -> [String] {
    let claim = archive.claim(claim)
    let proposition = claim.proposition
    func name(_ ids: [String]) -> [String] { ids.prefix(1).map { archive.fullName(of: $0) } }
    switch clause.key {
    case .act: return [proposition.act]
    case .agent: return name(proposition.agents)
    case .to: return name(proposition.recipients)
    case .by: return name(claim.evidence.first?.attribution.speakers ?? [])
    case .about: return numbered(clause.values, proposition.quantities)
    case .in: return claim.evidence.prefix(1).map(\.source)
    case .mode: return claim.evidence.prefix(1).map(\.attribution.mode.rawValue)
    case .stating, .site, .unit, .role, .not, .except, .via, .origins, .since, .until, .on, .order,
      .limit:
      return []
    }
  }

  private var topics: [String] {
    let lexicon = context.index.lexicon
    let ids = archive.claim(claim).topics
    return (0..<lexicon.topicCount).map(lexicon.topic).filter { ids.contains($0.id) }
      .prefix(1).map(\.name)
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

  /// Every query with one value or one clause less, values first.
  private func removals(_ query: Query) -> [Query] {
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
