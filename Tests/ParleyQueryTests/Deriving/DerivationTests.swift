import Diagnostics
import ParleyModel
import ParleyQuery
import Testing

@testable import ParleyQuery

@Suite struct DerivationTests {
  private func steps(_ answer: Answer) -> [String: String] {
    Dictionary(
      (answer.items ?? []).map { ($0.text("step") ?? "", $0.text("what") ?? "") },
      uniquingKeysWith: { first, _ in first })
  }

  @Test func explainsTheLastAnswerInTenLinesAtMost() throws {
    let last = try SeedCorpus.answer("who propsed 24-48 hour truces")
    let answer = try SeedCorpus.answer("why", after: last)
    let steps = steps(answer)
    #expect((answer.items ?? []).count <= 10)
    #expect(steps["words"] == "who propsed 24-48 hour truces")
    #expect(steps["reading"] == last.reading)
    #expect(steps["spelling"] == "took 'propsed' as 'proposed'")
    #expect(steps["candidates"] != nil && steps["filters"] != nil && steps["ranking"] != nil)
    #expect(steps["passed over"]?.contains("the act is 'ask', not 'propose'") ?? false)
    #expect(answer.claims == last.claims)
  }

  @Test func staysWithTheQuestionWhenAskedAgain() throws {
    let last = try SeedCorpus.answer("who proposed 24-48 hour truces")
    let once = try SeedCorpus.answer("why", after: last)
    let twice = try SeedCorpus.answer("why", after: once)
    #expect(once.items == twice.items)
  }

  @Test func explainsANotFound() throws {
    let last = try SeedCorpus.answer("who proposed a 60-day ceasefire")
    let answer = try SeedCorpus.answer("why", after: last)
    #expect(answer.line.hasPrefix("none of "))
    #expect(answer.nearest == last.nearest)
  }

  @Test func namesTheFormThatLooksByItself() throws {
    let last = try SeedCorpus.answer("compare short truces")
    let answer = try SeedCorpus.answer("why", after: last)
    #expect(steps(answer)["form"] == "'compare' looks for how the sources differ on a matter")
  }

  @Test(arguments: [
    ("topics", "'topics' lists the matters that claims are filed under"),
    ("people", "'people' lists who speaks or acts in the corpus"),
  ])
  func explainsAListingWithoutConditions(_ line: String, _ form: String) throws {
    let answer = try SeedCorpus.answer("why", after: try SeedCorpus.answer(line))
    #expect(answer.line == "'\(line)' has no condition: it lists what there is")
    #expect(steps(answer)["form"] == form)
    let again = try SeedCorpus.answer("why", after: answer)
    #expect(again.line == answer.line)
  }

  @Test func leavesWhyWithAMatterToReasons() throws {
    let answer = try SeedCorpus.answer("why did Russia propose short ceasefires")
    #expect(answer.items == nil)
    #expect(answer.claims.first?.agents == ["Russia"])
  }

  @Test func asksForAnAnswerToExplain() throws {
    let refusal = try #require(SeedCorpus.refusal("why"))
    #expect(refusal.message == "there is no answer yet that 'why' could explain")
    #expect(refusal.remedy != nil)
  }

  /// The search that is explained is the one that answered.
  @Test(arguments: QueryForms.all.filter { $0.isQuestion && $0.id != "whose" }.map(\.example))
  func runsTheSameSearchAgain(_ example: String) throws {
    let last = try SeedCorpus.answer(example)
    let context = SeedCorpus.interpreter.context.asked(InputText("why"), after: last)
    let explained = try ExplainedSearch(context, for: "why")
    let shown = explained.search.shown.map { context.archive.claim($0.claim).id }
    #expect(shown == last.claims.map(\.id))
  }
}
