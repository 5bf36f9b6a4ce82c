import Diagnostics
import ParleyModel
import ParleyQuery
import Testing

@Suite struct TraceFormTests {
  @Test func tellsTheWayOfAClaimHopByHop() throws {
    let answer = try SeedCorpus.answer("trace Russia proposed short ceasefires")
    let items = try #require(answer.items)
    #expect(
      items.compactMap { $0.text("hop") } == [
        "utterance", "agency", "outlet", "paragraph", "agency", "outlet", "paragraph",
      ])
    #expect(items[0].text("who") == "Vladimir Medinsky")
    #expect(items[0].text("when") == "23 July 2025")
    #expect(items[3].text("paragraph") == "12")
    #expect(items[4].text("who") == "Xinhua")
    let changed = try #require(items[6].text("changed"))
    #expect(changed.contains("direct speech turned indirect"))
    #expect(changed.contains("hedge added: “consider”"))
    #expect(answer.line.hasSuffix(": 2 articles, 1 independent origin"))
  }

  @Test func tracesAnItemOfTheLastAnswer() throws {
    let last = try SeedCorpus.answer("who warned Russia of tariffs")
    let answer = try SeedCorpus.answer("trace 1", after: last)
    #expect(answer.claims.first?.id == last.claims.first?.id)
    #expect(answer.line.hasSuffix(": 3 articles, 1 independent origin"))
    let changed = answer.items?.compactMap { $0.text("changed") }.joined() ?? ""
    #expect(changed.contains("attribution dropped: Donald Trump"))
    #expect(changed.contains("“he would impose \"severe\" tariffs” → “face sanctions”"))
  }

  @Test func showsUnknownOutletsAndUnnamedSpeakersAsSuch() throws {
    let quoted = try SeedCorpus.answer("trace zelensky-discussed-preparations")
    #expect(quoted.items?.contains { $0.text("who") == "outlet unknown (003)" } ?? false)
    #expect(quoted.items?.last?.text("changed") == "words left out: “Defense Minister”")
    let report = try SeedCorpus.answer("trace next-round-thursday")
    #expect(report.items?.first?.text("mode") == "anonymous")
    #expect(report.items?.first?.text("who") == "a TASS source")
    #expect(
      report.items?.contains {
        $0.text("changed")?.hasPrefix("speaker changed: a TASS source → TASS") ?? false
      } ?? false)
  }

  @Test func marksTheWordsThatChanged() throws {
    let answer = try SeedCorpus.answer("trace zelensky-discussed-preparations")
    #expect(answer.claims[0].evidence[0].marks.isEmpty)
    let bodies = try SeedCorpus.answer("trace russia-proposes-short-truces")
    #expect(!bodies.claims[0].evidence[1].marks.isEmpty)
  }

  @Test func refusesANumberWithoutAnItem() throws {
    let last = try SeedCorpus.answer("who warned Russia of tariffs")
    let refusal = try #require(SeedCorpus.refusal("trace 99", after: last))
    #expect(refusal.message == "the last answer has no item '99'")
    #expect(refusal.span == TextSpan(6, 8))
    let early = try #require(SeedCorpus.refusal("trace 1"))
    #expect(early.message == "there is no answer yet with an item '1'")
    #expect(try #require(SeedCorpus.refusal("trace")).remedy != nil)
  }

  @Test func findsNothingForWordsThatNoClaimHas() throws {
    #expect(try SeedCorpus.answer("trace flying elephants").status == .notFound)
  }

  @Test(arguments: [
    ("trace Ukraine proposed short ceasefires", "the sources say Russia, not Ukraine"),
    ("trace Ukraine offered 3,000 bodies", "the sources say Moscow, not Ukraine"),
    ("trace Zelensky said nobody expects an easy path", "Peskov says so, not Zelensky"),
    ("trace the talks lasted three hours", "another number than three hours"),
    ("trace Turkey proposes peace", "the act is 'urge'"),
  ])
  func tracesNoClaimOfSomethingElse(_ line: String, _ difference: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.status == .notFound)
    #expect(answer.nearest.first?.difference == difference)
  }

  @Test func saysWhatTheClaimLeavesOpen() throws {
    let answer = try SeedCorpus.answer("trace Russia rejected short ceasefires")
    #expect(answer.notes == ["the nearest claim; it says nothing of short"])
  }

  @Test func takesThePartyOfTheOneWhoIsNamedAsTheDoer() throws {
    let answer = try SeedCorpus.answer("trace Umerov proposed a meeting of leaders")
    #expect(answer.claims.first?.agents == ["Ukraine"])
  }

  @Test func beginsWithTheSourceAndNotWithTheAgencyThatPassesItOn() throws {
    let items = try #require(try SeedCorpus.answer("trace next-round-thursday").items)
    #expect(items.first?.text("who") == "a TASS source")
    #expect(!items.contains { $0.text("changed")?.contains("value changed") ?? false })
  }
}
