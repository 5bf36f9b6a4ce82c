import Diagnostics
import ParleyModel

/// `check STATEMENT`: a verdict with its evidence; questions of yes or no are read into it.
struct CheckForm: QueryForm {
  let id = "check"
  let purpose = "a verdict on a statement"
  let example = "check Ukraine proposed ceasefires of 24 to 48 hours"
  var clauses: [ClauseKey] { [] }
  var takesSubject: Bool { true }
  var forgivesSlips: Bool { true }
  var isSubjectClauseFree: Bool { true }

  /// The most words of a statement that are read.
  static let longest = 400

  func answer(_ query: Query, _ context: QueryContext) throws(Diagnostic) -> Answer {
    guard let subject = query.subject, subject.contains(where: \.isLetter) else {
      throw .emptyStatement(context.input)
    }
    let text = StatementPrelude.statement(in: subject, context) ?? subject
    try Self.refuse(text, context)
    let alternatives = AlternativeReader(context: context).alternatives(text)
    if alternatives.count > 1 {
      return ChoiceAnswer(context: context).answer(
        query, alternatives.map { ($0.name, Self.checks($0.statement, context)) })
    }
    let checks = Self.checks(text, context)
    let verdict = Self.joined(checks.map(\.verdict))
    var answer = Answer(
      status: .answered, line: Self.line(checks, verdict))
    answer.verdict = verdict
    Self.cite(checks, &answer, context)
    if checks.count > 1 {
      answer.items = checks.map {
        Item([
          .init("part", .text($0.statement.text)), .init("verdict", .text($0.verdict.rawValue)),
        ])
      }
    }
    return answer
  }

  /// The claims that decide, or those that come nearest, and what was searched.
  static func cite(_ checks: [StatementCheck], _ answer: inout Answer, _ context: QueryContext) {
    var seen: Set<Int> = []
    let numbers = checks.flatMap(\.claims).filter { seen.insert($0).inserted }
    let citer = Citer(
      context: context, wanted: checks.flatMap(\.wanted))
    answer.claims = numbers.map(citer.cited)
    Summary(context: context).complete(&answer, numbers)
    let tried = checks.map { TriedNames($0.parts, context) }
    answer.tellTried { tried.flatMap(\.words) }
    if answer.verdict == .notEnoughEvidence {
      answer.nearest = checks.flatMap(\.near).prefix(2).map {
        NearestClaim(claim: citer.cited($0.claim), difference: $0.difference)
      }
      answer.scope = Scope(
        sources: context.archive.sourceCount, passages: context.archive.passageCount,
        tried: checks.flatMap(\.parts).filter { !$0.tried.isEmpty }.map {
          Part.named($0.role, $0.label, $0.tried)
        })
    }
  }

  /// A question that asks for more than yes or no, or more words than are read, has no verdict.
  private static func refuse(_ text: String, _ context: QueryContext) throws(Diagnostic) {
    let tokens = Tokenizer.tokens(of: text).filter(\.isWord)
    if tokens.count > longest { throw .tooLongStatement(tokens.count, context.input) }
    guard let first = tokens.first?.folded, FunctionWords.classes(of: first) == .question else {
      return
    }
    // `what Medinsky proposed was a truce` is a statement.
    let isCleft =
      first == "what" && !text.hasSuffix("?")
      && tokens.dropFirst(2).contains { ["is", "was"].contains($0.folded) }
    let isChoice = text.lowercased().contains(" or ")
    if !isCleft, !isChoice { throw .questionForCheck(context.input) }
  }

  /// One check for each assertion; one alone where a single claim carries the whole.
  private static func checks(_ text: String, _ context: QueryContext) -> [StatementCheck] {
    let reader = StatementReader(context: context)
    let parts = reader.statements(text)
    guard parts.count > 1 else { return single(parts.map { StatementCheck($0, context) }, reader) }
    let whole = StatementCheck(reader.whole(text), context)
    let checks = parts.map { StatementCheck($0, context) }
    let isCarried = whole.verdict == .supported || whole.verdict == .conflicting
    return isCarried && (whole.isVerbatim || checks.allSatisfy { tells(whole, of: $0, context) })
      ? [whole] : checks
  }

  /// One assertion, or one for each thing that it lists where they fare differently.
  private static func single(
    _ checks: [StatementCheck], _ reader: StatementReader
  ) -> [StatementCheck] {
    guard let check = checks.first, !check.isVerbatim, check.verdict != .refuted else {
      return checks
    }
    let spread = reader.spread(check.statement.text).map { StatementCheck($0, reader.context) }
    let carried = spread.filter { $0.verdict == .supported || $0.verdict == .conflicting }
    return carried.isEmpty || carried.count == spread.count && check.verdict == .supported
      ? checks : spread
  }

  /// True where what carries the whole has the deed of a half too, and the half is not refuted.
  private static func tells(
    _ whole: StatementCheck, of half: StatementCheck, _ context: QueryContext
  ) -> Bool {
    if half.verdict == .supported || half.verdict == .conflicting { return true }
    guard half.verdict == .notEnoughEvidence, let claim = whole.claims.first else { return false }
    let told = Set(
      context.pieces.pieces(of: context.archive.claim(claim).text).flatMap { $0.chunk?.acts ?? [] })
    return !told.isDisjoint(with: half.statement.reading.acts)
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

  fileprivate static func tooLongStatement(_ count: Int, _ input: InputText) -> Diagnostic {
    Diagnostic(
      .error, "a statement of \(count) words is more than the \(CheckForm.longest) that are read",
      in: input, at: TextSpan(0, input.text.utf8.count), remedy: "check its sentences one by one")
  }

  fileprivate static func questionForCheck(_ input: InputText) -> Diagnostic {
    Diagnostic(
      .error, "'check' takes a statement, and this asks for more than yes or no", in: input,
      at: TextSpan(0, input.text.utf8.count), remedy: "leave 'check' out and ask the question")
  }
}
