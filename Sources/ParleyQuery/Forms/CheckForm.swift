import Diagnostics
import ParleyModel

/// `check STATEMENT`: a verdict with its evidence; questions of yes or no are read into it.
struct CheckForm: QueryForm {
  let id = "check"
  let purpose = "a verdict on a statement"
  let example = "check Ukraine proposed ceasefires of 24 to 48 hours"
  var clauses: [ClauseKey] { [] }
  var takesSubject: Bool { true }
  var isSubjectClauseFree: Bool { true }

  /// The most words of a statement that are read.
  static let longest = 400

  func answer(_ query: Query, _ context: QueryContext) throws(Diagnostic) -> Answer {
    guard let text = query.subject, text.contains(where: \.isLetter) else {
      throw .emptyStatement(context.input)
    }
    let checks = Self.checks(text, context)
    let verdict = Self.joined(checks.map(\.verdict))
    var answer = Answer(
      input: "", reading: query.text, status: .answered, line: Self.line(checks, verdict))
    answer.verdict = verdict
    var seen: Set<Int> = []
    let numbers = checks.flatMap(\.claims).filter { seen.insert($0).inserted }
    let citer = Citer(
      context: context, wanted: checks.reduce(into: []) { $0.formUnion($1.wanted) })
    answer.claims = numbers.map(citer.cited)
    Summary(context: context).complete(&answer, numbers)
    if verdict == .notEnoughEvidence {
      answer.nearest = checks.flatMap(\.near).prefix(2).map {
        NearestClaim(claim: citer.cited($0.claim), difference: $0.difference)
      }
      answer.scope = Scope(
        sources: context.archive.sourceCount, passages: context.archive.passageCount,
        tried: checks.flatMap(\.tried))
    }
    if checks.count > 1 {
      answer.items = checks.map {
        Item([
          .init("part", .text($0.statement.text)), .init("verdict", .text($0.verdict.rawValue)),
        ])
      }
    }
    return answer
  }

  /// One check for each assertion; one alone where a single claim carries the whole.
  private static func checks(_ text: String, _ context: QueryContext) -> [StatementCheck] {
    let reader = StatementReader(context: context)
    let parts = reader.statements(text)
    guard parts.count > 1 else { return parts.map { StatementCheck($0, context) } }
    let whole = StatementCheck(reader.whole(text), context)
    let checks = parts.map { StatementCheck($0, context) }
    let isCarried = whole.verdict == .supported || whole.verdict == .conflicting
    return isCarried && (whole.isVerbatim || !checks.contains { $0.verdict == .refuted })
      ? [whole] : checks
  }

  /// The verdict on a compound.
  static func joined(_ verdicts: [Verdict]) -> Verdict {
    let kinds = Set(verdicts)
    if kinds.count == 1, let only = kinds.first { return only }
    if kinds.contains(.supported) || kinds.contains(.partlySupported) {
      return kinds.isSubset(of: [.supported, .conflicting]) ? .conflicting : .partlySupported
    }
    if kinds.contains(.conflicting) { return .conflicting }
    return kinds.contains(.refuted) ? .refuted : .notEnoughEvidence
  }

  private static func line(_ checks: [StatementCheck], _ verdict: Verdict) -> String {
    guard checks.count > 1 else { return checks.first?.ground ?? "" }
    var grounds: [String] = []
    for check in checks {
      let ground = "\(check.verdict.rawValue): \(check.ground)"
      if !grounds.contains(ground) { grounds.append(ground) }
    }
    return grounds.joined(separator: "; ")
  }
}

extension Diagnostic {
  fileprivate static func emptyStatement(_ input: InputText) -> Diagnostic {
    Diagnostic(
      .error, "'check' needs a statement behind it", in: input,
      at: TextSpan(0, input.text.utf8.count),
      remedy: "for example 'check Ukraine proposed ceasefires of 24 to 48 hours'")
  }
}
