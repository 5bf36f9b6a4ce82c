import Diagnostics
import ParleyModel
import ParleyRendering

/// Questions about a corpus, one after the other, and how many were answered right.
struct Quiz {
  /// What makes it the same once more.
  let seed: UInt64
  private let questions: [QuizQuestion]
  private var at = 0
  private var right = 0

  /// How many questions there are at most.
  static let length = 10
  /// The fewest that make a quiz.
  static let shortest = 4

  /// Takes from each kind in turn; nothing is asked twice.
  init(of material: QuizMaterial, seed: UInt64) {
    self.seed = seed
    var dice = Dice(seed: seed)
    var stocks = QuizKinds.all.map { kind in
      var stock = kind.questions(from: material, &dice)
      stock.shuffle(using: &dice)
      return stock[...]
    }
    var chosen: [QuizQuestion] = []
    var seen: Set<String> = []
    while chosen.count < Self.length, stocks.contains(where: { !$0.isEmpty }) {
      for kind in stocks.indices where chosen.count < Self.length {
        while let question = stocks[kind].popFirst() {
          guard seen.isDisjoint(with: question.excerpts) else { continue }
          seen.formUnion(question.excerpts)
          chosen.append(question)
          break
        }
      }
    }
    questions = chosen
  }

  var count: Int { questions.count }
  var isOver: Bool { at >= questions.count }

  /// The question that waits for an answer.
  var question: QuizQuestion { questions[at] }

  /// The question's number.
  var number: Int { at + 1 }

  var heading: String { "Question \(number) of \(questions.count)" }

  /// `3 of 4 right`.
  var score: String { at == 0 ? "Nothing answered" : "\(right) of \(at) right" }

  /// Grades an answer and goes on; nil where it is none of the choices.
  mutating func grade(_ text: String) -> Bool? {
    guard let choice = question.choice(text) else { return nil }
    let isRight = choice == question.right
    if isRight { right += 1 }
    at += 1
    return isRight
  }
}
