import Diagnostics
import ParleyModel

/// `trace N`, `trace WORDS`: the way of a claim, hop by hop.
struct TraceForm: QueryForm {
  let id = "trace"
  let purpose = "where a claim comes from, hop by hop"
  let example = "trace Russia proposed short ceasefires"
  var clauses: [ClauseKey] { [] }
  var takesSubject: Bool { true }
  var isSubjectClauseFree: Bool { true }

  func answer(_ query: Query, _ context: QueryContext) throws(Diagnostic) -> Answer {
    guard let subject = query.subject else { throw .nothingToTrace(context.input) }
    let number: Int
    if Int(subject) != nil {
      number = try ShownClaims(context).number(of: subject, for: id)
    } else if let claim = context.archive.claimNumber(id: subject) {
      number = claim
    } else {
      let search = ClaimSearch(
        Query(form: id, clauses: [.init(.about, [subject])]), asked: nil, context)
      guard let best = NamedClaim(search, context).number else {
        var answer = AnswerMaker(search, context).notFound()
        answer.items = []
        return answer
      }
      number = best
    }
    return answer(ClaimTrace(number, context), query, context)
  }

  private func answer(_ trace: ClaimTrace, _ query: Query, _ context: QueryContext) -> Answer {
    let articles = trace.articleCount == 1 ? "1 article" : "\(trace.articleCount) articles"
    let origins =
      trace.originCount == 1 ? "1 independent origin" : "\(trace.originCount) independent origins"
    let claim = context.archive.claim(trace.claims[0])
    var answer = Answer(
      input: "", reading: query.text, status: .answered,
      line: "\(AnswerLine(context: context).sentence(claim)): \(articles), \(origins)")
    let citer = Citer(context: context, wanted: [])
    answer.claims = trace.claims.map { number in
      var cited = citer.cited(number)
      for place in cited.evidence.indices {
        cited.evidence[place].marks = trace.marks(cited.evidence[place], of: number)
      }
      return cited
    }
    answer.items = trace.hops.map(\.item)
    Summary(context: context).complete(&answer, trace.claims)
    return answer
  }
}

/// The claim that words name best: of those that a search finds, the one whose own text fits.
struct NamedClaim {
  /// Nil where the search finds none.
  let number: Int?

  init(_ search: ClaimSearch, _ context: QueryContext) {
    let found = Set(search.found.map(\.claim))
    let matcher = Matcher(index: context.index, parts: search.parts.map(\.inOwnWords))
    let matches = matcher.matches().filter { found.contains($0.claim) }
    let best = matches.first?.score ?? 0
    let comparison = WordComparison(index: context.index)
    let asked = Set(search.parts.flatMap { comparison.words(of: $0.label) }.map(\.key))
    var named: (claim: Int, words: Int)?
    for match in matches where match.score >= best * 0.9 {
      let own = Set(comparison.words(of: context.archive.claim(match.claim).text).map(\.key))
      let words = asked.intersection(own).count
      if named == nil || words > named!.words { named = (match.claim, words) }
    }
    number = named?.claim
  }
}

/// The claims of the last answer, by the numbers under which they were shown.
struct ShownClaims {
  private let context: QueryContext
  private let shown: [CitedClaim]

  init(_ context: QueryContext) {
    self.context = context
    shown = (context.last?.claims ?? []) + (context.last?.nearest.map(\.claim) ?? [])
  }

  /// The claim's number in the corpus.
  /// - Parameter form: the word that asks, for the error.
  func number(of text: String, for form: String) throws(Diagnostic) -> Int {
    guard let place = Int(text), place >= 1, place <= shown.count,
      let number = context.archive.claimNumber(id: shown[place - 1].id)
    else { throw .noSuchItem(text, shown.count, form, context.input) }
    return number
  }
}

extension Diagnostic {
  fileprivate static func nothingToTrace(_ input: InputText) -> Diagnostic {
    Diagnostic(
      .error, "'trace' needs a number or words of a claim behind it", in: input,
      at: TextSpan(0, input.text.utf8.count), remedy: "for example '\(TraceForm().example)'")
  }

  fileprivate static func noSuchItem(
    _ subject: String, _ count: Int, _ form: String, _ input: InputText
  ) -> Diagnostic {
    let end = input.text.utf8.count
    let start = max(0, end - subject.utf8.count)
    let message =
      count == 0
      ? "there is no answer yet with an item '\(subject)'"
      : "the last answer has no item '\(subject)'"
    let remedy =
      count == 0
      ? "ask something first, or name the claim in words after '\(form)'"
      : count == 1 ? "its only item is 1" : "use a number from 1 to \(count)"
    return Diagnostic(.error, message, in: input, at: TextSpan(start, end), remedy: remedy)
  }
}
