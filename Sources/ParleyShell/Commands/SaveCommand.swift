import Diagnostics

/// `.save FILE`: writes the session; alone, once more into the same file.
struct SaveCommand: Command {
  let name = ".save"
  let argument = "[FILE]"
  let purpose = "write the session to a file; alone, once more to the same"
  let takes = CommandArgument.session

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    try Self.save(call, shell, over: .earlier)
    return .goOn
  }

  static func save(
    _ call: CommandCall, _ shell: Shell, over replacing: SessionStore.Replacing
  ) throws(Diagnostic) {
    let session = shell.session
    guard let path = call.argument.isEmpty ? session.path : SessionStore.path(call.argument) else {
      throw .noName(call)
    }
    guard session.file.parts.count < Session.mostLines else { throw .tooMany(call) }
    let file = session.depth == .texts ? session.file : shell.asked(session.file)
    let isKnown = path == session.path
    let written = try SessionStore().write(
      file, to: path, over: replacing, known: isKnown ? session.known : [],
      Mention(call.input, call.span))
    session.saved(written, at: path)
    shell.say("saved \(written.counted) in \(Visible.text(path))")
  }
}

/// `.save! FILE`: writes the session in place of whatever the file holds.
struct ReplaceCommand: Command {
  let name = ".save!"
  let argument = "FILE"
  let purpose = "the same, in place of whatever the file holds"
  let takes = CommandArgument.session

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    try SaveCommand.save(call, shell, over: .anything)
    return .goOn
  }
}

extension Session {
  /// What stands in the file now is the session, with the remarks that were found there.
  fileprivate func saved(_ written: SessionFile, at path: String) {
    self.path = path
    known = written.parts
    if depth == .texts, written != file { change { $0 = written } }
    isSaved = true
  }
}

extension Shell {
  /// The lines of a stream with their answers: the same as when they were first asked.
  fileprivate func asked(_ file: SessionFile) -> SessionFile {
    Replayer(corpus: session.corpus ?? corpus, trusts: true, depth: .texts).asked(file)
  }
}

extension Diagnostic {
  fileprivate static func noName(_ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "the session has no file yet", in: call.input, at: call.span,
      remedy: "name one: '.save tour.parley'")
  }

  fileprivate static func tooMany(_ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "a session holds fewer than \(Session.mostLines) lines", in: call.input,
      at: call.span, remedy: "take lines out with '.drop N'")
  }
}
