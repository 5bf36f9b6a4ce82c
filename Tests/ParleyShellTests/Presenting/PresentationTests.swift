import Diagnostics
import ParleyRendering
import Testing

@testable import ParleyShell

@Suite struct PresentationTests {
  private static let session = """
    parley session 1
    title: Truces

    ## Two outlets,
    ## one briefing.
    parley> who proposed 24-48 hour truces

    # To be asked again.
    parley> show 1

    parley> topics

    parley> .save elsewhere

    """

  private func presentation() throws -> Presentation {
    let file = try SessionReader.read(.init(Self.session, name: "x")).file
    return Presentation(file, corpus: .builtIn(), settings: Settings())
  }

  @Test func setsNarrationOffFromTheWork() throws {
    let output = Output.kept()
    try presentation().print(to: output, OutputSettings())
    let text = output.take()
    #expect(text.hasPrefix("Truces\n\n│ Two outlets, one briefing.\n\nparley> who proposed"))
    #expect(text.contains("\n\n# To be asked again.\nparley> show 1\n"))
    #expect(text.hasSuffix("parley> .save elsewhere\nnot run: it reaches outside the session\n\n"))
  }

  @Test func asksAStepAgainAsItWasAsked() throws {
    let presentation = try presentation()
    #expect(presentation.steps.count == 5)
    _ = presentation.reply(to: "who proposed 24-48 hour truces", step: 1)
    let shown = presentation.reply(to: "show 1", step: 2)
    _ = presentation.reply(to: "topics", step: 3)
    #expect(shown.contains("Medinsky"))
    #expect(presentation.reply(to: "show 1", step: 2) == shown)
  }

  @Test func printsWhereThereIsNoTerminal() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.session, to: "truces.parley")
    let run = ProgramRun(["present", folder.file("truces.parley"), "--width", "60"])
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output.hasPrefix("Truces\n\n│ Two outlets, one briefing.\n"))
    #expect(folder.names == ["truces.parley"])
    #expect(ProgramRun(["present", folder.file("none.parley")]).status == 2)
    #expect(ProgramRun(["present", folder.file("truces.parley"), "--pace", "0"]).status == 2)
  }

  @Test func goesForwardAndBackAtATerminal() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.session, to: "truces.parley")
    let terminal = try TerminalProgram(["present", folder.file("truces.parley"), "--pace", "1000"])
    try terminal.wait(for: "one briefing.")
    terminal.type("\r")
    try terminal.wait(for: "hour truces")
    terminal.type(" ")
    try terminal.wait(for: "q leaves")
    terminal.type("b")
    try terminal.wait(for: "one briefing.")
    try terminal.wait(for: "q leaves")
    terminal.type("q")
    #expect(terminal.finish() == 0)
  }

  @Test func goesOnByItselfToTheEnd() throws {
    let folder = try TemporaryFolder()
    try folder.write("parley session 1\n\n## Hello.\n\nparley> topics\n", to: "a.parley")
    let terminal = try TerminalProgram(
      ["present", folder.file("a.parley"), "--pace", "1000", "--auto"])
    try terminal.wait(for: "Hello.")
    try terminal.wait(for: "28 topics")
    #expect(terminal.finish() == 0)
  }
}
