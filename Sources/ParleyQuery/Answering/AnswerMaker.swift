import ParleyModel

/// The answer of a form that looks for claims.
struct AnswerMaker {
  let context: QueryContext
  let search: ClaimSearch
  private let citer: Citer
  /// The most words that a not-found tells of each part that was looked for.
  private static let mostTried = 5

  init(_ search: ClaimSearch, _ context: QueryContext) {
    self.context = context
    self.search = search
    citer = Citer(context: context, wanted: search.wanted)
  }

  /// With a line made of the claims that are shown; not found where there are none.
  ///
  /// - Parameter fitting: whether only the evidence is shown that was asked for.
  func answer(fitting: Bool = false, _ line: ([Claim]) -> String?) -> Answer {
    let shown = search.shown
    guard !shown.isEmpty else { return notFound() }
    let claims = search.tied.map { context.archive.claim($0.claim) }
    guard let text = line(claims) else { return notFound() }
    var answer = Answer(status: .answered, line: text)
    answer.claims = shown.map { match in
      citer.cited(match.claim) { !fitting || search.fit.admits($0, of: match.claim) }
    }
    answer.notes += [search.cut].compactMap(\.self)
    let tried = TriedNames(search.parts, context)
    answer.tellTried { tried.words }
    Summary(context: context).complete(
      &answer, shown.map(\.claim), main: search.tied.map(\.claim))
    return answer
  }

  func notFound() -> Answer {
    var answer = Answer(
      status: .notFound,
      line: "not found in these sources")
    answer.nearest = search.near.map {
      NearestClaim(claim: citer.cited($0.claim), difference: search.difference($0))
    }
    let tried = TriedNames(search.parts, context).words
    answer.scope = Scope(
      sources: context.archive.sourceCount, passages: context.archive.passageCount,
      tried: tried.map { Array($0.prefix(Self.mostTried)) })
    answer.notes = unknown
    answer.tellTried { tried }
    return answer
  }
}

extension AnswerMaker {
  /// `not known here: 'Zorblax'`: names and acts of the query that nobody here has.
  fileprivate var unknown: [String] {
    let roles: [Part.Role] = [.agent, .speaker, .recipient, .act, .via]
    let labels = search.parts.filter { roles.contains($0.role) && $0.alternatives.isEmpty }
      .map { "'\($0.label)'" }
    return labels.isEmpty ? [] : ["not known here: \(labels.joined(separator: ", "))"]
  }
}

/// What stands under the claims of every answer: outlets, origins, conflicts.
struct Summary {
  let context: QueryContext

  /// - Parameter main: those of the claims that make the answer, whose conflicts go first; nil for all.
  func complete(_ answer: inout Answer, _ numbers: [Int], main: [Int]? = nil) {
    answer.outlets = Self.distinct(
      answer.claims.flatMap(\.evidence).map { $0.outlet ?? "unknown outlet (\($0.source))" })
    answer.origins = Self.distinct(answer.claims.flatMap(\.evidence).map(\.origin))
    let own = conflicts(of: main ?? numbers)
    answer.conflicts = own
    guard main != nil else { return }
    answer.mainConflicts = own.count
    answer.conflicts += conflicts(of: numbers).filter { !own.contains($0) }
  }

  func conflicts(of numbers: [Int]) -> [Conflict] {
    conflicts(among: numbers.flatMap(context.archive.relations))
  }

  /// Those of the relations that tell of a conflict, each once, the gravest kind first.
  func conflicts(among relations: [Relation]) -> [Conflict] {
    var seen: Set<String> = []
    var conflicts: [Conflict] = []
    for relation in relations
    where relation.kind.isConflict && seen.insert(relation.id).inserted {
      conflicts.append(
        Conflict(
          kind: relation.kind, sides: relation.sides, note: relation.note, group: relation.group,
          claims: relation.claims))
    }
    // What differs in a value or a speaker comes before what differs in wording.
    let order = Relation.Kind.allCases
    return conflicts.enumerated().sorted {
      (order.firstIndex(of: $0.element.kind)!, $0.offset)
        < (order.firstIndex(of: $1.element.kind)!, $1.offset)
    }.map(\.element)
  }

  private static func distinct(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}
