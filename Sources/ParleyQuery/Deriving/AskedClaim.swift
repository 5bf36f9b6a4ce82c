import Diagnostics
import ParleyModel

/// The claim that a line speaks of: an item of the last answer by its number, a claim by its id, or
/// the one that words name.
enum AskedClaim {
  case claim(Int)
  /// No claim fits the words; how it was looked for.
  case none(ClaimSearch)

  /// - Parameters:
  ///   - form: the word that asks.
  ///   - best: the claim that is meant, of those that a search for the words finds.
  init(
    _ subject: String, form: String, _ context: QueryContext, best: (ClaimSearch) -> Int?
  ) throws(Diagnostic) {
    if Int(subject) != nil {
      self = .claim(try ShownClaims(context).number(of: subject, for: form))
    } else if let number = context.archive.claimNumber(id: subject) {
      self = .claim(number)
    } else {
      let search = ClaimSearch(
        Query(form: form, clauses: [.init(.about, [subject])]), asked: nil, context)
      self = best(search).map { .claim($0) } ?? .none(search)
    }
  }
}
