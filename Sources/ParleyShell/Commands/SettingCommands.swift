import Diagnostics
import ParleyRendering

/// `.format json`: how answers are written.
struct FormatCommand: Command {
  let name = ".format"
  let argument = "text|json|markdown|certificate"
  let purpose = "how answers are written"
  let effect = CommandEffect.setting

  var takes: CommandArgument { .words(OutputFormats.all.map(\.name)) }

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    guard !call.argument.isEmpty else {
      shell.say(shell.settings.format.name)
      return .goOn
    }
    guard let format = OutputFormats.named(call.argument.lowercased()) else {
      throw .unknownFormat(call)
    }
    shell.settings.format = format
    return .goOn
  }
}

/// `.width 60`: how wide answers are laid out.
struct WidthCommand: Command {
  let name = ".width"
  let argument = "COLUMNS"
  let purpose = "how wide answers are laid out"
  let effect = CommandEffect.setting

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    guard !call.argument.isEmpty else {
      shell.say(String(shell.settings.output.width))
      return .goOn
    }
    guard let width = OutputSettings.width(call.argument) else { throw .badWidth(call) }
    shell.settings.output.width = width
    shell.settings.isWidthChosen = true
    return .goOn
  }
}

/// `.quit`: leaves.
struct QuitCommand: Command {
  let name = ".quit"
  let argument = ""
  let purpose = "leave"
  let effect = CommandEffect.talk

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next { .leave }
}

extension Diagnostic {
  fileprivate static func unknownFormat(_ call: CommandCall) -> Diagnostic {
    let names = OutputFormats.all.map(\.name)
    let near = NearMiss.nearest(to: call.argument, among: names)
    return Diagnostic(
      .error, "'\(call.argument)' is not a format", in: call.input, at: call.span,
      remedy: near.map { "did you mean '\($0)'?" } ?? "use one of: \(names.joined(separator: ", "))"
    )
  }

  fileprivate static func badWidth(_ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "'\(call.argument)' is not a width", in: call.input, at: call.span,
      remedy: OutputSettings.widthRemedy)
  }
}
