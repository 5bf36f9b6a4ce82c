import Diagnostics
import ParleyModel

/// `compare MATTER`: how the sources differ on a matter, and where they agree.
struct CompareForm: QueryForm {
  let id = "compare"
  let purpose = "how the sources differ on a matter"
  let example = "compare date of the third round"
  var clauses: [ClauseKey] { [] }
  var takesSubject: Bool { true }
  var isSubjectClauseFree: Bool { true }

  /// A difference with less than this share of the best one's score is not shown with it.
  static let companion: Float = 0.8
  /// The most differences and the most claims that are shown.
  static let mostDifferences = 4
  static let mostClaims = 10

  func answer(_ query: Query, _ context: QueryContext) throws(Diagnostic) -> Answer {
    guard let subject = query.subject else { throw .nothingToCompare(context.input) }
    let matter = DifferenceQuestion(context: context).matter(of: subject) ?? subject
    let wide = Query(
      form: id, clauses: [.init(.about, [Aspect.bare(matter)]), .init(.limit, ["40"])])
    let search = ClaimSearch(wide, asked: nil, context)
    let bearing = Bearing(parts: search.parts, matter: matter, context)
    let differences = self.differences(search, bearing, context)
    if !differences.isEmpty { return answer(query, differences, search, context) }
    return agreement(query, search, bearing, context)
  }

  /// The differences that bear on the matter, best first.
  private func differences(
    _ search: ClaimSearch, _ bearing: Bearing, _ context: QueryContext
  ) -> [SourceDifference] {
    let recorded = RecordedDifferences(context: context).all()
    let found = FoundDifferences(context: context).all(among: search.found.map(\.claim))
    let scored = (recorded + found).enumerated().map { place, difference in
      (place: place, difference: difference, score: bearing.score(difference))
    }.filter { $0.score >= Bearing.least }
      .sorted { ($1.score, $0.place) < ($0.score, $1.place) }
    guard let best = scored.first else { return [] }
    let close = scored.filter {
      $0.score >= best.score * Self.companion
        || $0.difference.group != nil && $0.difference.group == best.difference.group
    }
    return close.prefix(Self.mostDifferences).map(\.difference)
  }

  private func answer(
    _ query: Query, _ differences: [SourceDifference], _ search: ClaimSearch,
    _ context: QueryContext
  ) -> Answer {
    let report = DifferenceReport(context: context)
    var answer = Answer(
      input: "", reading: query.text, status: .answered,
      line: told(differences))
    var claims: [Int] = []
    for (place, difference) in differences.enumerated() {
      let own = report.claims(difference)
      claims += place == 0 ? own : Array(own.prefix(max(2, difference.groups.count)))
    }
    claims = Array(RecordedDifferences.distinct(claims).prefix(Self.mostClaims))
    let citer = Citer(context: context, wanted: search.wanted)
    answer.claims = claims.map { report.cited($0, differences, citer) }
    answer.items = differences.map(report.item)
    Summary(context: context).complete(&answer, [])
    answer.conflicts = differences.map {
      Conflict(kind: $0.kind, sides: $0.told, note: $0.note, group: $0.group)
    }
    return answer
  }

  /// The best difference, and with it the others of its matter or else the next one.
  private func told(_ differences: [SourceDifference]) -> String {
    let best = differences[0].group
    let kin = differences.filter { $0.group == best && best != nil }
    return (kin.count > 1 ? kin.prefix(3) : differences.prefix(2))
      .map { $0.told.joined(separator: " / ") }.joined(separator: "; ")
  }

  /// No difference: what the sources that speak of the matter say, a claim for each.
  private func agreement(
    _ query: Query, _ search: ClaimSearch, _ bearing: Bearing, _ context: QueryContext
  ) -> Answer {
    guard let best = search.found.first else {
      var answer = AnswerMaker(search, context).notFound()
      answer.reading = query.text
      answer.items = []
      return answer
    }
    let close = search.found.filter { $0.score >= best.score * ClaimSearch.companion }
    var sources: [String] = []
    var claims: [Int] = []
    for match in close.prefix(ClaimSearch.usualLimit) {
      let own = context.archive.claim(match.claim).evidence.map(\.source)
      claims.append(match.claim)
      for source in own where !sources.contains(source) { sources.append(source) }
    }
    let first = AnswerLine(context: context).sentence(context.archive.claim(claims[0]))
    let places = sources.map(SourceDifference.short).joined(separator: ", ")
    let line =
      sources.count > 1
      ? "no difference found: the sources agree as far as they speak of it: \(first) (\(places))"
      : "no difference found: one source alone speaks of it: \(first) (\(places))"
    var answer = Answer(input: "", reading: query.text, status: .answered, line: line)
    let citer = Citer(context: context, wanted: search.wanted)
    answer.claims = claims.map(citer.cited)
    answer.items = []
    answer.notes = leftOut(claims, bearing, context)
    Summary(context: context).complete(&answer, claims)
    return answer
  }

  /// What the corpus weighed as a difference and left out, with its reason.
  private func leftOut(
    _ claims: [Int], _ bearing: Bearing, _ context: QueryContext
  ) -> [String] {
    let dropped = context.archive.allRelations().filter { $0.kind == .dropped }
    return dropped.compactMap { relation in
      let numbers = relation.claims.compactMap(context.archive.claimNumber)
      guard let note = relation.note, !Set(numbers).isDisjoint(with: claims) else { return nil }
      let weighed = SourceDifference(
        kind: .dropped, groups: [], note: note, claims: numbers,
        title: relation.id.split(separator: "-").joined(separator: " "))
      return bearing.score(weighed) >= Bearing.least ? "weighed and left out: \(note)" : nil
    }
  }
}

extension Diagnostic {
  fileprivate static func nothingToCompare(_ input: InputText) -> Diagnostic {
    Diagnostic(
      .error, "'compare' needs a matter behind it", in: input,
      at: TextSpan(0, input.text.utf8.count),
      remedy: "for example '\(CompareForm().example)'; '.conflicts' lists every difference")
  }
}
