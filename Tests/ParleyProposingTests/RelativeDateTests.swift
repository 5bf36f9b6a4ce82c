import ParleyExtraction
import ParleyModel
import Testing

@testable import ParleyProposing

/// The source is of Thursday, 7 March 2024.
@Suite struct RelativeDateTests {
  @Test(arguments: [
    ("it fell on Wednesday", "Wednesday", "2024-03-06"),
    ("it fell on Thursday", "Thursday", "2024-03-07"),
    ("last Thursday", "last Thursday", "2024-02-29"),
    ("next Thursday it opens", "next Thursday", "2024-03-14"),
    ("yesterday's vote", "yesterday", "2024-03-06"),
    ("the vote Last  week", "Last  week", "2024-02-26..2024-03-03"),
    ("next month", "next month", "2024-04"),
    ("last year", "last year", "2023"),
    ("two weeks ago", "two weeks ago", "2024-02-19..2024-02-25"),
    ("three days ago", "three days ago", "2024-03-04"),
    ("this morning", "this morning", "2024-03-07"),
    ("last night", "last night", "2024-03-06"),
    ("eleven days ago", "eleven days ago", "2024-02-25"),
    ("last weekend", "last weekend", "2024-03-02..2024-03-03"),
  ])
  func isToldByTheDayOfTheSource(_ text: String, _ printed: String, _ iso: String) throws {
    let issued = try #require(PartialDate(iso: "2024-03-07"))
    let date = RelativeDate.first(in: text, issued: issued, outlook: { _ in .back })
    #expect(date?.printed == printed)
    #expect(date?.span.iso == iso)
  }

  @Test func aWeekdayAheadIsTheNext() throws {
    let issued = try #require(PartialDate(iso: "2024-03-07"))
    let date = RelativeDate.first(in: "on Wednesday", issued: issued, outlook: { _ in .ahead })
    #expect(date?.span.iso == "2024-03-13")
  }

  @Test func aWeekdayIsNoneWhereTheOutlookIsNotTold() throws {
    let issued = try #require(PartialDate(iso: "2024-03-07"))
    #expect(RelativeDate.first(in: "on Wednesday", issued: issued, outlook: { _ in nil }) == nil)
  }

  @Test(arguments: ["in 2019", "a week of rain", "lastly", "the next step", ""])
  func isNoneWhereNothingTells(_ text: String) throws {
    let issued = try #require(PartialDate(iso: "2024-03-07"))
    #expect(RelativeDate.first(in: text, issued: issued, outlook: { _ in .back }) == nil)
  }

  @Test func isNoneWhereTheDayOfTheSourceIsNotKnown() throws {
    let issued = try #require(PartialDate(iso: "2024-03"))
    #expect(RelativeDate.first(in: "on Wednesday", issued: issued, outlook: { _ in .back }) == nil)
  }
}
