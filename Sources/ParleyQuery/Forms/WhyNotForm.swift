import Diagnostics
import ParleyModel

/// `why not N`, `why not STATEMENT`: why a claim is not in the last answer, and what would bring it.
struct WhyNotForm: QueryForm {
  let id = "why not"
  let purpose = "why a claim is not in the last answer"
  let example = "why not Ukraine proposed a 30-day ceasefire"
  var clauses: [ClauseKey] { [] }
  var takesSubject: Bool { true }
  var forgivesSlips: Bool { true }
  var isSubjectClauseFree: Bool { true }

  func answer(_ query: Query, _ context: QueryContext) throws(Diagnostic) -> Answer {
    guard let subject = query.subject else { throw .nothingAsked(context.input) }
    let explained = try ExplainedSearch(context, for: id)
    switch try AskedClaim(subject, form: id, context, best: { claim($0, explained) }) {
    case .claim(let number): return answer(number, explained, context)
    case .none(let search):
      var answer = AnswerMaker(search, context).notFound()
      answer.items = []
      answer.explains = explained.question
      return answer
    }
  }

  /// Of the claims that fit the words, the one that fits the question best as well.
  private func claim(_ search: ClaimSearch, _ explained: ExplainedSearch) -> Int? {
    let context = explained.context
    let pool = search.found.isEmpty ? search.near : search.found
    let scores = Dictionary(
      explained.matches.map { ($0.claim, $0.score) }, uniquingKeysWith: { first, _ in first })
    let most = max(explained.matches.first?.score ?? 0, 0.1)
    let shown = Set(explained.search.shown.map(\.claim))
    let named = search.parts.flatMap(\.alternatives).filter { $0.term.hasPrefix("name:") }
      .map { String($0.term.dropFirst(5)) }
    let own = Matcher(index: context.index, parts: search.parts.map(\.inOwnWords)).matches()
    let fits = Dictionary(own.map { ($0.claim, $0.score) }, uniquingKeysWith: { first, _ in first })
    let best = max(own.first?.score ?? 0, 0.1)
    var chosen: (claim: Int, score: Float)?
    for match in pool {
      var score = (fits[match.claim] ?? 0) / best * 2 + (scores[match.claim] ?? 0) / most
      // Somebody who is named without more is meant as the doer.
      let doers = context.archive.claim(match.claim).proposition.agents
      if doers.contains(where: named.contains) { score += 0.5 }
      if shown.contains(match.claim) { score -= 0.4 }
      if score > chosen?.score ?? -1 { chosen = (match.claim, score) }
    }
    return chosen?.claim
  }

  private func answer(
    _ number: Int, _ explained: ExplainedSearch, _ context: QueryContext
  ) -> Answer {
    let search = explained.search
    let text = AnswerLine(context: context).sentence(context.archive.claim(number))
    var steps = [("asked", explained.question.reading), ("nearest claim", text)]
    var line: String
    var change: Query?
    let id = context.archive.claim(number).id
    let changes = QuestionChange(explained: explained, claim: number)
    if let place = explained.shown.firstIndex(of: id) {
      line = "it is there: item \(place + 1) of that answer"
    } else if explained.ownForm == nil,
      let place = search.found.firstIndex(where: { $0.claim == number }),
      let wide = changes.withRoom()
    {
      line = "it answers too, but stands behind what was shown: place \(place + 1) in the ranking"
      change = wide
    } else {
      let failed = failed(number, explained)
      line =
        failed.first.map { "it fails at '\($0.condition)': \($0.difference)" } ?? few(explained)
      for failure in failed.dropFirst() {
        steps.append(("fails too", "\(failure.condition): \(failure.difference)"))
      }
      if let first = failed.first { steps.insert(("fails at", first.condition), at: 2) }
      change = changes.smallest()
      if change == nil {
        steps.append(("smallest change", "none: nothing of the question is its own"))
      }
    }
    if let change { steps.append(("smallest change", change.text)) }
    var answer = Answer(status: .answered, line: line)
    answer.claims = [Citer(context: context, wanted: search.wanted).cited(number)]
    answer.items = steps.map { Item([.init("step", .text($0.0)), .init("what", .text($0.1))]) }
    answer.explains = explained.question
    Summary(context: context).complete(&answer, [number])
    return answer
  }

  /// The conditions that the claim fails, those first that must be met.
  private func failed(
    _ number: Int, _ explained: ExplainedSearch
  ) -> [(condition: String, difference: String)] {
    let none = Matcher.Match(claim: number, met: 0, score: 0, matter: 0, substance: 0)
    let match = explained.matches.first { $0.claim == number } ?? none
    let difference = Difference(context: explained.context, query: explained.query)
    return explained.matcher.failed(match).prefix(4).map {
      (ExplainedSearch.label($0), difference.text([$0], number))
    }
  }

  private func few(_ explained: ExplainedSearch) -> String {
    let clauses = [ClauseKey.except, .origins].filter(explained.query.has).map(\.rawValue)
    return clauses.isEmpty
      ? "it meets too little of the matter"
      : "it is left out by '\(clauses.joined(separator: "', '"))'"
  }
}

extension Diagnostic {
  fileprivate static func nothingAsked(_ input: InputText) -> Diagnostic {
    Diagnostic(
      .error, "'why not' needs a claim behind it", in: input,
      at: TextSpan(0, input.text.utf8.count), remedy: "for example '\(WhyNotForm().example)'")
  }
}
