import Diagnostics
import ParleyModel
import ParleyQuery
import Testing

@Suite struct TimelineFormTests {
  @Test func ordersByDateWithTheUndatedLast() throws {
    let answer = try SeedCorpus.answer("timeline about prisoners limit 60")
    let items = try #require(answer.items)
    let dates = items.map { $0.text("date") }
    let dated = dates.compactMap { $0 }
    #expect(dates.prefix(dated.count).allSatisfy { $0 != nil })
    #expect(dated.map { String($0.prefix(10)) } == dated.map { String($0.prefix(10)) }.sorted())
    #expect(dated.count < dates.count)
  }

  @Test func givesTheDateAsResolvedAndAsPrinted() throws {
    let answer = try SeedCorpus.answer("timeline about third round of talks limit 60")
    let row = try #require(
      answer.items?.first { $0.text("printed") == "Wednesday (July 23)" })
    #expect(row.text("date") == "2025-07-23")
    #expect(row.text("kind") == "happens")
    #expect(row.text("source") == "003_7a6c88377ead68cf; 004_ef288b7482fc8579")
  }

  @Test func tellsWhatIsSaidFromWhatHappens() throws {
    let answer = try SeedCorpus.answer("timeline by Peskov since 2025-07-22")
    let items = try #require(answer.items)
    let said = items.filter { $0.text("kind") == "said" }
    #expect(said.allSatisfy { $0.text("by") == "Dmitry Peskov" })
    #expect(said.contains { $0.text("printed") == "Tuesday" })
    // `earlier this week` reaches into the day.
    let last = items.map { $0.text("date")?.split(separator: ".").last ?? "" }
    #expect(last.allSatisfy { $0 >= "2025-07-22" })
  }

  @Test func numbersTheClaimsOfItsRows() throws {
    let answer = try SeedCorpus.answer("timeline about deadline")
    for item in answer.items ?? [] {
      let number = try #require(item.text("claim").flatMap { Int($0) })
      #expect(answer.claims[number - 1].text == item.text("text"))
    }
  }

  @Test func takesTheWholeCorpusWhereNothingIsAsked() throws {
    let answer = try SeedCorpus.answer("timeline")
    #expect(answer.items?.count == 20)
    #expect(answer.line.hasSuffix("of which 20 are shown"))
  }

  @Test func refusesADateThatIsNone() throws {
    let refusal = try #require(SeedCorpus.refusal("timeline since nonsense"))
    #expect(refusal.message == "'since' needs a date, and 'nonsense' is none")
    #expect(refusal.span == TextSpan(15, 23))
    #expect(refusal.remedy != nil)
  }

  @Test func findsNothingWhereNoClaimFits() throws {
    #expect(try SeedCorpus.answer("timeline about zeppelins").status == .notFound)
  }
}
