import Diagnostics
import ParleyModel

/// `who …`: people or parties in a role. A saying asks for the speaker, any other act for the agent.
struct WhoForm: QueryForm {
  let id = "who"
  let purpose = "people or parties in a role"
  let example = "who proposed 24-48 hour truces"
  var isQuestion: Bool { true }

  func answer(_ query: Query, _ context: QueryContext) throws(Diagnostic) -> Answer {
    let entries = ActPart(index: context.index).entries(query.values(.act))
    let asksSpeaker = !entries.isEmpty && entries.allSatisfy(\.isSaying)
    let search = ClaimSearch(query, asked: asksSpeaker ? .speaker : .agent, context)
    let lines = AnswerLine(context: context)
    return AnswerMaker(search, context).answer { claims in
      if query.values(.act) == ["be"] { return lines.content(claims) }
      return asksSpeaker ? lines.speakers(claims) : lines.doers(claims)
    }
  }
}

/// `what …`: what was said or done.
struct WhatForm: QueryForm {
  let id = "what"
  let purpose = "what was said or done"
  let example = "what did Medinsky propose about ceasefires"
  var isQuestion: Bool { true }

  func answer(_ query: Query, _ context: QueryContext) throws(Diagnostic) -> Answer {
    let search = ClaimSearch(query, asked: .content, context)
    return AnswerMaker(search, context).answer(AnswerLine(context: context).content)
  }
}

/// `which …`: the same, asked with a noun.
struct WhichForm: QueryForm {
  let id = "which"
  let purpose = "which of several"
  let example = "which working groups did Russia propose"
  var isQuestion: Bool { true }

  func answer(_ query: Query, _ context: QueryContext) throws(Diagnostic) -> Answer {
    let search = ClaimSearch(query, asked: .content, context)
    return AnswerMaker(search, context).answer(AnswerLine(context: context).content)
  }
}

/// `how did …`: the manner or the wording.
struct HowForm: QueryForm {
  let id = "how"
  let purpose = "how something was said or done"
  let example = "how did Fidan describe the goal of Turkey"
  var isQuestion: Bool { true }

  func answer(_ query: Query, _ context: QueryContext) throws(Diagnostic) -> Answer {
    let search = ClaimSearch(query, asked: .content, context)
    return AnswerMaker(search, context).answer(AnswerLine(context: context).content)
  }
}

/// `why …` with a matter: the reason.
struct WhyForm: QueryForm {
  let id = "why"
  let purpose = "a reason; alone, how the last answer was reached"
  let example = "why did Russia propose short ceasefires"
  var isQuestion: Bool { true }

  func answer(_ query: Query, _ context: QueryContext) throws(Diagnostic) -> Answer {
    if query.clauses.isEmpty { return try Derivation(context).answer() }
    let search = ClaimSearch(query, asked: .reason, context)
    return AnswerMaker(search, context).answer(AnswerLine(context: context).content)
  }
}
