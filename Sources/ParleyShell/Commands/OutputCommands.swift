import Diagnostics

/// `.output FILE`: answers go into a file; alone, they come to the screen again.
struct OutputCommand: Command {
  let name = ".output"
  let argument = "[FILE]"
  let purpose = "answers go into a new file; alone, to the screen again"
  let takes = CommandArgument.file

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    if call.argument.isEmpty {
      shell.answersTo = nil
      shell.say("answers come to the screen")
    } else {
      try shell.send(call, isForOne: false, isReplacing: false)
    }
    return .goOn
  }
}

/// `.output! FILE`: the same, in place of whatever the file holds.
struct OutputReplaceCommand: Command {
  let name = ".output!"
  let argument = "FILE"
  let purpose = "the same, in place of whatever the file holds"
  let takes = CommandArgument.file

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    try shell.send(call, isForOne: false, isReplacing: true)
    return .goOn
  }
}

/// `.once FILE`: the next answer goes into a file.
struct OnceCommand: Command {
  let name = ".once"
  let argument = "FILE"
  let purpose = "the next answer goes into a new file"
  let takes = CommandArgument.file

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    try shell.send(call, isForOne: true, isReplacing: false)
    return .goOn
  }
}

/// `.once! FILE`: the same, in place of whatever the file holds.
struct OnceReplaceCommand: Command {
  let name = ".once!"
  let argument = "FILE"
  let purpose = "the same, in place of whatever the file holds"
  let takes = CommandArgument.file

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    try shell.send(call, isForOne: true, isReplacing: true)
    return .goOn
  }
}

extension Shell {
  fileprivate func send(
    _ call: CommandCall, isForOne: Bool, isReplacing: Bool
  ) throws(Diagnostic) {
    guard !call.argument.isEmpty else { throw .noFile(call) }
    let file = try AnswerFile(
      call.argument, isForOne: isForOne, isReplacing: isReplacing, own: &ownFiles,
      Mention(call.input, call.span))
    answersTo = file
    let path = Visible.text(call.argument)
    let way = file.isGoneOnWith ? "are added to" : "go into"
    if !isForOne {
      say("answers \(way) \(path); '.output' brings them back")
    } else if file.isGoneOnWith {
      say("the next answer is added to \(path)")
    }
  }
}

extension Diagnostic {
  fileprivate static func noFile(_ call: CommandCall) -> Diagnostic {
    let name = call.input.text.prefix { $0 != " " }
    return Diagnostic(
      .error, "'\(name)' needs a file behind it", in: call.input, at: call.span,
      remedy: "for example '\(name) answers.txt'")
  }
}
