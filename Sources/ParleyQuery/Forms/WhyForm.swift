import Diagnostics
import ParleyModel

/// `why …` with a matter: the reason. Alone: how the last answer was reached.
struct WhyForm: QueryForm {
  let id = "why"
  let purpose = "a reason; alone, how the last answer was reached"
  let example = "why did Russia propose short ceasefires"
  var isQuestion: Bool { true }

  func slot(_ query: Query, _ context: QueryContext) -> Slot? { .reason }

  func answer(_ query: Query, _ context: QueryContext) throws(Diagnostic) -> Answer {
    if query.clauses.isEmpty {
      if let listing = try ListingDerivation(context) { return listing.answer() }
      return try Derivation(context).answer()
    }
    let search = ClaimSearch(query, asked: .reason, context)
    return AnswerMaker(search, context).answer(AnswerLine(context: context).reason)
  }
}
