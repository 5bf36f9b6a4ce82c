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
}
