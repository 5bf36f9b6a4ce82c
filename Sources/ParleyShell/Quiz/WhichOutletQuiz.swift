import ParleyModel
import ParleyRendering

/// Which outlet carries these words?
struct WhichOutletQuiz: QuizKind {
  let name = "which outlet"

  func questions(from material: QuizMaterial, _ dice: inout Dice) -> [QuizQuestion] {
    let names = material.outlets.map(\.name)
    var questions: [QuizQuestion] = []
    for evidence in material.claims.flatMap(\.evidence) {
      guard let id = material.archive.source(id: evidence.source)?.outlet,
        let outlet = material.outlets.first(where: { $0.id == id }),
        QuizMaterial.isFit(evidence.excerpt), material.isSole(evidence),
        !QuizMaterial.tells(evidence.excerpt, outlet),
        let (choices, right) = choices(outlet.name, among: names, &dice)
      else { continue }
      questions.append(
        QuizQuestion(
          asks: "Which outlet carries these words?",
          shown: [.quote([.text("“\(evidence.excerpt)”")])], choices: choices, right: right,
          evidence: [material.citation(evidence)]))
    }
    return questions
  }
}
