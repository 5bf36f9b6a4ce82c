import Diagnostics
import ParleyModel
import Testing

@testable import ParleyQuery

/// Two sources that contradict each other, where no record tells of it.
@Suite struct FoundConflictTests {
  private func verdict(_ statement: String, _ claims: [Claim]) throws -> (Verdict?, [String]) {
    let answer = try SmallCorpus.interpreter(claims).answer(InputText("check " + statement))
    return (answer.verdict, answer.claims.map(\.id))
  }

  private func proposal(
    _ id: String, _ source: String, lamps: Double, speakers: [String] = []
  ) -> Claim {
    SmallCorpus.claim(
      id,
      Proposition(
        agents: ["council"], act: "propose", content: "lamps at the ferry landing",
        quantities: [Quantity(low: lamps, high: lamps, unit: "lamp")]),
      [
        SmallCorpus.evidence(
          source, 1, "The council proposed \(Int(lamps)) lamps at the ferry landing.",
          speakers: speakers, mode: speakers.isEmpty ? .narrative : .indirect)
      ])
  }

  @Test func callsWhatAnotherSourceTellsOtherwiseConflicting() throws {
    let (verdict, claims) = try verdict(
      "the council proposed 40 lamps at the ferry landing",
      [proposal("forty", "a", lamps: 40), proposal("thirty", "b", lamps: 30)])
    #expect(verdict == .conflicting)
    #expect(claims == ["forty", "thirty"])
  }

  @Test func callsWhatOneSpeakerSaysDifferentlyElsewhereConflicting() throws {
    let (verdict, _) = try verdict(
      "Berg said the council proposed 30 lamps at the ferry landing",
      [
        proposal("forty", "a", lamps: 40, speakers: ["berg"]),
        proposal("thirty", "b", lamps: 30, speakers: ["berg"]),
      ])
    #expect(verdict == .conflicting)
  }

  /// What Berg says in a source, the verb of saying left out.
  private func words(_ id: String, _ source: String, _ text: String, day: String? = nil) -> Claim {
    SmallCorpus.claim(
      id,
      Proposition(
        agents: ["berg"], act: "state",
        times: day.flatMap { TimeSpan(iso: $0) }.map { [$0] } ?? []),
      [SmallCorpus.evidence(source, 1, text, speakers: ["berg"], mode: .indirect)])
  }

  @Test(arguments: [
    "the council ordered the lamps", "the council did not order the lamps",
    "Berg said the council ordered the lamps", "Berg said the council did not order the lamps",
  ])
  func callsWhatOneSpeakerDeniesElsewhereConflicting(_ statement: String) throws {
    let (verdict, _) = try verdict(
      statement,
      [
        words("did", "a", "The council ordered the lamps."),
        words("not", "b", "The council did not order the lamps."),
      ])
    #expect(verdict == .conflicting)
  }

  @Test func callsAnotherDayInTheSameMouthConflicting() throws {
    let (verdict, claims) = try verdict(
      "Berg said the council will order the lamps on June 1",
      [
        words("june", "a", "The council will order the lamps on June 1.", day: "2024-06-01"),
        words("july", "b", "The council will order the lamps on July 1.", day: "2024-07-01"),
      ])
    #expect(verdict == .conflicting)
    #expect(claims == ["june", "july"])
  }

  @Test func letsNobodyElsesNumberSpeakAgainstASaying() throws {
    let (verdict, claims) = try verdict(
      "Berg said the council proposed 30 lamps at the ferry landing",
      [
        proposal("forty", "a", lamps: 40), proposal("thirty", "b", lamps: 30, speakers: ["berg"]),
      ])
    #expect(verdict == .supported)
    #expect(claims == ["thirty"])
  }

  @Test func letsASourceTellTwoNumbersOfTwoProposals() throws {
    let (verdict, _) = try verdict(
      "the council proposed 40 lamps at the ferry landing",
      [proposal("forty", "a", lamps: 40), proposal("thirty", "a", lamps: 30)])
    #expect(verdict == .supported)
  }
}
