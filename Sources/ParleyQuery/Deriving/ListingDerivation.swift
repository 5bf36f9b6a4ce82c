import Diagnostics
import ParleyModel

/// How an answer was reached that no condition led to: a listing of all there is, a command.
struct ListingDerivation {
  private let last: Answer
  private let reading: String
  private let form: (any QueryForm)?

  /// Nil where the last answer was led to by conditions.
  init?(_ context: QueryContext) throws(Diagnostic) {
    guard let last = context.last else { throw .nothingToExplain(WhyForm().id, context.input) }
    let reading = last.question.reading
    let query = try? QueryParser(InputText(reading)).query(QueryForms.all)
    if let query, !query.clauses.isEmpty || query.subject != nil { return nil }
    self.last = last
    self.reading = reading
    form = query.flatMap { QueryForms.form($0.form) }
  }

  func answer() -> Answer {
    let asked = form?.id ?? String(reading.prefix { $0 != " " })
    let rows = last.items?.count ?? 0
    var answer = Answer(
      status: .answered,
      line: "'\(asked)' has no condition: it lists what there is")
    let steps = [
      ("words", last.question.input), ("reading", reading), ("condition", "none"),
      ("form", form.map { "'\(asked)' lists \($0.purpose)" } ?? "'\(asked)' is a command"),
      ("listed", rows == 1 ? "1 row" : "\(rows) rows"),
    ]
    answer.items = steps.map { Item([.init("step", .text($0.0)), .init("what", .text($0.1))]) }
    answer.claims = last.claims
    answer.showsClaims = false
    answer.explains = last.question
    return answer
  }
}
