import Diagnostics

/// `.origins 2`: from now on only claims that rest on two independent origins or more.
struct OriginsCommand: Command {
  let name = ".origins"
  let argument = "[N]"
  let purpose = "how many independent origins a claim has to have; alone, how many now"
  let takes = CommandArgument.words(["1", "2", "3"])
  let effect = CommandEffect.setting

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    if call.argument.isEmpty {
      shell.say(String(shell.settings.leastOrigins))
    } else if let count = Settings.originCount(call.argument) {
      shell.settings.leastOrigins = count
    } else {
      throw .noCount(call)
    }
    return .goOn
  }
}

extension Diagnostic {
  fileprivate static func noCount(_ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "'\(call.argument)' is not a number of origins", in: call.input, at: call.span,
      remedy: Settings.originRemedy)
  }
}
