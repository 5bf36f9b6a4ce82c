import Diagnostics
import ParleyRendering
import SampleTerminals
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
    try presentation().print(to: output)
    let text = output.take()
    #expect(text.hasPrefix("Truces\n\n│ Two outlets, one briefing.\n\nparley> who proposed"))
    #expect(text.contains("\n\n# To be asked again.\nparley> show 1\n"))
    #expect(
      text.hasSuffix(
        "parley> .save elsewhere\nnot run: it reaches outside the session ('--trust' runs it)\n\n"
      ))
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

  @Test func runsWhatReachesOutsideWhereItIsTrusted() throws {
    let folder = try TemporaryFolder()
    let text = "parley session 1\n\nparley> topics\n\nparley> .save \(folder.file("b"))\n"
    try folder.write(text, to: "a.parley")
    #expect(ProgramRun(["present", folder.file("a")]).status == 0)
    #expect(folder.names == ["a.parley"])
    let run = ProgramRun(["present", "--trust", folder.file("a")])
    #expect(run.output.contains("saved 1 question in \(folder.file("b.parley"))"))
    #expect(folder.names == ["a.parley", "b.parley"])
  }

  private static let hint = "Enter goes on · b back · q leaves"

  @Test func goesForwardAndBackAtATerminal() throws {
    let home = try TemporaryFolder()
    try home.write(Self.session, to: "truces.parley")
    let shell = try TypedShell(
      ["parley", "present", home.file("truces.parley"), "--pace", "1000"], rows: 40, home: home)
    #expect(shell.shows("│ Two outlets, one briefing."))
    #expect(shell.ends(with: Self.hint))
    shell.terminal.type("\r")
    #expect(shell.ends(with: "parley> who proposed 24-48 hour truces"))
    shell.terminal.type(" ")
    #expect(shell.ends(with: Self.hint))
    #expect(shell.shows("2 outlets, 1 origin: Medinsky's briefing of 23 July"))
    shell.terminal.type("b")
    #expect(shell.terminal.shows { $0.text.first == "│ Two outlets, one briefing." })
    #expect(shell.ends(with: Self.hint))
    shell.terminal.type("q")
    #expect(shell.terminal.status() == 0)
    #expect(shell.terminal.isCooked)
  }

  @Test func takesTheWidthThatTheTerminalHasAtEachStep() throws {
    let home = try TemporaryFolder()
    try home.write("parley session 1\n\n## Hello.\n\nparley> show 9\n", to: "a.parley")
    let shell = try TypedShell(
      ["parley", "present", home.file("a"), "--pace", "1000"], home: home)
    #expect(shell.ends(with: Self.hint))
    shell.terminal.resize(columns: 40, rows: 20)
    shell.terminal.type("\r")
    #expect(shell.ends(with: "parley> show 9"))
    shell.terminal.type("\r")
    #expect(shell.ends(with: Self.hint))
    #expect(shell.shows("  to show an item of"))
    shell.terminal.type("\u{03}")
    #expect(shell.terminal.status() == 0)
  }

  @Test func goesOnByItselfToTheEnd() throws {
    let home = try TemporaryFolder()
    try home.write("parley session 1\n\n## Hello.\n\nparley> topics limit 3\n", to: "a.parley")
    let shell = try TypedShell(
      ["parley", "present", home.file("a.parley"), "--pace", "1000", "--auto"], home: home)
    #expect(shell.shows("│ Hello."))
    #expect(shell.shows("parley> topics limit 3"))
    #expect(shell.terminal.status() == 0)
  }
}
