import Diagnostics
import ParleyModel

/// `how many …`: a number of something.
struct HowManyForm: QueryForm {
  let id = "how many"
  let purpose = "a number"
  let example = "how many bodies did Moscow offer"
  var isQuestion: Bool { true }
  var clauses: [ClauseKey] { ClauseKey.shared + [.unit] }

  func slot(_ query: Query, _ context: QueryContext) -> Slot? { .count }

  func answer(_ query: Query, _ context: QueryContext) throws(Diagnostic) -> Answer {
    let search = ClaimSearch(query, asked: .count, context)
    let kind = kind(of: query.values(.unit), context)
    return AnswerMaker(search, context).answer {
      AnswerLine(context: context).quantity($0) { $0.kind == kind }
    }
  }

  /// Days are a length of time, bodies are counted.
  private func kind(of unit: [String], _ context: QueryContext) -> String {
    let words = context.pieces.pieces(of: unit.joined(separator: " "))
    let number = words.compactMap { $0.chunk?.unit }.first
    return number.map { context.index.lexicon.unit($0).base } ?? "count"
  }
}
