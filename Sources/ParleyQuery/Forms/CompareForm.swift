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
    guard let subject = query.subject else {
      // `what are the differences between the outlets` asks for all of them.
      let isBare = Folding.text(context.input.text.trimmed) == id
      guard !isBare else { throw .nothingToCompare(context.input) }
      return DifferenceList(context).answer(about: "")
    }
    let outlets = ComparedOutlets(
      DifferenceQuestion(context: context).matter(of: subject) ?? subject, context)
    let wide = Query(
      form: id,
      clauses: [.init(.about, [unquoted(Aspect.bare(outlets.matter))]), .init(.limit, ["40"])])
    let search = ClaimSearch(wide, asked: nil, context)
    let differences = differences(search, outlets, context)
    if !differences.isEmpty { return answer(query, differences, search, context) }
    return agreement(query, search, outlets, context)
  }

  /// `"demand" or "propose"`: single words in quotation marks are named, not quoted; each source may
  /// have its own.
  private func unquoted(_ matter: String) -> String {
    let parts = matter.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1 else { return matter }
    return parts.enumerated().map { place, part in
      place % 2 == 1 && part.contains(" ") ? "\"\(part)\"" : String(part)
    }.joined()
  }

  /// The differences that bear on the matter, best first. Where the matter is no more than an aspect
  /// (`the dates`) or names only outlets, those of it.
  private func differences(
    _ search: ClaimSearch, _ outlets: ComparedOutlets, _ context: QueryContext
  ) -> [SourceDifference] {
    let records = RecordedDifferences(context: context)
    func admitted(_ differences: [SourceDifference]) -> [SourceDifference] {
      differences.filter { outlets.admits($0, context.archive) }
    }
    if search.parts.isEmpty, outlets.isNarrow || !outlets.ids.isEmpty {
      return Array(admitted(records.all()).prefix(Self.mostDifferences))
    }
    if let aspect = Aspect.alone(outlets.matter) {
      let fitting = admitted(records.all()).filter { aspect.factor($0, context) > 1 }
      return Array(fitting.prefix(Self.mostDifferences))
    }
    var bearing = Bearing(parts: search.parts, matter: outlets.matter, context)
    bearing.isNarrow = outlets.isNarrow
    let recorded = records.all(of: bearing.candidates)
    let found = FoundDifferences(context: context).all(among: search.found.map(\.claim))
    let scored = admitted(recorded + found).enumerated().map { place, difference in
      (place: place, difference: difference, score: bearing.score(difference))
    }.filter { $0.score >= bearing.least }
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
    var claims: [Int] = []
    var shown: [SourceDifference] = []
    for difference in differences {
      // Of a further difference only the claims that its sides stand on; none is told without them.
      let own = report.claims(difference)
      let needed =
        shown.isEmpty
        ? own : own.filter { claim in difference.sides.contains { $0.claim == claim } }
      let together = RecordedDifferences.distinct(claims + needed)
      guard shown.isEmpty || together.count <= Self.mostClaims else { break }
      claims = together
      shown.append(difference)
    }
    var answer = Answer(
      status: .answered, line: told(shown))
    let citer = Citer(context: context, wanted: search.wanted)
    answer.claims = claims.map { report.cited($0, shown, citer) }
    answer.items = shown.map(report.item)
    answer.headline = headline(shown)
    let summary = Summary(context: context)
    summary.complete(&answer, [])
    let told = Set(shown.map(\.title))
    let others = claims.flatMap(context.archive.relations).filter { !told.contains($0.title) }
    answer.conflicts =
      shown.map { Conflict(kind: $0.kind, sides: $0.told, note: $0.note, group: $0.group) }
      + summary.conflicts(among: others)
    return answer
  }

  /// `the sources differ in value`, `2 differences, in wording and scope`.
  private func headline(_ differences: [SourceDifference]) -> String {
    var kinds: [String] = []
    for kind in differences.map(\.kind.rawValue) where !kinds.contains(kind) { kinds.append(kind) }
    return differences.count == 1
      ? "the sources differ in \(kinds[0])"
      : "\(differences.count) differences, in \(ListedWords.text(kinds))"
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
    _ query: Query, _ search: ClaimSearch, _ outlets: ComparedOutlets, _ context: QueryContext
  ) -> Answer {
    let found = search.found.filter {
      outlets.admits(context.archive.claim($0.claim), context.archive)
    }
    guard let best = found.first, speaksOf(search.parts, context.index) else {
      var answer = AnswerMaker(search, context).notFound()
      answer.items = []
      return answer
    }
    let close = found.filter { $0.score >= best.score * ClaimSearch.companion }
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
    var answer = Answer(status: .answered, line: line)
    let citer = Citer(context: context, wanted: search.wanted)
    answer.claims = claims.map(citer.cited)
    answer.items = []
    answer.notes = leftOut(
      claims, Bearing(parts: search.parts, matter: outlets.matter, context), context)
    Summary(context: context).complete(&answer, claims)
    return answer
  }

  /// True where each word of the matter stands somewhere: nobody agrees on the colour of a palace
  /// whose colour none tells.
  private func speaksOf(_ parts: [Part], _ index: Index) -> Bool {
    parts.allSatisfy { part in
      part.role != .word || part.isLight
        || part.alternatives.contains { index.claims(with: $0.term).count > 0 }
    }
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
        title: relation.title)
      return bearing.score(weighed) >= bearing.least ? "weighed and left out: \(note)" : nil
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
