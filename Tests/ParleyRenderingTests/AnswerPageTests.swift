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

  /// The rows of an answer whose second claim rests on these words.
  private func again(_ citation: Citation) -> [String] {
    var answer = SampleAnswers.truces
    var claim = answer.claims[0]
    claim.evidence = [citation]
    answer.claims.append(claim)
    return rows(answer)
  }

  @Test func showsWordsThatSeveralClaimsRestOnOnce() {
    let rows = again(SampleAnswers.inMoscowTimes)
    #expect(rows.count { $0.contains("We once again proposed") } == 1)
    #expect(
      rows.contains(
        "    The Moscow Times · ¶12 · direct, Vladimir Medinsky · words as under 1"))
  }

  @Test func tellsWhereAPartOfLongerWordsBeginsAndEnds() {
    var part = SampleAnswers.inMoscowTimes
    part.quote = String(part.quote.dropLast(" on the line of contact".count))
    #expect(
      again(part).contains(
        "    The Moscow Times · ¶12 · direct, Vladimir Medinsky · words among those under 1, "
          + "from “We once again” to “to 48-hour ceasefires”"))
    part.quote = "We once again proposed"
    #expect(again(part).contains("      “We once again proposed”"))
  }

  @Test func tellsInFullWhoAnswersForTheSameWordsOtherwise() {
    var other = SampleAnswers.inMoscowTimes
    other.mode = .narrative
    #expect(
      again(other).contains(
        "    The Moscow Times · 23 July 2025 · ¶12 · in its own voice, told reporters · words as "
          + "under 1"))
    other.paragraph = 13
    #expect(again(other).count { $0.contains("We once again proposed") } == 2)
  }

  @Test func tellsADifferenceOnceWhereATableTellsIt() {
    var answer = SampleAnswers.truces
    answer.conflicts.append(
      Conflict(kind: .scope, sides: ["here", "there", "anywhere"], note: "So.", group: nil))
    answer.items = [
      Item([
        .init("kind", .text("scope")), .init("a", .text("here")),
        .init("b", .text("there / anywhere")), .init("note", .text("So.")),
      ])
    ]
    #expect(rows(answer).count { $0.contains("anywhere") } == 1)
    let rest = "on what is listed: 'show N' tells those of a claim"
    #expect(rows(answer).contains("1 more difference \(rest)"))
    answer.conflicts[1].sides = []
    #expect(rows(answer).contains("2 more differences \(rest)"))
  }

  @Test func tellsUnderWhichNumbersTheOtherDifferencesStand() {
    var answer = SampleAnswers.truces
    var others = (2...4).map { _ in answer.claims[0] }
    for place in others.indices { others[place].id = "c\(place)" }
    answer.claims += others
    answer.conflicts = (1...5).map {
      Conflict(
        kind: .scope, sides: ["\($0)"], note: nil, group: nil, claims: ["other", "c0", "c1", "c2"])
    }
    #expect(rows(answer).contains("2 more differences on 2, 3 and 4: 'show 2' tells those of 2"))
  }

  @Test func tellsWhatWasSearchedOnce() {
    var answer = SampleAnswers.truces
    answer.status = .notFound
    answer.scope = Scope(
      sources: 1, passages: 2, tried: [["host"], ["summit", "talks"], [], ["host"]])
    #expect(
      rows(answer).contains("searched  1 source, 2 passages · host · summit, talks"))
  }
}
