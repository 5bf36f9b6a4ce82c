import ParleyModel
import Testing

@Suite struct TimeSpanTests {
  @Test(arguments: ["2025-07-23", "2025-07-21..2025-07-27", "..2025-08-31", "2025..", "2025-07"])
  func readsAndPrintsTheISOForm(_ text: String) {
    #expect(TimeSpan(iso: text)?.iso == text)
  }

  @Test(arguments: [
    "", "..", "2025-07-24..2025-07-23", "2025...2026", "x..2025", "2025..x", "2024..2025..2026",
    "2025-07-23 ..",
  ]) func refusesWhatIsNoSpan(_ text: String) {
    #expect(TimeSpan(iso: text) == nil)
  }

  @Test func printsTheLongForm() {
    #expect(TimeSpan(iso: "2025-07-23")?.long == "23 July 2025")
    #expect(TimeSpan(iso: "2025-07-21..2025-07-27")?.long == "21 July 2025 to 27 July 2025")
    #expect(TimeSpan(iso: "..2025-08-31")?.long == "by 31 August 2025")
    #expect(TimeSpan(iso: "2025-07..")?.long == "since July 2025")
  }

  @Test func coversItsDays() throws {
    let month = try #require(TimeSpan(iso: "1970-01"))
    #expect(month.days == 0...30)
    let open = try #require(TimeSpan(iso: "1970-01-02.."))
    #expect(open.days.contains(1) && open.days.contains(2_932_896) && !open.days.contains(0))
  }
}
