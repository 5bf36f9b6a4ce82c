import Diagnostics
import ParleyModel
import ParleyQuery
import Testing

/// What a question asks for has to be what a claim tells: its deed, its kind of thing, its day.
@Suite struct AskedForTests {
  private func reading(_ line: String) throws -> String {
    try SeedCorpus.interpreter.query(InputText(line)).0.text
  }

  @Test(arguments: [
    ("through which medium did Zelensky announce it", "where by Zelensky act announce"),
    ("at what event did Peskov speak", "where by Peskov"),
    ("for what purpose did Russia propose brief truces", "why agent Russia act propose"),
    ("on which day of the week did Zelensky announce it", "when by Zelensky act announce"),
    ("what is complicated, in Peskov's view", "what by Peskov"),
    ("what did Trump renew besides a deadline", "what agent Trump act renew except deadline"),
    ("under whose chairmanship were the talks held", "who act chair about talks"),
    ("to whom did Kyslytsya speak", "what by Kyslytsya act state"),
  ])
  func tellsByWordsBeforeAndBesideTheVerb(_ line: String, _ beginning: String) throws {
    #expect(try reading(line).hasPrefix(beginning))
  }

  /// What is proposed, threatened or forbidden was not done.
  @Test(arguments: [
    "how many civilians has Russia released", "when did Trump impose the tariffs",
    "when was the peace deal signed", "which regions did Ukraine give up",
  ])
  func takesNothingForDoneThatIsOnlyToBeDone(_ line: String) throws {
    #expect(try SeedCorpus.answer(line).status == .notFound)
  }

  @Test(arguments: [
    "what is the population of the Kursk region", "what did the constitutional court rule",
    "what did the Chinese foreign minister say at the talks", "how high are the tariffs",
    "which journalist wrote the newsletter of The Hill", "how much did the arms cost",
    "which bank financed the working groups", "what was the weather like in Istanbul",
  ])
  func findsNothingWhereWhatIsAskedForIsNowhere(_ line: String) throws {
    #expect(try SeedCorpus.answer(line).status == .notFound)
  }

  @Test(arguments: [
    "how long did the second round last", "what did Zelensky sign in 2024",
    "what did Zelensky say on Friday",
  ])
  func takesNoOtherRoundAndNoOtherDay(_ line: String) throws {
    #expect(try SeedCorpus.answer(line).status == .notFound)
  }

  @Test(arguments: [
    ("who received the Ukrainian delegation in Ankara", "Recep Tayyip Erdogan"),
    ("who reported to Zelensky that the meeting is on Wednesday", "Umerov"),
    ("who took the photograph of the talks at Çırağan Palace", "Alexander Ryumin"),
    ("at what event did Peskov say Russia pursues its interests", "Tuesday press briefing: "),
    ("on which alliance does the Kremlin insist that Ukraine give up", "NATO"),
    ("how many prisoners changed hands after the earlier rounds", "thousands of prisoners"),
    ("by when does Ukraine want the leaders' talks", "by the end of August: "),
    ("which articles mention online working groups", "China Daily"),
    ("why does the Kremlin reject a meeting with Zelensky", "Ukrainian law"),
  ])
  func answersWithThePartThatIsAskedFor(_ line: String, _ part: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.status == .answered)
    #expect(answer.line.contains(part), "\(answer.line)")
  }

  @Test(arguments: ["what are the memorandums", "what is in the memo", "claims about memorandum"])
  func takesWhatATopicIsAboutForNoneOfItsWords(_ line: String) throws {
    #expect(try SeedCorpus.answer(line).status == .notFound)
    #expect(try SeedCorpus.answer("claims about war goals").status == .answered)
  }

  @Test(arguments: ["what did Umerov eat", "what did Putin drink", "what did Medinsky buy"])
  func takesNothingNearForADeedThatNobodyTellsOf(_ line: String) throws {
    #expect(try SeedCorpus.answer(line).status == .notFound)
    #expect(try SeedCorpus.answer("what does Russia want").status == .answered)
  }

  @Test func mendsAVerbThatTheTextsHaveOnlyInAnotherForm() throws {
    let answer = try SeedCorpus.answer("who propos short truces")
    #expect(answer.notes.contains("took 'propos' as 'propose'"), "\(answer.notes)")
  }
}
