import Diagnostics
import ParleyModel
import ParleyQuery
import Testing

@Suite struct QueryFormsTests {
  /// Each example works on the built-in corpus, after an answer to speak of.
  @Test(arguments: QueryForms.all.map(\.example))
  func answersTheExampleOfEachForm(_ example: String) throws {
    let last = try SeedCorpus.answer("who proposed 24-48 hour truces")
    let answer = try SeedCorpus.answer(example, after: last)
    #expect(answer.status == .answered)
    #expect(try SeedCorpus.answer(answer.reading, after: last).reading == answer.reading)
  }

  @Test func namesEachFormOnce() {
    let ids = QueryForms.all.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  /// Whatever is typed behind a form ends in an answer or in one error with a remedy.
  @Test(arguments: [
    "", "\"", "\"\"", "  #", "''", "1e9", "-1", "9999999999999999999999", "\u{1b}[31m", "日本語 🕊️",
    "a\tb", ". . .", "–—", "since", "about about", "24..48 hours",
  ])
  func survivesAnyWordsBehindAForm(_ words: String) throws {
    let last = try SeedCorpus.answer("who proposed 24-48 hour truces")
    for form in [
      "compare", "trace", "timeline", "why not", "timeline about", "do sources differ on",
    ] {
      let line = "\(form) \(words)"
      if let refusal = SeedCorpus.refusal(line, after: last) {
        #expect(refusal.remedy != nil, "\(line)")
        #expect(refusal.span.end <= line.utf8.count)
      }
    }
  }
}
