import ParleyModel
import Testing

@testable import ParleyQuery

@Suite struct SpeakerNamesTests {
  @Test(arguments: [
    "what did Russia's foreign minister say", "what did Ukraine's foreign minister say",
    "what did Trump's spokesman say about Russia", "what did Zelensky's spokesman say",
    "what did the Russian parliament say", "what did Peskov's wife say",
    "what did the Russian defense minister say", "what did the Ukrainian presidential aide say",
    "what did Russia's Foreign Ministry say", "what did the Ukrainian army say",
  ])
  func doesNotTakeOneForAnotherWhoIsHis(_ line: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.status == .notFound, "\(answer.line)")
  }

  @Test(arguments: [
    "what did the Russian army propose", "what did the Ukrainian military demand",
    "what did Ukraine's minister propose", "what did the Turkish army do",
    "who is the Russian defence minister",
    "who is Russia's First Deputy Foreign Minister",
  ])
  func takesNoPartyForItsArmyOrItsMinister(_ line: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.status == .notFound, "\(answer.line)")
  }

  @Test(arguments: [
    "Russian troops agreed to a prisoner exchange", "Ukrainian forces rejected the demands",
    "the Russian army discussed the preparations with Zelensky",
    "the Russian defence minister discussed the preparations with Zelensky",
    "the Russian foreign minister spoke", "the Ukrainian presidential aide led the delegation",
    "Ukraine's Foreign Ministry proposed a 30-day ceasefire",
    "Ukraine's military intelligence demanded a ceasefire",
  ])
  func supportsNothingThatAnotherOfThePartyDid(_ statement: String) throws {
    try SeedCorpus.expect(.notEnoughEvidence, on: statement)
  }

  @Test(arguments: [
    ("what have Russian forces seized", "frontline territory"),
    ("what did the Russian army launch", "intense air attacks"),
    ("who is the defence minister", "Umerov"), ("who is Ukraine's defence minister", "Umerov"),
    ("did the Ukrainian delegation propose a 30-day ceasefire", "supported"),
    ("did Russian troops seize frontline territory", "supported"),
  ])
  func knowsWhatIsDoneForAParty(_ line: String, _ words: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.line.contains(words) || answer.verdict?.rawValue == words, "\(answer.line)")
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
