import Testing

@testable import ParleyExtraction

@Suite struct OutlookTests {
  private func outlook(_ text: String) throws -> Outlook? {
    let day = try #require(text.firstRange(of: "Monday"))
    let place = text.unicodeScalars.distance(from: text.startIndex, to: day.lowerBound)
    return Outlook(of: text, at: place)
  }

  @Test(arguments: [
    "the bridge will open on Monday", "the bridge would not be opened on Monday",
    "the vote is due on Monday", "the bridge was scheduled to open on Monday",
    "On Monday the bridge will open",
  ])
  func looksAhead(text: String) throws {
    #expect(try outlook(text) == .ahead)
  }

  @Test(arguments: [
    "the bridge opened on Monday", "the bridge was opened on Monday", "“it fell” on Monday",
    "the bridge had been shut on Monday", "the crash on Monday killed three",
    "The lights of the bridge that went out on Monday will be mended",
  ])
  func looksBack(text: String) throws {
    #expect(try outlook(text) == .back)
  }

  @Test(arguments: [
    "the bridge is open on Monday", "the board agreed to meet on Monday", "lights on Monday",
    "the board could not be reached on Monday", "it would have been open on Monday",
  ])
  func isNotSure(text: String) throws {
    #expect(try outlook(text) == nil)
  }
}
