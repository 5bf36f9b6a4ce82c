import Diagnostics

/// `.unreviewed on`: lets verdicts rest on proposals that nobody has reviewed.
struct UnreviewedCommand: Command {
  let name = ".unreviewed"
  let argument = "on|off"
  let purpose = "whether verdicts may rest on unreviewed proposals"
  let takes = CommandArgument.words(["on", "off"])
  let effect = CommandEffect.setting

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    switch call.argument.lowercased() {
    case "": shell.say(shell.settings.countsUnreviewed ? "on" : "off")
    case "on": shell.settings.countsUnreviewed = true
    case "off": shell.settings.countsUnreviewed = false
    default: throw .neitherOnNorOff(call)
    }
    return .goOn
  }
}

extension Diagnostic {
  fileprivate static func neitherOnNorOff(_ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "'\(call.argument)' is neither on nor off", in: call.input, at: call.span,
      remedy: "write '.unreviewed on' or '.unreviewed off'")
  }
}
