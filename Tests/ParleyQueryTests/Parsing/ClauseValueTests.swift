import Diagnostics
import ParleyModel
import ParleyQuery
import Testing

@Suite struct ClauseValueTests {
  @Test(arguments: [
    "claims about ceasefire origins >= 2", "claims about ceasefire origins >=2",
    "claims about ceasefire origins ≥ 2", "claims about ceasefire origins at least 2",
    "claims about ceasefire origins > 1", "claims about ceasefire origins 2",
  ])
  func readsLeastOriginsInEverySpelling(_ line: String) throws {
    #expect(try SeedCorpus.answer(line).reading == "claims about ceasefire origins 2")
  }

  @Test(arguments: [
    ("claims origins lots", "'origins' needs a number, and 'lots' is none"),
    ("claims limit 0", "'limit' needs a number, and '0' is none"),
    ("claims until 31 June 2025", "'until' needs a date, and '31 June 2025' is none"),
  ])
  func refusesWhatIsNoNumberAndNoDate(_ line: String, _ message: String) {
    #expect(SeedCorpus.refusal(line)?.message == message)
  }

  @Test(arguments: ["2025-07-21", "21 July", "July 21, 2025", "July 2025", "2025"])
  func takesADateInEverySpelling(_ date: String) {
    #expect(SeedCorpus.refusal("claims since \(date)") == nil)
  }
}
