import Diagnostics
import ParleyModel
import Testing

@testable import ParleyQuery

/// Lines that go on from the question before them.
@Suite struct FollowUpTests {
  @Test(arguments: [
    ("and Ukraine?", "ask in full: 'what agent Ukraine act propose about short truces'"),
    ("But Medinsky", "ask in full: 'what agent Medinsky act propose about short truces'"),
    ("when?", "ask in full: 'when act propose about short truces'"),
    ("and where was that?", "ask in full: 'where act propose about short truces'"),
    ("how many", "ask in full: 'how many act propose about short truces'"),
    ("who says so?", "'show 1' tells who says it"),
    ("what did she ask for", "write the name, such as 'Vladimir Medinsky'"),
  ])
  func areRefusedWithTheWholeQuestion(_ line: String, _ remedy: String) throws {
    let last = try SeedCorpus.answer("who proposed short truces")
    #expect(SeedCorpus.refusal(line, after: last)?.remedy == remedy)
  }

  @Test func keepWhoSpokeToTheOneWhoIsNamed() throws {
    let last = try SeedCorpus.answer("what did Peskov say about expectations")
    #expect(
      SeedCorpus.refusal("and Umerov?", after: last)?.remedy
        == "ask in full: 'what by Umerov about expectation'")
    #expect(
      SeedCorpus.refusal("when did he say that", after: last)?.remedy
        == "write the name, such as 'Dmitry Peskov'")
  }

  @Test(arguments: ["check Ukraine proposed a truce", "trace 1", "compare the talks"])
  func giveAnExampleAfterWhatAsksOfNobody(_ line: String) throws {
    let before = try SeedCorpus.answer("who proposed short truces")
    let last = try SeedCorpus.interpreter.answer(InputText(line), last: before)
    #expect(
      SeedCorpus.refusal("and Russia?", after: last)?.remedy
        == "for example 'who proposed 24-48 hour truces'")
  }

  @Test(arguments: ["where was he", "when did she?", "what didnt he propose"])
  func pointAtThePronounAsItIsTyped(_ line: String) throws {
    let refusal = try #require(SeedCorpus.refusal(line))
    let pronoun = line.contains("she") ? "she" : "he"
    #expect(refusal.message.hasPrefix("'\(pronoun)' names nobody"))
    let start = line.utf8.distance(
      from: line.startIndex, to: try #require(line.ranges(of: pronoun).last).lowerBound)
    #expect(refusal.span.start == start)
  }

  @Test func giveAnExampleWhereNothingWasAsked() {
    #expect(
      SeedCorpus.refusal("and Russia?")?.remedy == "for example 'who proposed 24-48 hour truces'")
    #expect(
      SeedCorpus.refusal("who says so")?.remedy
        == "for example 'who said the positions are quite distant'")
  }

  @Test(arguments: [
    "and who leads the Russian delegation", "what about Turkey", "but what did Umerov say",
    "what did Putin say he wants", "how did Fidan describe the goal",
    "what did Zelensky not elaborate on when he announced the round",
  ])
  func areNotTakenForThemWhereTheyAskInFull(_ line: String) throws {
    let last = try SeedCorpus.answer("who proposed short truces")
    #expect(SeedCorpus.refusal(line, after: last) == nil)
  }

  @Test func suggestsWhatCanBeAsked() throws {
    let last = try SeedCorpus.answer("who proposed short truces")
    let remedy = try #require(SeedCorpus.refusal("when?", after: last)?.remedy)
    let whole = remedy.dropFirst("ask in full: '".count).dropLast()
    #expect(try SeedCorpus.answer(String(whole)).status == .answered)
  }
}
