import ParleyModel
import ParleyRendering

/// Whose words are these?
struct WhoseWordsQuiz: QuizKind {
  let name = "whose words"

  func questions(from material: QuizMaterial, _ dice: inout Dice) -> [QuizQuestion] {
    let names = material.speakers.map(\.name)
    var questions: [QuizQuestion] = []
    for evidence in material.claims.flatMap(\.evidence) where evidence.attribution.mode == .direct {
      guard evidence.attribution.speakers.count == 1,
        let speaker = material.speakers.first(where: { $0.id == evidence.attribution.speakers[0] }),
        QuizMaterial.isFit(evidence.excerpt), !QuizMaterial.tells(evidence.excerpt, speaker),
        let (choices, right) = choices(speaker.name, among: names, &dice)
      else { continue }
      questions.append(
        QuizQuestion(
          asks: "Whose words are these?", shown: [.quote([.text("“\(evidence.excerpt)”")])],
          choices: choices, right: right, evidence: [material.citation(evidence)]))
    }
    return questions
  }
}
