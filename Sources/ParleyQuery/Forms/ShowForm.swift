import Diagnostics
import ParleyModel

/// `show N`: a claim of the last answer in full, with how it stands to others.
struct ShowForm: QueryForm {
  let id = "show"
  let purpose = "an item of the last answer in full"
  let example = "show 1"
  var clauses: [ClauseKey] { [] }
  var takesSubject: Bool { true }
  var takesMatter: Bool { false }
  var isSubjectClauseFree: Bool { true }

  func answer(_ query: Query, _ context: QueryContext) throws(Diagnostic) -> Answer {
    let shown = (context.last?.claims ?? []) + (context.last?.nearest.map(\.claim) ?? [])
    guard let text = query.subject, let number = Int(text), number >= 1, number <= shown.count,
      let claim = context.archive.claimNumber(id: shown[number - 1].id)
    else {
      guard context.last == nil || !shown.isEmpty else { throw .nothingListed(context.input) }
      throw .noSuchItem(query.subject, shown.count, context.input)
    }
    let citer = Citer(context: context, wanted: [])
    let record = context.archive.claim(claim)
    var answer = Answer(
      status: .answered,
      line: AnswerLine(context: context).content([record]) ?? record.text)
    answer.claims = [citer.cited(claim)]
    answer.isDetail = true
    Summary(context: context).complete(&answer, [claim])
    answer.items = details(record, context) + relations(claim, record, context)
    return answer
  }

  private func details(_ claim: Claim, _ context: QueryContext) -> [Item] {
    let proposition = claim.proposition
    func names(_ ids: [String]) -> String {
      ids.map { context.archive.fullName(of: $0) }.joined(separator: ", ")
    }
    let rows: [(String, String)] = [
      ("agent", names(proposition.agents)), ("act", proposition.act),
      ("to", names(proposition.recipients)), ("content", proposition.content ?? ""),
      ("denied", proposition.isNegated ? "yes" : ""),
      ("modality", proposition.modality == .plain ? "" : proposition.modality.rawValue),
      ("quantities", proposition.quantities.map(\.text).joined(separator: ", ")),
      ("when", proposition.times.map(\.iso).joined(separator: ", ")),
      ("where", names(proposition.places)), ("why", proposition.reason ?? ""),
      ("topics", claim.topics.joined(separator: ", ")),
    ]
    return rows.filter { !$0.1.isEmpty }.map {
      Item([.init("field", .text($0.0)), .init("value", .text($0.1))])
    }
  }

  private func relations(_ number: Int, _ claim: Claim, _ context: QueryContext) -> [Item] {
    context.archive.relations(of: number).filter { $0.kind != .dropped }.map { relation in
      let others = relation.claims.filter { $0 != claim.id }
      let texts = others.compactMap { id in
        context.archive.claimNumber(id: id).map { context.archive.claim($0).text }
      }
      return Item([
        .init("field", .text(relation.kind.rawValue)),
        .init("value", .text((texts.isEmpty ? relation.sides : texts).joined(separator: " / "))),
      ])
    }
  }
}

extension Diagnostic {
  fileprivate static func noSuchItem(
    _ subject: String?, _ count: Int, _ input: InputText
  ) -> Diagnostic {
    let wanted = subject ?? ""
    let message =
      count == 0
      ? "there is no answer yet to show an item of"
      : wanted.isEmpty
        ? "'show' needs a number behind it" : "the last answer has no item '\(wanted)'"
    let remedy =
      count == 0 ? "ask something first" : "use a number from 1 to \(count)"
    return Diagnostic(
      .error, message, in: input, at: TextSpan(0, input.text.utf8.count), remedy: remedy)
  }
}
