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
    "who is a member of the Ukrainian delegation", "who belongs to the Ukrainian delegation",
    "who is part of the Ukrainian delegation", "who are members of Ukraine's delegation",
    "which people make up the Ukrainian team", "who is among the Ukrainian delegates",
  ])
  func tellsWhoIsOneOfABody(_ line: String) throws {
    let answer = try SeedCorpus.answer(line)
    for name in ["Yermak", "Kyslytsya", "Skybytskyi", "Umerov"] {
      #expect(answer.line.contains(name), "\(answer.line)")
    }
  }

  @Test func countsWhoLeadsABodyAmongItsMembers() throws {
    let answer = try SeedCorpus.answer("who was in the Russian delegation")
    #expect(answer.line.hasPrefix("Vladimir Medinsky, "), "\(answer.line)")
    let others = try SeedCorpus.answer("who else is in Russia's delegation besides Medinsky")
    #expect(others.status == .notFound)
    #expect(try SeedCorpus.answer("who belongs to the Turkish delegation").status == .notFound)
  }

  @Test(arguments: [
    ("who is an aide of Putin", "Medinsky"), ("who is an adviser of Putin", "Medinsky"),
    ("who serves as Putin's aide", "Medinsky"), ("who is Putin's negotiator", "Medinsky"),
    ("who is a minister of Turkey", "Fidan"), ("who acts as the Kremlin's spokesman", "Peskov"),
  ])
  func tellsWhoIsSomethingToAnother(_ line: String, _ wanted: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.line.contains(wanted + " is "), "\(answer.line)")
  }

  @Test(arguments: [
    "who is an aide of Zelensky", "who is Umerov's spokesman", "who is Erdogan's adviser",
    "who is the deputy of Yermak", "who is the negotiator of Turkey",
  ])
  func takesNobodyForHisOwnAide(_ line: String) throws {
    #expect(try SeedCorpus.answer(line).status == .notFound)
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
