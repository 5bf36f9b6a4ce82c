import Diagnostics
import ParleyModel

/// `when …`: the time of what is claimed, or of its saying.
struct WhenForm: QueryForm {
  let id = "when"
  let purpose = "the time"
  let example = "when did Trump warn Russia"
  var isQuestion: Bool { true }

  func answer(_ query: Query, _ context: QueryContext) throws(Diagnostic) -> Answer {
    let search = ClaimSearch(query, asked: .time, context)
    return AnswerMaker(search, context).answer(AnswerLine(context: context).time)
  }
}

/// `where …`: the place.
struct WhereForm: QueryForm {
  let id = "where"
  let purpose = "the place"
  let example = "where was the third round held"
  var isQuestion: Bool { true }

  func answer(_ query: Query, _ context: QueryContext) throws(Diagnostic) -> Answer {
    let search = ClaimSearch(query, asked: .place, context)
    return AnswerMaker(search, context).answer(AnswerLine(context: context).place)
  }
}

/// `how many …`: a number of something.
struct HowManyForm: QueryForm {
  let id = "how many"
  let purpose = "a number"
  let example = "how many bodies did Moscow offer"
  var isQuestion: Bool { true }
  var clauses: [ClauseKey] { ClauseKey.shared + [.unit] }

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

/// `how long …`: a length of time.
struct HowLongForm: QueryForm {
  let id = "how long"
  let purpose = "a length of time"
  let example = "how long did the talks last"
  var isQuestion: Bool { true }

  func answer(_ query: Query, _ context: QueryContext) throws(Diagnostic) -> Answer {
    let search = ClaimSearch(query, asked: .duration, context)
    return AnswerMaker(search, context).answer {
      AnswerLine(context: context).quantity($0) { $0.kind != "count" }
    }
  }
}
