import ParleyModel
import ParleyQuery
import Testing

@testable import ParleyQuery

@Suite struct WordChangeTests {
  private let change = WordChange(context: SeedCorpus.interpreter.context)

  private func evidence(
    _ excerpt: String, _ speakers: [String] = [], _ mode: Evidence.Mode = .indirect
  ) -> Evidence {
    SmallCorpus.evidence("a", 1, excerpt, speakers: speakers, mode: mode)
  }

  private func changes(_ first: Evidence, _ second: Evidence) -> [String] {
    change.changes(from: first, to: second, differences: [])
  }

  @Test func tellsThatASpeakerIsWidenedFromAPersonToACountry() {
    let text = "the prisoners are to be exchanged"
    #expect(
      changes(evidence(text, ["medinsky"]), evidence(text, ["russia"])) == [
        "speaker widened: Vladimir Medinsky → Russia"
      ])
    #expect(
      changes(evidence(text, ["russia"]), evidence(text, ["medinsky"])) == [
        "speaker narrowed: Russia → Vladimir Medinsky"
      ])
  }

  @Test func tellsThatASpeakerIsLost() {
    let text = "the prisoners are to be exchanged"
    #expect(
      changes(evidence(text, ["peskov"], .direct), evidence(text, [], .narrative)) == [
        "attribution dropped: Dmitry Peskov, now in the outlet's own voice"
      ])
  }

  @Test func tellsThatAHedgeIsDropped() {
    let found = changes(
      evidence("Moscow may possibly return the bodies"), evidence("Moscow may return the bodies"))
    #expect(found.contains("hedge dropped: “possibly”"))
  }

  @Test func tellsThatANumberIsRounded() {
    let found = changes(
      evidence("they returned 1,212 prisoners"), evidence("they returned 1,200 prisoners"))
    #expect(found.contains("number rounded: 1,212 → 1,200"))
    let bound = changes(
      evidence("they returned more than 1,000 people"), evidence("they returned 1,000 people"))
    #expect(bound.contains("bound changed: more than 1,000 → 1,000"))
  }

  @Test func tellsNothingOfEqualWords() {
    let text = "we are ready for more talks"
    #expect(changes(evidence(text, ["peskov"]), evidence(text, ["peskov"])) == [])
  }
}
