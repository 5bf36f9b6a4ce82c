import ParleyModel
import Testing

@Suite struct PartialDateTests {
  @Test(arguments: ["2025", "2025-07", "2025-07-23", "2024-02-29", "0001-01-01", "9999-12-31"])
  func readsAndPrintsTheISOForm(_ text: String) {
    #expect(PartialDate(iso: text)?.iso == text)
  }

  @Test(arguments: [
    "", "25", "2025-7-23", "2025-13", "2025-00", "2025-02-29", "1900-02-29", "2025-07-32",
    "2025-07-00", "2025-07-23-01", "+025", "２０２５", "0000", "2025-", "-2025", "2025-07-23 ",
  ]) func refusesWhatIsNoDate(_ text: String) {
    #expect(PartialDate(iso: text) == nil)
  }

  @Test func refusesADayWithoutAMonth() {
    #expect(PartialDate(year: 2025, month: nil, day: 3) == nil)
  }

  @Test func printsTheLongForm() {
    #expect(PartialDate(iso: "2025-07-03")?.long == "3 July 2025")
    #expect(PartialDate(iso: "2025-07")?.long == "July 2025")
    #expect(PartialDate(iso: "2025")?.long == "2025")
  }

  @Test func knowsItsFirstAndLastDay() throws {
    let year = try #require(PartialDate(iso: "1970"))
    #expect(year.firstDay == 0)
    #expect(year.lastDay == 364)
    let february = try #require(PartialDate(iso: "2024-02"))
    #expect(february.lastDay - february.firstDay == 28)
  }

  @Test func knowsTheDayOfTheWeek() throws {
    let wednesday = try #require(PartialDate(iso: "2025-07-23"))
    #expect(PartialDate.weekdayNames[wednesday.weekday] == "Wednesday")
    let monday = try #require(PartialDate(iso: "0001-01-01"))
    #expect(PartialDate.weekdayNames[monday.weekday] == "Monday")
  }

  @Test func comesBackFromItsDayNumber() {
    for ordinal in stride(from: -719_162, through: 2_932_896, by: 97) {
      let date = PartialDate(ordinal: ordinal)
      #expect(date.firstDay == ordinal)
      #expect(date.lastDay == ordinal)
      #expect(PartialDate(iso: date.iso) == date)
    }
  }
}
