import ParleyModel
import Testing

@testable import ParleyQuery

@Suite struct UnknownDeedTests {
  @Test(arguments: ["who died in Kursk", "who got the bodies back"])
  func namesNobodyForWhatIsOnlyToldBesideHisDeed(_ line: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.status == .notFound, "\(answer.line)")
  }

  @Test(arguments: ["who met Erdogan in Ankara", "who gave the bodies back", "who met"])
  func namesWhoDidIt(_ line: String) throws {
    #expect(try SeedCorpus.answer(line).status == .answered)
  }

  @Test(arguments: [
    "who outfoxed Putin in Kursk", "who has zorbed Kursk", "who didn't outfox the talks",
  ])
  func takesNoOtherDeedForOneThatNobodyKnows(_ line: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.status == .notFound)
    #expect(answer.reading.contains("about +"), "\(answer.reading)")
  }

  @Test(arguments: [("died", "die"), ("tied", "tie"), ("used", "use"), ("uses", "use")])
  func bringsTheFormsOfShortVerbsTogether(_ form: String, _ verb: String) {
    #expect(Stem.of(form) == Stem.of(verb))
  }
}
