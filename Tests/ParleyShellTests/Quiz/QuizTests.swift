import ParleyModel
import ParleyQuery
import ParleyRendering
import Testing

@testable import ParleyShell

@Suite struct QuizTests {
  private let material = QuizMaterial(OpenedCorpus.builtIn().interpreter.context)

  /// The questions of a quiz, each answered right.
  private func questions(seed: UInt64) -> [QuizQuestion] {
    var quiz = Quiz(of: material, seed: seed)
    var questions: [QuizQuestion] = []
    while !quiz.isOver {
      questions.append(quiz.question)
      #expect(quiz.grade(String(quiz.question.right + 1)) == true)
    }
    return questions
  }

  @Test func isTheSameForASeedAndAnotherForAnother() {
    func asked(_ seed: UInt64) -> [Page] { questions(seed: seed).map { $0.page("") } }
    #expect(asked(7) == asked(7))
    #expect(asked(7) != asked(8))
  }

  @Test(arguments: UInt64(0)..<10)
  func asksWhatItsEvidenceBearsOut(_ seed: UInt64) {
    let questions = questions(seed: seed)
    #expect(questions.count == Quiz.length)
    var seen: Set<String> = []
    for question in questions {
      #expect(Set(question.choices).count == question.choices.count)
      #expect(question.excerpts.allSatisfy { seen.insert($0).inserted })
      #expect(question.asks.hasPrefix("Two") || !question.excerpts[0].contains("]("))
      let first = question.evidence[0]
      switch question.asks {
      case "Whose words are these?":
        #expect(first.mode == .direct && first.speaker == question.answer)
        #expect(!first.quote.contains(question.answer.split(separator: " ").last!))
      case "Which outlet carries these words?": #expect(first.outlet == question.answer)
      case "How are the words given?":
        #expect(question.answer.hasPrefix("\(first.mode.rawValue): "))
      default:
        let isOne = question.evidence[0].origin == question.evidence[1].origin
        #expect(question.answer == (isOne ? "one origin" : "two origins"))
      }
    }
    #expect(Set(questions.map(\.asks)).count == QuizKinds.all.count)
  }

  @Test func takesAnAnswerByNumberOrName() throws {
    let question = QuizQuestion(
      asks: "", shown: [], choices: ["direct: a", "indirect: b", "The Hill", "The Moscow Times"],
      right: 0, evidence: [])
    let typed = [
      "1": 0, "1.": 0, "direct": 0, "INDIRECT": 1, "moscow": 3, "the h": 2, "indirekt": 1,
      "direkt.": 0, "“indirect”": 1, "The Moscow Tmes": 3, "moskow": 3,
    ]
    for (text, place) in typed { #expect(question.choice(text) == place, "\(text)") }
    for text in [
      "0", "5", "the", "", "x", "...", "-1", "rect", "tha", "xyzzy", "99999999999999999999",
    ] {
      #expect(question.choice(text) == nil, "\(text)")
    }
  }

  @Test func gradesKeepsTheScoreAndIsLeftAtAnyPoint() throws {
    let output = Output.kept()
    let shell = Shell(
      corpus: .builtIn(), settings: Settings(), output: output, errors: .nowhere())
    shell.handle(".quiz 7")
    let first = try #require(shell.quiz).question
    shell.handle(String(first.right + 1))
    #expect(output.take().contains("Right: \(first.answer)."))
    let second = try #require(shell.quiz).question
    shell.handle(String((second.right + 1) % second.choices.count + 1))
    #expect(output.take().contains("No: \(second.answer)."))
    shell.handle("none of these")
    #expect(shell.status == .unreadable)
    shell.handle(".width 60")
    #expect(shell.settings.output.width == 60)
    #expect(shell.handle(".quit") == .goOn)
    #expect(shell.quiz == nil)
    #expect(output.take().contains("1 of 2 right"))
    #expect(shell.session.file.entries.map(\.input) == [".width 60"])
    shell.handle(all: ".quiz 7", "q")
    #expect(
      output.take().hasSuffix(
        "Nothing answered. '.quiz 7' asks the same once more, '.quiz'\n  other questions.\n"))
    #expect(shell.handle(".quit") == .leave)
  }

  @Test(arguments: [".quiz x", ".quiz -1", ".quiz 10000"])
  func refusesASeedThatIsNone(_ line: String) {
    let shell = Shell.silent()
    shell.handle(line)
    #expect(shell.quiz == nil && shell.status == .unreadable)
  }

  @Test func tellsThatACorpusIsTooSmall() throws {
    var corpus = OpenedCorpus.builtInCorpus()
    corpus.claims = [corpus.claims[0]]
    corpus.relations = []
    let shell = Shell.silent(corpus: try #require(OpenedCorpus(corpus)))
    shell.handle(".quiz 1")
    #expect(shell.quiz == nil && shell.status == .unreadable)
  }
}
