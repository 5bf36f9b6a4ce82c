import Diagnostics
import ParleyModel

/// `trace N`, `trace WORDS`: the way of a claim, hop by hop.
struct TraceForm: QueryForm {
  let id = "trace"
  let purpose = "where a claim comes from, hop by hop"
  let example = "trace Russia proposed short ceasefires"
  var clauses: [ClauseKey] { [] }
  var takesSubject: Bool { true }
  var forgivesSlips: Bool { true }
  var isSubjectClauseFree: Bool { true }

  func answer(_ query: Query, _ context: QueryContext) throws(Diagnostic) -> Answer {
    guard let subject = query.subject else { throw .nothingToTrace(context.input) }
    var stated: StatedClaim?
    let asked = try AskedClaim(subject, form: id, context) { search in
      stated = StatedClaim(subject, search, context)
      return stated?.number
    }
    switch asked {
    case .claim(let number):
      var answer = answer(ClaimTrace(number, context), query, context)
      if let left = stated?.shortfall { answer.notes.append(left) }
      return answer
    case .none(let search):
      var answer = AnswerMaker(search, context).notFound()
      if let others = stated?.others, !others.isEmpty { answer.nearest = others }
      answer.items = []
      return answer
    }
  }

  private func answer(_ trace: ClaimTrace, _ query: Query, _ context: QueryContext) -> Answer {
    let articles = trace.articleCount == 1 ? "1 article" : "\(trace.articleCount) articles"
    let origins =
      trace.originCount == 1 ? "1 independent origin" : "\(trace.originCount) independent origins"
    let claim = context.archive.claim(trace.claims[0])
    var answer = Answer(
      status: .answered,
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

extension Diagnostic {
  fileprivate static func nothingToTrace(_ input: InputText) -> Diagnostic {
    Diagnostic(
      .error, "'trace' needs a number or words of a claim behind it", in: input,
      at: TextSpan(0, input.text.utf8.count), remedy: "for example '\(TraceForm().example)'")
  }
}
