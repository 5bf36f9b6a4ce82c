import ParleyModel
import Testing

@testable import ParleyQuery

/// True statements in other plain words, and false ones that come near them.
@Suite struct PlainParaphraseTests {
  @Test(arguments: [
    "is Yermak a Ukrainian delegate", "is Yermak in the Ukrainian delegation",
    "Kyslytsya belongs to the Ukrainian delegation", "Umerov is in the Ukrainian delegation",
    "is Medinsky part of the Russian team", "did Russia abduct children",
    "Russia abducted children from Ukraine", "the third round happened on July 23",
    "the talks happened behind closed doors",
  ])
  func supportsATrueStatement(_ line: String) throws {
    #expect(try SeedCorpus.answer(line).verdict == .supported)
  }

  @Test(arguments: [
    "is Yermak in the Russian delegation", "Umerov is the Ukrainian delegation",
    "Yermak is the Ukrainian delegation", "Medinsky belongs to the Ukrainian delegation",
    "did Ukraine abduct children", "did the third round happen in Ankara",
    "Umerov is the deputy head of the Ukrainian delegation",
  ])
  func supportsNothingThatOnlyComesNear(_ line: String) throws {
    #expect(try SeedCorpus.answer(line).verdict != .supported)
  }

  @Test(arguments: [
    "is Medinsky a minister", "Medinsky is a secretary", "is Yermak a spokesman",
    "Putin is a minister", "is Trump an adviser", "is Kyslytsya a minister",
  ])
  func knowsNothingOfAnOfficeThatNobodyGivesHim(_ line: String) throws {
    #expect(try SeedCorpus.answer(line).verdict == .notEnoughEvidence)
  }

  @Test(arguments: [
    "is Medinsky an aide", "Peskov is a spokesman", "is Fidan a minister", "is Trump president",
    "Umerov is a secretary",
  ])
  func knowsTheOfficeThatSomebodyHas(_ line: String) throws {
    #expect(try SeedCorpus.answer(line).verdict == .supported)
  }
}
