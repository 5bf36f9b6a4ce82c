import Diagnostics
import ParleyModel
import Testing

@testable import ParleyQuery

@Suite struct WhyNotFormTests {
  private func asked(_ line: String, after question: String) throws -> Answer {
    try SeedCorpus.answer(line, after: try SeedCorpus.answer(question))
  }

  private func change(_ answer: Answer) -> String? {
    answer.items?.first { $0.text("step") == "smallest change" }?.text("what")
  }

  @Test func namesTheConditionThatFailsAndTheChangeThatHelps() throws {
    let answer = try asked(
      "why not Ukraine proposed a 30-day ceasefire", after: "who proposed 24-48 hour truces")
    #expect(answer.claims.map(\.id) == ["ukraine-proposes-30-day-ceasefire"])
    #expect(answer.line.hasPrefix("it fails at 'about 24..48 hour'"))
    let changed = try SeedCorpus.answer(try #require(change(answer)))
    #expect(changed.claims.contains { $0.id == "ukraine-proposes-30-day-ceasefire" })
  }

  @Test func takesAnActInThePlaceOfAnother() throws {
    let answer = try asked(
      "why not russia-asks-ukraine-to-consider-truces", after: "who proposed 24-48 hour truces")
    #expect(answer.line == "it fails at 'act propose': the act is 'ask', not 'propose'")
    #expect(change(answer)?.hasPrefix("who act ask ") ?? false)
  }

  @Test func takesAnItemOfTheLastAnswerByItsNumber() throws {
    let answer = try asked("why not 1", after: "who proposed a 60-day ceasefire")
    #expect(answer.claims.map(\.id) == ["ukraine-proposes-30-day-ceasefire"])
    #expect(change(answer) != nil)
  }

  @Test func saysThatAClaimIsThere() throws {
    let answer = try asked("why not 1", after: "who proposed 24-48 hour truces")
    #expect(answer.line == "it is there: item 1 of that answer")
  }

  @Test func staysWithTheQuestionBehindAnExplanation() throws {
    let last = try SeedCorpus.answer("who proposed 24-48 hour truces")
    let why = try SeedCorpus.answer("why", after: last)
    let answer = try SeedCorpus.answer("why not Ukraine", after: why)
    #expect(answer.items?.first?.text("what") == last.reading)
    #expect(answer.claims.first?.agents == ["Ukraine"])
  }

  /// Whatever the question and the claim, the change that is named brings the claim.
  @Test(arguments: [
    "who proposed 24-48 hour truces", "how many bodies did Moscow offer",
    "who proposed a 60-day ceasefire", "quotes by Peskov since 2025-07-22",
    "where was the third round held", "timeline about prisoners",
    "claims in \"The Hill\" mode direct", "sources about \"working groups\"",
    "check Ukraine proposed short ceasefires", "compare date of the third round",
  ])
  func namesAChangeThatFindsTheClaim(_ question: String) throws {
    let last = try SeedCorpus.answer(question)
    let context = SeedCorpus.interpreter.context
    var changed = 0
    let shown = last.claims.map(\.id)
    let claims = stride(from: 3, to: context.index.claimCount, by: 13).map {
      context.archive.claim($0).id
    }.filter { !shown.contains($0) }
    for id in claims {
      let answer = try SeedCorpus.answer("why not \(id)", after: last)
      #expect(answer.claims.map(\.id) == [id])
      let change = try #require(self.change(answer), "\(id)")
      guard !change.hasPrefix("none") else { continue }
      changed += 1
      #expect(try SeedCorpus.answer(change).claims.contains { $0.id == id }, "\(id): \(change)")
    }
    // A comparison shows no claim on which nothing differs.
    let share = question.hasPrefix("compare") ? 0.7 : 0.9
    #expect(Double(changed) >= share * Double(claims.count), "\(changed) of \(claims.count)")
  }

  @Test func looksAtTheAnswerThatWasShown() throws {
    // No direct speech: `quotes` does not show it, though Peskov says it.
    let answer = try asked("why not peskov-dials-back-expectations", after: "quotes by Peskov")
    let changed = try SeedCorpus.answer(try #require(change(answer)))
    #expect(changed.claims.contains { $0.id == "peskov-dials-back-expectations" })
  }

  @Test func findsNoClaimForWordsThatNoneHas() throws {
    let answer = try asked("why not zeppelins over Oslo", after: "who proposed 24-48 hour truces")
    #expect(answer.status == .notFound)
  }

  @Test func refusesWhatItCannotExplain() throws {
    #expect(SeedCorpus.refusal("why not")?.message == "'why not' needs a claim behind it")
    #expect(
      SeedCorpus.refusal("why not Ukraine")?.message
        == "there is no answer yet that 'why not' could explain")
    let topics = try SeedCorpus.answer("topics")
    #expect(
      SeedCorpus.refusal("why not Ukraine", after: topics)?.message
        == "'topics' has no condition that a claim could fail")
    let last = try SeedCorpus.answer("who proposed 24-48 hour truces")
    #expect(
      SeedCorpus.refusal("why not 9", after: last)?.message == "the last answer has no item '9'")
  }
}
