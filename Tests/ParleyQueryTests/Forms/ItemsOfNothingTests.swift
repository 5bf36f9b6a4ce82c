import Diagnostics
import Testing

@testable import ParleyQuery

@Suite struct ItemsOfNothingTests {
  @Test(arguments: ["show 3", "trace 1"])
  func anAnswerWithoutClaimsHasNoItems(_ line: String) throws {
    let topics = try SeedCorpus.answer("topics")
    let refusal = try #require(SeedCorpus.refusal(line, after: topics))
    #expect(refusal.message == "the last answer lists no claims")
    #expect(refusal.remedy == "ask for some, for example 'claims about prisoners by Medinsky'")
  }

  @Test func beforeTheFirstQuestionThereIsNoAnswer() throws {
    let refusal = try #require(SeedCorpus.refusal("show 1"))
    #expect(refusal.message == "there is no answer yet to show an item of")
  }
}
