import ParleyModel
import Testing

@testable import ParleyQuery

/// Days, hours and lengths that a question asks for or is bound to.
@Suite struct AskedTimesTests {
  @Test(arguments: [
    "at what time did the third round begin", "what time did Umerov meet Erdogan",
    "how long was the 30-day truce", "how long will the armistice hold",
    "how many prisoners were exchanged after July 1", "who proposed a meeting in October",
    "how many bodies did Russia return in May", "how many bodies did Russia return on 23 July",
    "how many prisoners were swapped in the second round", "when did Peskov become spokesman",
    "what happened on 3 June", "who met on June 12", "where was Umerov's press conference held",
    "where was the briefing of Peskov",
  ])
  func answersForNoOtherTime(_ line: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.status == .notFound, "\(answer.line)")
  }

  @Test(arguments: [
    ("at what time was the Xinhua article updated", "09:17"),
    ("how long did the talks take", "less than one hour"),
    ("how long would the truces last", "24- to 48-hour"),
    ("how long has the war lasted", "three and a half years"),
    ("how many people were exchanged after July 20", "more than 1,000"),
    ("how many prisoners were exchanged in both rounds", "thousands"),
    ("who proposed a meeting in August", "Ukraine"),
  ])
  func tellsTheTimeThatIsAskedFor(_ line: String, _ words: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.line.contains(words), "\(answer.line)")
  }

  @Test func bindsANumberToADayInTheLanguageToo() throws {
    let after = try SeedCorpus.answer("how many prisoners were exchanged after 2 June")
    #expect(after.reading.contains("since 2025-06-03"), "\(after.reading)")
    let before = try SeedCorpus.answer("how many prisoners were exchanged before 2 June")
    #expect(before.reading.contains("until 2025-06-01"), "\(before.reading)")
  }
}
