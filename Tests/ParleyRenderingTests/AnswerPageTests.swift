import ParleyModel
import ParleyRendering
import Testing

/// What a page says, whatever it is written in.
@Suite struct AnswerPageTests {
  private func rows(_ answer: Answer) -> [String] {
    TextFormat().render(answer, OutputSettings(width: 400)).split(separator: "\n").map(String.init)
  }

  private func place(_ citation: Citation) -> String {
    var answer = SampleAnswers.truces
    answer.claims[0].evidence = [citation]
    return rows(answer)[2].trimmingPrefix("    ").description
  }

  private func citation(_ mode: Evidence.Mode) -> Citation {
    Citation(
      source: "003_77aa", paragraph: 4, quote: "…", mode: mode, origin: "o", outlet: "Qoshe",
      issued: SampleAnswers.day23)
  }

  @Test func saysTheVerdictBeforeTheAnswerOnce() {
    var answer = SampleAnswers.refuted
    #expect(rows(answer)[0] == "refuted: the sources say Russia, not Ukraine")
    answer.line = "refuted: by two sources"
    #expect(rows(answer)[0] == "refuted: by two sources")
    answer.verdict = .notEnoughEvidence
    answer.line = ""
    #expect(rows(answer)[0] == "not enough evidence")
  }

  @Test func saysTheJudgementOfQuotedWords() {
    var answer = SampleAnswers.truces
    answer.judgement = "stitched"
    #expect(rows(answer)[0].hasPrefix("stitched: Vladimir Medinsky"))
  }

  @Test(arguments: [
    (Evidence.Mode.direct, "direct, unnamed speaker"), (.indirect, "indirect, unnamed speaker"),
    (.mixed, "mixed, unnamed speaker"), (.narrative, "in its own voice"),
    (.anonymous, "unnamed speaker"),
  ]) func saysWhoAnswersForTheWordsWhereNobodyIsNamed(_ mode: Evidence.Mode, _ told: String) {
    #expect(place(citation(mode)) == "Qoshe · 23 July 2025 · ¶4 · " + told)
  }

  @Test func namesTheWaysThatAnAnonymousRemarkCame() {
    var remark = citation(.anonymous)
    remark.via = "TASS"
    #expect(place(remark).hasSuffix("¶4 · a source, via TASS"))
    remark.speaker = "a Ukrainian official"
    #expect(place(remark).hasSuffix("¶4 · anonymous, a Ukrainian official, via TASS"))
  }

  @Test func creditsAgenciesAndNamesTheUnknown() {
    var remark = citation(.narrative)
    remark.agencies = ["AFP", "AP"]
    #expect(place(remark).hasPrefix("AFP and AP, in Qoshe · "))
    remark.outlet = nil
    remark.issued = nil
    #expect(place(remark).hasPrefix("AFP and AP, outlet unknown (003…) · date unknown · "))
    remark.agencies = ["Qoshe"]
    remark.outlet = "Qoshe"
    #expect(place(remark).hasPrefix("Qoshe · "))
  }

  @Test func countsTheOriginsThatItDoesNotName() {
    var answer = SampleAnswers.truces
    answer.origins = (1...7).map { "o\($0)" }
    answer.outlets = []
    #expect(rows(answer).contains("no outlet known, 7 origins: o1; o2; o3; o4; o5; and 2 more"))
  }

  @Test func saysSoWhereNothingCameNear() {
    var answer = SampleAnswers.sixtyDays
    answer.nearest = []
    #expect(rows(answer)[1] == "nearest   nothing near it")
  }

  @Test func leavesOutAnEmptyListing() {
    var answer = SampleAnswers.sources
    answer.items = []
    #expect(rows(answer) == ["3 sources", "read as: sources"])
  }
}
