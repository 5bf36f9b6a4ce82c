import Diagnostics
import ParleyModel

/// `who …`: people or parties in a role. A saying asks for the speaker, any other act for the agent.
struct WhoForm: QueryForm {
  let id = "who"
  let purpose = "people or parties in a role"
  let example = "who proposed 24-48 hour truces"
  var isQuestion: Bool { true }
  var clauses: [ClauseKey] { ClauseKey.shared + [.role] }

  func slot(_ query: Query, _ context: QueryContext) -> Slot? {
    let acts = ActPart(index: context.index).entries(query.values(.act))
    return !acts.isEmpty && acts.allSatisfy(\.isSaying) ? .speaker : .agent
  }

  func answer(_ query: Query, _ context: QueryContext) throws(Diagnostic) -> Answer {
    let slot = slot(query, context)
    let search = ClaimSearch(query, asked: slot, context)
    let lines = AnswerLine(context: context, query: query)
    return AnswerMaker(search, context).answer { claims in
      if query.values(.act) == ["be"] { return lines.content(claims) }
      if query.values(.act) == ["be", "lead"] { return lines.members(claims) }
      return slot == .speaker ? lines.speakers(claims) : lines.doers(claims)
    }
  }
}
