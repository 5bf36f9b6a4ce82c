import Diagnostics
import ParleyModel
import Testing

@testable import ParleyQuery

@Suite struct UnreadLineTests {
  @Test(arguments: ["foo bar baz", "asdf qwer zxcv", "blah blah blah", "lorem ipsum amet"])
  func refusesWordsThatNobodyKnows(_ line: String) {
    let refusal = SeedCorpus.refusal(line)
    #expect(refusal?.message == "this is neither a question nor a statement")
    #expect(refusal?.remedy == "for example 'who proposed 24-48 hour truces'")
  }

  @Test(arguments: ["hello", "hello there", "who", "the the the", "how many"])
  func refusesALineThatAsksForNothing(_ line: String) {
    #expect(SeedCorpus.refusal(line)?.message == "nothing in this line can be looked for")
  }

  @Test(arguments: [
    "Xyzzy proposed plugh", "Biden visited Kyiv", "foo is bar", "Medinsky", "truces", "foo",
    "truces Ukrain", "proposd trucs", "football match",
  ])
  func readsWhatSaysSomethingOrNamesAMatter(_ line: String) {
    #expect(SeedCorpus.refusal(line) == nil)
  }

  @Test func takesNoPhraseForAStatement() throws {
    #expect(try SeedCorpus.answer("proposed truces").verdict == nil)
    #expect(try SeedCorpus.answer("Russia proposed truces").verdict == .supported)
  }
}
