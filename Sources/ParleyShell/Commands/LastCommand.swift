import Diagnostics
import ParleyRendering

/// `.last`: the last answer once more, in the format of now.
struct LastCommand: Command {
  let name = ".last"
  let argument = ""
  let purpose = "the last answer once more"
  let effect = CommandEffect.talk

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    guard let last = shell.last else { throw .nothingToShow(call) }
    shell.display(last)
    return .goOn
  }
}

extension Diagnostic {
  fileprivate static func nothingToShow(_ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "there is no answer yet", in: call.input, at: call.span,
      remedy: "ask something first")
  }
}
