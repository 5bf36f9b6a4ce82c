import ParleyModel
import ParleyRendering

/// Does the outlet give a speaker's own words, or tell them in its own?
struct DirectOrIndirectQuiz: QuizKind {
  let name = "direct or indirect"

  /// A passage that can be taken in at a glance, in characters.
  private static let longest = 600

  private static let choices = [
    "direct: the speaker's own words, in quotation marks",
    "indirect: what the speaker said, in the outlet's words",
    "mixed: the outlet's words with some of the speaker's in quotation marks",
  ]

  func questions(from material: QuizMaterial, _ dice: inout Dice) -> [QuizQuestion] {
    material.claims.flatMap(\.evidence).compactMap { evidence in
      let modes: [Evidence.Mode] = [.direct, .indirect, .mixed]
      guard let right = modes.firstIndex(of: evidence.attribution.mode),
        !evidence.attribution.speakers.isEmpty, QuizMaterial.isFit(evidence.excerpt)
      else { return nil }
      let passage = material.passage(evidence)
      guard passage.count <= Self.longest, QuizMaterial.isFit(passage) else { return nil }
      let citation = material.citation(evidence)
      var shown: [Block] = [.quote([.text(passage)])]
      if evidence.excerpt != passage {
        shown += [
          .paragraph([.text("It is about these words:")]), .quote([.text(evidence.excerpt)]),
        ]
      }
      return QuizQuestion(
        asks: "How are the words given?", shown: shown, choices: Self.choices, right: right,
        evidence: [citation])
    }
  }
}
