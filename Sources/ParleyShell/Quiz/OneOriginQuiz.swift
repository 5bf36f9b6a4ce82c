import ParleyModel
import ParleyRendering

/// Do two sources that say the same go back to one origin, or to two?
struct OneOriginQuiz: QuizKind {
  let name = "one origin or two"

  private static let choices = ["one origin", "two origins"]

  /// As many with one origin as with two, so that neither is the better guess.
  func questions(from material: QuizMaterial, _ dice: inout Dice) -> [QuizQuestion] {
    var all = material.claims.compactMap { question($0, material) }
    all.shuffle(using: &dice)
    let ones = all.filter { $0.right == 0 }
    let twos = all.filter { $0.right == 1 }
    let count = min(ones.count, twos.count)
    return Array(ones.prefix(count) + twos.prefix(count))
  }

  private func question(_ claim: Claim, _ material: QuizMaterial) -> QuizQuestion? {
    guard let first = claim.evidence.first,
      let second = claim.evidence.first(where: { $0.source != first.source })
    else { return nil }
    let evidence = [first, second].map(material.citation)
    let isOne = first.origin == second.origin
    let origins = isOne ? [evidence[0].origin] : evidence.map(\.origin)
    let shown = evidence.flatMap { citation -> [Block] in
      let outlet = citation.outlet ?? "An outlet that is not known"
      return [
        .paragraph([.text("\(outlet), ¶\(citation.paragraph)")]),
        .quote([.text("“\(citation.quote)”")]),
      ]
    }
    return QuizQuestion(
      asks: "Two sources say so. Do they go back to one origin, or to two?",
      shown: [.paragraph([.strong(claim.text)])] + shown, choices: Self.choices,
      right: isOne ? 0 : 1, evidence: evidence,
      reason: "They go back to \(origins.joined(separator: ", and to ")).")
  }
}
