import ParleyModel
import Testing

@testable import ParleyArticles

@Suite struct PrintedDateTests {
  @Test(arguments: [
    ("2025-07-23T10:00:00+03:00", "2025-07-23"), ("Updated: 2025-07-24 09:17", "2025-07-24"),
    ("July 23, 2025", "2025-07-23"), ("23 July 2025", "2025-07-23"),
    ("Wed, 3rd Sept 2025", "2025-09-03"),
    ("23.07.2025", "2025-07-23"), ("7/23/2025", "2025-07-23"), ("23/7/2025", "2025-07-23"),
    ("Posted on March 10, 2024 by Ida", "2024-03-10"),
  ])
  func readsADay(line: String, day: String) {
    #expect(PrintedDate.first(in: line)?.iso == day)
  }

  @Test(arguments: ["7/8/2025", "30 February 2025", "May the 4th", "1-2-3", "", "2025-13-01"])
  func takesNoOther(line: String) {
    #expect(PrintedDate.first(in: line) == nil)
  }
}
