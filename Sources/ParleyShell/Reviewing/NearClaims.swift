import ParleyModel

/// Claims that may say the same as a proposal: of the same agent, act and quantity, in like words.
enum NearClaims {
  /// How many are offered.
  static let most = 3
  /// Below this nothing is offered.
  private static let enough = 3.0

  /// The likest first; ties in the order of the corpus.
  static func find(_ claim: Claim, in corpus: Corpus) -> [Claim] {
    let words = words(of: claim)
    let scored = corpus.claims.enumerated().compactMap { number, other -> (Double, Int)? in
      guard !other.isUnreviewed, other.id != claim.id else { return nil }
      let score = score(claim, words, other)
      return score >= enough ? (score, number) : nil
    }
    return scored.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.prefix(most).map { corpus.claims[$0.1] }
  }

  private static func score(_ claim: Claim, _ words: Set<String>, _ other: Claim) -> Double {
    var score = 0.0
    if !people(claim).isDisjoint(with: people(other)) { score += 1.5 }
    if claim.proposition.act == other.proposition.act { score += 0.5 }
    let numbers = claim.proposition.quantities.map(\.number)
    if other.proposition.quantities.contains(where: { numbers.contains($0.number) }) { score += 1 }
    let others = self.words(of: other)
    let least = min(words.count, others.count)
    guard least > 0 else { return score }
    return score + 4 * Double(words.intersection(others).count) / Double(least)
  }

  private static func people(_ claim: Claim) -> Set<String> {
    Set(claim.proposition.agents + claim.evidence.flatMap(\.attribution.speakers))
  }

  /// The words of four letters and more, without their endings.
  private static func words(of claim: Claim) -> Set<String> {
    let text = claim.text.lowercased()
    return Set(
      text.split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 3 }.map {
        String($0.prefix(6))
      })
  }
}
