import ParleyModel

/// The verdict on one assertion, and the claims that it rests on.
struct StatementCheck {
  let statement: Statement
  let verdict: Verdict
  /// The claims that decide, best first.
  let claims: [Int]
  /// What decides, for a reader: `the sources say Russia, not Ukraine`.
  let ground: String
  let near: [(claim: Int, difference: String)]
  /// What the claims were held against.
  let parts: [Part]
  let wanted: [String]
  /// True where a claim says it in the same words.
  let isVerbatim: Bool

  /// The most claims that are looked at closely.
  private static let closest = 16

  init(_ statement: Statement, _ context: QueryContext) {
    self.statement = statement
    let aligner = Aligner(statement, context)
    let matcher = Matcher(index: context.index, parts: aligner.parts)
    let deciding = matcher.matches().lazy.filter { context.mayDecide($0.claim) }
    let matches = Array(deciding.prefix(Self.closest))
    let alignments = aligner.alignments(matches.map(\.claim))
    let supporting = LentWords(context, aligner).without(
      alignments.filter(\.supports), among: alignments)
    var refuting = aligner.closestFirst(supporting.isEmpty ? alignments.filter(\.refutes) : [])
    // That another says so too is nothing against one who is told to have said it.
    if let best = refuting.first, best.clashes == [.speaker],
      aligner.tellsOfSpeaker(
        alignments.filter { $0.agreement >= best.agreement * 0.8 }.map(\.claim))
    {
      refuting.removeAll { $0.clashes == [.speaker] }
    }
    let words = GroundWords(context: context, statement: statement, aligner: aligner)
    isVerbatim = supporting.contains(where: \.isVerbatim)
    parts = aligner.parts
    wanted = aligner.parts.flatMap(\.alternatives).filter { $0.strength >= 0.5 }.map(\.term)
    let recorded = OpenConflict(context: context)
    var opposed = supporting.flatMap { recorded.others($0.claim, aligner) }
      .filter { other in !supporting.contains { $0.claim == other } }
    if opposed.isEmpty, let best = supporting.first {
      opposed = FoundConflict(context).others(
        best, among: alignments, isAttributed: recorded.isAttributed(statement))
    }
    if let best = supporting.first {
      if !opposed.isEmpty {
        verdict = .conflicting
        claims = Array(([best.claim] + opposed + supporting.dropFirst().map(\.claim)).prefix(6))
        ground = words.conflict(best.claim, opposed[0])
      } else {
        verdict = .supported
        claims = supporting.prefix(4).map(\.claim)
        ground = words.support(best.claim)
      }
      near = []
    } else if let best = refuting.first {
      verdict = .refuted
      claims = refuting.filter { $0.agreement >= best.agreement * 0.85 }.prefix(4).map(\.claim)
      ground = words.refutation(best)
      near = []
    } else {
      verdict = .notEnoughEvidence
      claims = []
      ground = "these sources do not bear on it"
      near = zip(matches, alignments).prefix(Aligner.explained).filter { $0.1.agreement >= 0.4 }.map
      {
        ($0.0.claim, words.shortfall($0.1))
      }
    }
  }
}
