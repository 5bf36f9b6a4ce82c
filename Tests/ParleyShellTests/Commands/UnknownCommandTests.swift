import Testing

@testable import ParleyShell

@Suite struct UnknownCommandTests {
  @Test(arguments: [
    (".repaly", "'.help' lists the commands"), (".sesion", "did you mean '.session'?"),
    (".replay a.parley", "outside the shell, 'parley replay' does that"),
  ])
  func leadsToWhatMayHaveBeenMeant(_ line: String, _ remedy: String) {
    let errors = ScratchFile()
    let shell = Shell.sample(output: ScratchFile(), errors: errors)
    shell.handle(line)
    #expect(errors.text.contains("is not a command"), "\(errors.text)")
    #expect(errors.text.contains(remedy), "\(errors.text)")
  }
}
