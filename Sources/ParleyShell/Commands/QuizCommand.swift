import Diagnostics
import ParleyQuery

/// `.quiz [SEED]`: asks from the corpus, and grades the answers.
struct QuizCommand: Command {
  let name = ".quiz"
  let argument = "[SEED]"
  let purpose = "questions about who said what; the same for a number"
  let effect = CommandEffect.session

  private static let seeds: ClosedRange<UInt64> = 0...9999

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    var seed = UInt64.random(in: Self.seeds)
    if !call.argument.isEmpty {
      guard let number = UInt64(call.argument), Self.seeds.contains(number) else {
        throw .noSeed(call, Self.seeds)
      }
      seed = number
    }
    let quiz = Quiz(of: QuizMaterial(shell.corpus.interpreter.context), seed: seed)
    guard quiz.count >= Quiz.shortest else { throw .tooSmall(call, quiz.count) }
    shell.begin(quiz)
    return .goOn
  }
}

extension Diagnostic {
  fileprivate static func noSeed(
    _ call: CommandCall, _ seeds: ClosedRange<UInt64>
  ) -> Diagnostic {
    Diagnostic(
      .error, "'\(call.argument)' is no number for a quiz", in: call.input, at: call.span,
      remedy: "use a number from \(seeds.lowerBound) to \(seeds.upperBound), or none")
  }

  fileprivate static func tooSmall(_ call: CommandCall, _ count: Int) -> Diagnostic {
    Diagnostic(
      .error,
      "the corpus is too small for a quiz: it has matter for \(count) questions, and "
        + "\(Quiz.shortest) are the fewest",
      in: call.input, at: call.span,
      remedy: "open another corpus with '.open', or add claims with their excerpts")
  }
}
