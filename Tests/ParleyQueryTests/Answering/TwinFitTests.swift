import ParleyModel
import Testing

@testable import ParleyQuery

@Suite struct TwinFitTests {
  @Test(arguments: [
    ("who leads the Ukrainian delegation", "Umerov", "Medinsky"),
    ("who heads Russia's delegation", "Medinsky", "Umerov"),
  ])
  func doesNotAnswerForOneDelegationWithTheOther(
    _ line: String, _ wanted: String, _ other: String
  ) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.status == .answered)
    #expect(answer.line.contains(wanted) && !answer.line.contains(other), "\(answer.line)")
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
