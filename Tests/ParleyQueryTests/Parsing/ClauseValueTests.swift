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
    ("claims mode loud", "there is no mode 'loud'"),
    ("claims about the", "'about' needs words of a matter, and 'the' says nothing of one"),
    ("timeline about ()", "'about' needs words of a matter, and '()' says nothing of one"),
    ("claims in 999", "'999' is no source and no outlet here"),
    ("sources in nowhere", "'nowhere' is no source and no outlet here"),
  ])
  func refusesWhatAClauseDoesNotTake(_ line: String, _ message: String) {
    #expect(SeedCorpus.refusal(line)?.message == message)
  }

  @Test(arguments: ["2025-07-21", "21 July", "July 21, 2025", "July 2025", "2025"])
  func takesADateInEverySpelling(_ date: String) {
    #expect(SeedCorpus.refusal("claims since \(date)") == nil)
  }

  @Test(arguments: [
    "claims about US", "claims about \"the\"", "claims in 001", "claims mode Direct",
  ])
  func takesWhatMayBeMeant(_ line: String) {
    #expect(SeedCorpus.refusal(line) == nil)
  }
}
