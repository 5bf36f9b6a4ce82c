import Diagnostics
import ParleyModel
import ParleyQuery
import Testing

@Suite struct DifferenceQuestionTests {
  private func form(_ line: String) throws -> String {
    try SeedCorpus.interpreter.query(InputText(line)).0.form
  }

  @Test(arguments: [
    ("which sources disagree about the short truces", "compare short truces"),
    ("do the articles agree on the length of the talks?", "compare length of the talks"),
    ("how do the reports differ on the bodies", "compare bodies"),
    ("is Umerov described the same way everywhere", "compare Umerov"),
    ("are there discrepancies about the date of the round", "compare date of the round"),
    ("is there a discrepency about the deadline", "compare deadline"),
    ("what versions are there of Fidan's words", "compare Fidan's words"),
    (
      "do TASS and Xinhua contradict each other on the delegations",
      "compare TASS and Xinhua delegations"
    ),
    ("do the accounts of the bodies differ", "compare bodies"),
    ("is there a contradiction on the prisoner exchange", "compare prisoner exchange"),
    (
      "does anyone contradict Medinsky on the length of the talks",
      "compare Medinsky on the length of the talks"
    ),
    (
      "did Moscow \"offer\" or \"return\" the bodies - what do the reports say?",
      "compare Moscow \"offer\" or \"return\" the bodies"
    ),
    ("Do all five articles say who led the delegation?", "compare who led the delegation"),
    ("What is the difference between Xinhua and AFP on truces", "compare Xinhua and AFP on truces"),
    (
      "Was the session short or long? The reports seem to differ.", "compare session short or long"
    ),
    (
      "Did the bodies go back \u{2013} which article says what?", "compare bodies go back"
    ),
    (
      "Do the accounts match? How many prisoners were swapped",
      "compare How many prisoners were swapped"
    ),
    (
      "Do both reports of the briefing mention the wounded?",
      "compare briefing mention the wounded"
    ),
  ])
  func readsQuestionsOfDifference(_ line: String, _ reading: String) throws {
    #expect(try SeedCorpus.interpreter.query(InputText(line)).0.text == reading)
  }

  @Test(arguments: [
    "On what did Russia and Ukraine disagree?", "What did Putin call contradictory?",
    "Which articles report that both sides agreed to exchange 1,200 prisoners?",
    "who agreed to the exchange", "how did the conflict begin",
    "What did the Kremlin say in its reports about the conflict?",
    "What disagreements remain between the sides according to the articles?",
    "did the two delegations meet on the same day", "what do the parties differ on",
    "is there an agreement on the prisoner exchange", "is there a difference between the sides",
  ])
  func leavesDisagreementOfOthersAlone(_ line: String) throws {
    #expect(try form(line) != "compare")
  }

  @Test func forgivesASlipInTheMatterAndSaysSo() throws {
    let answer = try SeedCorpus.answer("do the reports differ on Medinski's discussions")
    #expect(answer.reading.contains("Medinsk"))
  }
}
