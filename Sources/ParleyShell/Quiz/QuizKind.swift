import ParleyModel

/// A kind of question that a corpus can be asked about.
protocol QuizKind: Sendable {
  /// What it asks, in a word or two: `whose words`.
  var name: String { get }
  /// Every question of the kind that the material has.
  func questions(from material: QuizMaterial, _ dice: inout Dice) -> [QuizQuestion]
}

/// The kinds that there are.
enum QuizKinds {
  static let all: [any QuizKind] = [
    WhoseWordsQuiz(), DirectOrIndirectQuiz(), WhichOutletQuiz(), OneOriginQuiz(),
  ]
}

extension QuizKind {
  /// The right answer among up to three others, in an order that the dice give; nil where there is
  /// nothing to choose between.
  func choices(
    _ right: String, among all: [String], _ dice: inout Dice
  ) -> (choices: [String], right: Int)? {
    var others = all.filter { $0 != right }
    guard !others.isEmpty else { return nil }
    others.shuffle(using: &dice)
    var choices = others.prefix(3) + [right]
    choices.shuffle(using: &dice)
    return choices.firstIndex(of: right).map { (Array(choices), $0) }
  }
}
