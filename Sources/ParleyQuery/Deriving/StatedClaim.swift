import ParleyModel

/// The claim that words name, where they state no more and nothing else than it does.
///
/// `Ukraine proposed short ceasefires` does not name the claim that Russia did.
struct StatedClaim {
  /// Nil where the words state something else.
  let number: Int?
  /// What the claim leaves open of the words: `the nearest claim; it says nothing of short`.
  private(set) var shortfall: String?
  /// What the sources say in place of what the words state.
  private(set) var others: [NearestClaim] = []

  init(_ words: String, _ search: ClaimSearch, _ context: QueryContext) {
    let named = NamedClaim(search, context).number
    let statement = StatementReader(context: context).whole(words)
    let aligner = Aligner(statement, context)
    let check = StatementCheck(statement, context)
    let ground = GroundWords(context: context, statement: statement, aligner: aligner)
    let citer = Citer(context: context, wanted: check.wanted)
    let alignment = named.map { aligner.alignments([$0])[0] }
    let fits = alignment.map { Self.fits($0, statement) } ?? false
    switch check.verdict {
    case .supported, .conflicting: number = fits ? named : check.claims.first
    case .refuted:
      number = nil
      others = check.claims.prefix(2).map {
        NearestClaim(
          claim: citer.cited($0), difference: ground.clash(aligner.alignments([$0])[0]))
      }
    case .partlySupported, .notEnoughEvidence:
      number = fits ? named : nil
      guard let named, let alignment else { return }
      if !fits {
        let clash = ground.clash(alignment)
        let act = "the act is '\(context.archive.claim(named).proposition.act)'"
        let other = alignment.isByAnother ? ground.shortfall(alignment) : act
        others = [
          NearestClaim(claim: citer.cited(named), difference: clash.isEmpty ? other : clash)
        ]
      } else if !statement.reading.acts.isEmpty, !alignment.missing.isEmpty {
        shortfall = "the nearest claim; it " + ground.shortfall(alignment)
      }
    }
  }

  /// True where the same one does the same thing in a claim, as far as the words tell.
  private static func fits(_ alignment: Alignment, _ statement: Statement) -> Bool {
    let reading = statement.reading
    let isOther =
      alignment.isByAnother || alignment.clashes.contains { [.agent, .speaker, .act].contains($0) }
    return !isOther
      && (alignment.isActMet || reading.subjects.isEmpty || reading.acts.isEmpty)
  }
}
