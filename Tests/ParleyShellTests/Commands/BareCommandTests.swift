import Testing

@testable import ParleyShell

@Suite struct BareCommandTests {
  @Test(arguments: [
    ("quit", ".quit"), ("help", ".help"), ("Exit", ".quit"), ("q", ".quit"), ("?", ".help"),
    ("bye", ".quit"), ("save", ".save"),
  ])
  func aCommandWithoutItsDotIsNoQuestion(_ line: String, _ name: String) {
    let (output, errors) = (ScratchFile(), ScratchFile())
    let shell = Shell.sample(output: output, errors: errors)
    shell.handle(line)
    #expect(output.text.isEmpty)
    #expect(errors.text.contains("line 1, column 1: a command begins with a dot"))
    #expect(errors.text.hasSuffix("did you mean '\(name)'?\n"))
    #expect(shell.session.file.entries.isEmpty)
  }

  @Test(arguments: ["topics", "people", "help for prisoners", "exit from the talks"])
  func aFormAndALineOfMoreWordsAreAsked(_ line: String) {
    let errors = ScratchFile()
    let shell = Shell.sample(errors: errors)
    shell.handle(line)
    #expect(errors.text.isEmpty)
    #expect(shell.session.file.entries.count == 1)
  }
}
