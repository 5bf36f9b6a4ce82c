import ParleyModel
import Testing

@testable import ParleyQuery

/// Words that one speaker or outlet chose and another did not.
@Suite struct LentWordsTests {
  @Test(arguments: [
    "Putin said the positions are diametrically opposed",
    "Putin said Russia and Ukraine are diametrically opposed",
    "Peskov said the positions are distant",
    "RBC-Ukraine reported that Umerov and Medinsky talked one-on-one",
    "RBC-Ukraine reported one-on-one talks between Medinsky and Umerov",
  ])
  func lendsNobodyTheWordsOfAnother(_ statement: String) throws {
    try SeedCorpus.expect(.notEnoughEvidence, on: statement)
  }

  @Test(arguments: [
    "Putin said the demands are contradictory", "Medinsky said the positions are far apart",
    "Peskov said the two sides are diametrically opposed",
  ])
  func takesAnotherWordOfTheSpeakersOwn(_ statement: String) throws {
    try SeedCorpus.expect(.supported, on: statement)
  }

  @Test(arguments: [
    ("Umerov said Russia wants peace", Verdict.notEnoughEvidence),
    ("Zelensky said that Moscow wants a truce", .refuted),
    ("Ukraine believes Russia wants a ceasefire", .refuted),
  ])
  func takesWhatIsLeftToAnotherForNoWish(_ statement: String, _ verdict: Verdict) throws {
    try SeedCorpus.expect(verdict, on: statement)
  }

  @Test(arguments: [
    ("Umerov is the president of Ukraine", Verdict.notEnoughEvidence),
    ("Umerov is the president of Turkey", .refuted),
    ("Turkey will host the talks", .notEnoughEvidence),
    ("There was a breakthrough thanks to Trump's urging", .refuted),
  ])
  func takesNobodyForWhoOnlySpeaksOfHim(_ statement: String, _ verdict: Verdict) throws {
    try SeedCorpus.expect(verdict, on: statement)
  }

  @Test(arguments: [
    "Kyslytsya said his approach amounts to ultimatums",
    "Kyiv said its approach at the Istanbul meetings amounts to ultimatums",
  ])
  func takesItsForTheSpeakersOwn(_ statement: String) throws {
    let answer = try SeedCorpus.answer("check " + statement)
    #expect(answer.verdict == .refuted, "\(answer.line)")
    #expect(answer.line.hasPrefix("the sources say it of another"))
  }

  @Test(arguments: [
    "Medinsky will head the Russian delegation", "Fidan will chair the talks",
    "Trump will give Russia 50 days to end the war", "The delegations will arrive on July 23",
    "Peskov said that there will never be a breakthrough",
    "Medinsky said a Putin-Zelensky meeting will never be considered",
  ])
  func takesNothingThatIsOrMayBeForYetToCome(_ statement: String) throws {
    try SeedCorpus.expect(.notEnoughEvidence, on: statement)
  }
}
