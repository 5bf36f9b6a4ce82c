import Testing

@testable import ParleyShell

@Suite struct SubcommandTests {
  @Test func aWordThatIsNoSubcommandIsToldWithThoseThereAre() {
    let run = ProgramRun(["frobnicate", "truces"])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("line 1, column 8: 'frobnicate' is not a subcommand\n"))
    #expect(run.errors.contains("  parley frobnicate truces\n         ^^^^^^^^^^\n"))
    #expect(run.errors.contains("use one of: shell, ask, replay, diff, present, export, verify,"))
  }

  @Test func aSlipInASubcommandIsMended() {
    #expect(ProgramRun(["repaly", "a.parley"]).errors.contains("did you mean 'parley replay'?"))
  }

  @Test func helpIsASubcommandToo() {
    #expect(ProgramRun(["help"]).status == 0)
  }
}
