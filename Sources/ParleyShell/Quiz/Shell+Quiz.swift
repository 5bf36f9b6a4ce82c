import Diagnostics
import ParleyRendering

extension Shell {
  /// Begins a quiz with its first question.
  func begin(_ quiz: Quiz) {
    self.quiz = quiz
    say("A quiz of \(quiz.count) questions. Answer by number or name; 'q' leaves it.\n")
    ask(quiz)
  }

  /// Takes a line as an answer, or as the wish to leave; false for a command, which is run as ever.
  func answersQuiz(_ input: InputText) throws(Diagnostic) -> Bool {
    guard var quiz else { return false }
    if ["q", "quit", "stop", ".quit"].contains(input.text.lowercased()) {
      end(quiz)
      return true
    }
    guard !input.text.hasPrefix(".") else { return false }
    let question = quiz.question
    guard let isRight = quiz.grade(input.text) else {
      throw .noChoice(input, question.choices.count)
    }
    say(TextWriter.text(question.grading(isRight: isRight), settings.output) + "\n")
    self.quiz = quiz
    quiz.isOver ? end(quiz) : ask(quiz)
    return true
  }

  private func ask(_ quiz: Quiz) {
    say(TextWriter.text(quiz.question.page(quiz.heading), settings.output) + "\n")
  }

  private func end(_ quiz: Quiz) {
    self.quiz = nil
    say("\(quiz.score). '.quiz \(quiz.seed)' asks the same once more, '.quiz' other questions.")
  }
}

extension Diagnostic {
  fileprivate static func noChoice(_ input: InputText, _ count: Int) -> Diagnostic {
    Diagnostic(
      .error, "'\(input.text)' is none of the answers", in: input,
      at: TextSpan(0, input.text.utf8.count),
      remedy: "type a number from 1 to \(count), or 'q' to leave the quiz")
  }
}
