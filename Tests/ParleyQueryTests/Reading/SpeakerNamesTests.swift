import ParleyModel
import Testing

@testable import ParleyQuery

@Suite struct SpeakerNamesTests {
  @Test(arguments: [
    "what did Russia's foreign minister say", "what did Ukraine's foreign minister say",
    "what did Trump's spokesman say about Russia", "what did Zelensky's spokesman say",
    "what did the Russian parliament say", "what did Peskov's wife say",
  ])
  func doesNotTakeOneForAnotherWhoIsHis(_ line: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.status == .notFound, "\(answer.line)")
  }

  @Test(arguments: [
    "what did Putin's aide say", "what did Turkey's foreign minister say",
    "what did the Russian side say", "what did Ukraine's officials say",
    "what did the Kremlin spokesman say",
  ])
  func knowsWhoSpeaksForAParty(_ line: String) throws {
    #expect(try SeedCorpus.answer(line).status == .answered)
  }
}
