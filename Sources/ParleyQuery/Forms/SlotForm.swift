import Diagnostics
import ParleyModel

/// A form that asks for one slot of the claims that fit: `when …` for the time, `what …` for what
/// was said or done.
struct SlotForm: QueryForm {
  let id: String
  let purpose: String
  let example: String
  let slot: Slot
  /// The answer in one line, made of the claims that fit best.
  let line: @Sendable (AnswerLine, [Claim]) -> String?
  var isQuestion: Bool { true }

  func slot(_ query: Query, _ context: QueryContext) -> Slot? { slot }

  func answer(_ query: Query, _ context: QueryContext) throws(Diagnostic) -> Answer {
    let lines = AnswerLine(context: context, query: query)
    return AnswerMaker(ClaimSearch(query, asked: slot, context), context).answer {
      line(lines, $0)
    }
  }
}

extension SlotForm {
  static let what = SlotForm(
    id: "what", purpose: "what was said or done",
    example: "what did Medinsky propose about ceasefires", slot: .content
  ) { $0.content($1) }

  static let which = SlotForm(
    id: "which", purpose: "which of several", example: "which working groups did Russia propose",
    slot: .content
  ) { $0.content($1) }

  static let how = SlotForm(
    id: "how", purpose: "how something was said or done",
    example: "how did Fidan describe the goal of Turkey", slot: .content
  ) { $0.content($1) }

  static let when = SlotForm(
    id: "when", purpose: "the time", example: "when did Trump warn Russia", slot: .time
  ) { $0.time($1) }

  static let `where` = SlotForm(
    id: "where", purpose: "the place", example: "where was the third round held", slot: .place
  ) { $0.place($1) }

  static let howLong = SlotForm(
    id: "how long", purpose: "a length of time", example: "how long did the talks last",
    slot: .duration
  ) { $0.quantity($1) { $0.kind != "count" } }
}
