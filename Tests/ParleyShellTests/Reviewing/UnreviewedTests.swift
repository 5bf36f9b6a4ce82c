import Diagnostics
import ParleyCorpus
import ParleyModel
import ParleyQuery
import ParleyRendering
import Testing

@testable import ParleyShell

@Suite struct UnreviewedTests {
  private func answer(_ line: String, counted: Bool = false) throws -> Answer {
    let corpus = try ProposedFolder().opened()
    return try corpus.interpreter.answer(InputText(line), countsUnreviewed: counted)
  }

  @Test func aProposalAnswersAndIsMarked() throws {
    let answer = try answer("who spoke of 1,200 lamps")
    #expect(answer.status == .answered)
    #expect(answer.line.hasPrefix("Ada Berg"))
    #expect(answer.line.hasSuffix("(unreviewed)"))
    #expect(answer.claims.allSatisfy { $0.isUnreviewed })
    #expect(answer.notes.contains { $0.contains("unreviewed") })
  }

  @Test(arguments: OutputFormats.all.map(\.name))
  func everyFormatBearsTheMark(_ name: String) throws {
    let format = try #require(OutputFormats.named(name))
    let text = format.render(
      try answer("quotes by Berg"), OutputSettings(), before: OpenedCorpus.builtIn().witness)
    #expect(text.contains("unreviewed"))
  }

  @Test func aProposalSupportsNothingUnlessItIsToBeCounted() throws {
    let line = "check Berg said the council ordered 1,200 lamps"
    let plain = try answer(line)
    #expect(plain.verdict == .notEnoughEvidence)
    #expect(plain.notes.contains("supported, if unreviewed claims are counted"))
    #expect(plain.nearest.first?.claim.isUnreviewed == true)
    let counted = try answer(line, counted: true)
    #expect(counted.verdict == .supported)
    #expect(counted.line.hasSuffix("(unreviewed)"))
  }

  @Test func aRowOfATimelineBearsTheMark() throws {
    let items = try #require(try answer("timeline about lamps").items)
    #expect(
      items.flatMap(\.fields).contains {
        $0.value == .text("The council had ordered 1,200 lamps last week. (unreviewed)")
      })
  }

  @Test func aTimeIsShownAsPrintedAndAsMeant() throws {
    let claims = try answer("claims about lamps").claims
    let claim = try #require(claims.first)
    #expect(claim.time == "26 February 2024 to 3 March 2024 (“last week”)")
    #expect(claim.evidence.first?.said == "5 March 2024 (“Tuesday”)")
  }

  @Test func theBuiltInCorpusHasNone() {
    #expect(OpenedCorpus.builtIn().interpreter.context.archive.claimCount > 0)
    #expect(!OpenedCorpus.builtInCorpus().claims.contains { $0.isUnreviewed })
  }

  @Test func theCommandTurnsItOnAndIsKeptInTheSession() throws {
    let shell = Shell.silent(corpus: try ProposedFolder().opened())
    shell.handle(all: "check Berg said the council ordered 1,200 lamps")
    #expect(shell.last?.verdict == .notEnoughEvidence)
    shell.handle(all: ".unreviewed on", "check Berg said the council ordered 1,200 lamps")
    #expect(shell.last?.verdict == .supported)
    #expect(shell.inputs.contains(".unreviewed on"))
  }

  @Test func theOptionStandsWhereOptionsStand() {
    #expect(Invocation(["--unreviewed", "ask", "who"])?.options.countsUnreviewed == true)
    #expect(ArgumentOrder.arranged(["--unreviewed", "replay"]) == ["replay", "--unreviewed"])
  }
}
