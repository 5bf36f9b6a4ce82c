import ParleyModel
import Testing

@testable import ParleyQuery

@Suite struct HolderFitTests {
  @Test(arguments: [
    ("who leads the Ukrainian delegation", "Umerov", "Medinsky"),
    ("who heads Russia's delegation", "Medinsky", "Umerov"),
    ("who leads the Russian delegation", "Medinsky", "Umerov"),
  ])
  func doesNotAnswerForOneDelegationWithTheOther(
    _ line: String, _ wanted: String, _ other: String
  ) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.status == .answered)
    #expect(answer.line.contains(wanted) && !answer.line.contains(other), "\(answer.line)")
  }

  @Test(arguments: ["who led the Turkish delegation", "who heads the American delegation"])
  func findsNoDelegationThatNobodyTellsOf(_ line: String) throws {
    #expect(try SeedCorpus.answer(line).status == .notFound)
  }

  @Test(arguments: [
    "who is in the Ukrainian delegation", "who was on the Ukrainian team",
    "who are the Ukrainian delegates", "who is in Umerov's delegation",
  ])
  func tellsWhoIsOneOfABody(_ line: String) throws {
    let answer = try SeedCorpus.answer(line)
    for name in ["Yermak", "Kyslytsya", "Skybytskyi"] {
      #expect(answer.line.contains(name), "\(answer.line)")
    }
    #expect(try SeedCorpus.answer("who is in the Russian delegation").status == .notFound)
  }

  @Test func tellsWhomSomethingWasAskedOf() throws {
    let bodies = "to return the bodies of its soldiers"
    #expect(try SeedCorpus.answer("who asked Ukraine \(bodies)").line.contains("Medinsky"))
    #expect(try SeedCorpus.answer("who asked Russia \(bodies)").status == .notFound)
  }

  @Test func takesNobodyForMetWhoOnlyStandsInAnExcerpt() throws {
    #expect(try SeedCorpus.answer("who met Putin").status == .notFound)
    #expect(try SeedCorpus.answer("who warned Russia").line.contains("Trump"))
  }

  @Test func letsAPresidentStandForWhatHisCountryIsGiven() throws {
    #expect(try SeedCorpus.answer("check Trump gave Putin 50 days").verdict != .refuted)
    #expect(try SeedCorpus.answer("check Trump gave Ukraine 50 days").verdict != .supported)
  }
}
