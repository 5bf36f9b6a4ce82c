import ParleyModel
import Testing

@testable import ParleyQuery

/// What leads an answer, and what stands beside it.
@Suite struct AnswerLineTests {
  @Test func namesADoerOnce() throws {
    let truces = try SeedCorpus.answer("who proposed the short truces")
    #expect(truces.line == "Vladimir Medinsky, for Russia")
    let ceasefires = try SeedCorpus.answer("who proposed a ceasefire")
    #expect(ceasefires.line.contains("Ukraine") && ceasefires.line.contains("for Russia"))
  }

  @Test(arguments: [
    ("where was the third round held", "Çırağan Palace, Istanbul: "),
    ("where did the delegation meet Erdogan", "Ankara: "),
    ("where is Çırağan Palace", "Istanbul: "), ("where is Istanbul", "Turkey: "),
  ])
  func leadsWithTheClosestPlace(_ line: String, _ beginning: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.line.hasPrefix(beginning), "\(answer.line)")
  }

  @Test func leadsWithTheTimeOfWhatIsToBe() throws {
    let round = try SeedCorpus.answer("when is the next round")
    #expect(round.line.contains("July 24"), "\(round.line)")
    #expect(!round.claims.contains { $0.text.contains("arrived") })
    #expect(try SeedCorpus.answer("when is the leaders' meeting").status == .notFound)
    #expect(try SeedCorpus.answer("when was the annexation of Crimea").line.hasPrefix("2014: "))
  }

  @Test func countsNobodysWordsBesideThoseOfASpeaker() throws {
    let answer = try SeedCorpus.answer("who said the positions are quite distant")
    #expect(answer.claims.count == 1 && answer.origins.count == 1)
  }

  @Test(arguments: [
    ("what is Ukraine's position on territory", "Ukraine has rejected Russia's demands"),
    ("what is the Kremlin's stance on NATO", "The Kremlin insists"),
    ("what is the position of Kyiv on a ceasefire", "Ukraine has proposed"),
  ])
  func takesAPositionForWhatItsHolderSaysOrDoes(_ line: String, _ beginning: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.line.hasPrefix(beginning), "\(answer.line)")
  }

  @Test func tellsWhatSomebodyWantsByWhatHeDemands() throws {
    let wanted = try SeedCorpus.answer("what does Russia want")
    #expect(wanted.line.contains("four regions"), "\(wanted.line)")
    #expect(!wanted.line.contains("downplay"), "\(wanted.line)")
    #expect(try SeedCorpus.answer("who wants a ceasefire").line.contains("Ukraine"))
  }

  @Test(arguments: [
    "what did Trump sign", "what does Putin want", "what does Putin command",
    "what did Putin build", "which party does Trump lead",
  ])
  func tellsNoOtherDeedOfSomebodyThanTheOneAskedFor(_ line: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.status == .notFound, "\(answer.line)")
  }

  @Test(arguments: [
    ("what office does Umerov hold", "Rustem Umerov is the secretary"),
    ("what position does Peskov hold", "Dmitry Peskov is the Kremlin spokesman"),
    ("what did Russia annex", "Russia annexed Crimea"), ("what did Putin launch", "Putin launched"),
  ])
  func tellsTheDeedOrTheOfficeThatIsAskedFor(_ line: String, _ beginning: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.line.hasPrefix(beginning), "\(answer.line)")
  }

  @Test func tellsWhereAThingIsAndNotWhereSomebodySpokeOfIt() throws {
    #expect(try SeedCorpus.answer("where is Kursk").status == .notFound)
    #expect(try SeedCorpus.answer("where did Umerov speak").line.hasPrefix("press conference"))
    let ankara = try SeedCorpus.answer("what happened in Ankara")
    #expect(!ankara.claims.contains { $0.text.contains("Istanbul") })
  }
}
