import ParleyModel
import Testing

@Suite struct MeetingDaysTests {
  @Test(arguments: [
    "check Russia and Ukraine met in Istanbul on May 16",
    "check Russian and Ukrainian officials met on May 16",
  ])
  func refutesNoMeetingByALaterOne(_ line: String) throws {
    #expect(try SeedCorpus.answer(line).verdict == .notEnoughEvidence)
  }

  @Test(arguments: [
    "check the last direct meeting was on May 16", "check the third round was held on May 16",
  ])
  func refutesADayOfTheMeetingThatIsMeant(_ line: String) throws {
    #expect(try SeedCorpus.answer(line).verdict == .refuted)
  }

  @Test(arguments: [
    "check Zelensky said on Monday that the meeting is scheduled for Monday",
    "check Peskov said on Tuesday that Russia does not expect a breakthrough on Tuesday",
  ])
  func takesTheDayOfASayingForNoOtherDay(_ line: String) throws {
    #expect(try SeedCorpus.answer(line).verdict != .supported)
  }

  @Test(arguments: [
    "TASS said the next round would be on Monday",
    "TASS reported on Thursday that the next round will be on Monday",
    "According to Zelensky, the talks will be on Monday",
    "Zelensky announced that the talks would be on Monday",
  ])
  func refutesTheDayOfASayingForWhatIsSaid(_ statement: String) throws {
    try SeedCorpus.expect(.refuted, on: statement)
  }

  @Test(arguments: [
    "Peskov said the talks would be on Tuesday", "Zelensky said the meeting was on July 21",
    "Umerov reported on Wednesday that the meeting is scheduled for Monday",
    "Umerov reported on Monday that the meeting is scheduled for Wednesday",
    "Medinsky said Russia returned 7,000 bodies on Wednesday",
  ])
  func leavesOpenADayThatIsOnlyThatOfASaying(_ statement: String) throws {
    try SeedCorpus.expect(.notEnoughEvidence, on: statement)
  }

  @Test(arguments: [
    "TASS said the next round would be on Thursday",
    "TASS reported on Monday that the next round will be on Thursday",
    "Zelensky announced on Monday that the talks would be on Wednesday",
    "Zelensky said the meeting would be on July 23",
    "Peskov said on Tuesday that nobody expects an easy path",
  ])
  func supportsEachDayInItsPart(_ statement: String) throws {
    try SeedCorpus.expect(.supported, on: statement)
  }
}
