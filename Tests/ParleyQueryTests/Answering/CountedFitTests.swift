import ParleyModel
import Testing

@testable import ParleyQuery

@Suite struct CountedFitTests {
  @Test(arguments: [
    "how many Russian soldiers were returned", "how many bodies of Russian soldiers were returned",
  ])
  func countsNobodyWhoIsOfAnotherParty(_ line: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.status == .notFound, "\(answer.line)")
  }

  @Test func saysWhoIsCountedInstead() throws {
    let answer = try SeedCorpus.answer("how many Russian soldiers were returned")
    let differences = answer.nearest.map(\.difference)
    #expect(differences.contains("counts those of fallen Ukrainian soldiers, not Russian ones"))
  }

  @Test(arguments: [
    ("how many bodies of Ukrainian soldiers did Russia return", "7,000"),
    ("how many fallen Ukrainian soldiers were returned", "7,000"),
    ("how many killed soldiers did Moscow offer", "3,000"),
  ])
  func countsThoseWhoAreAskedFor(_ line: String, _ number: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.line.hasPrefix(number), "\(answer.line)")
  }
}
