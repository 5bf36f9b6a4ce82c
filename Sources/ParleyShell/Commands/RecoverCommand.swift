import Diagnostics

/// `.recover`: brings back a session that broke off, or the last that was left without being saved.
struct RecoverCommand: Command {
  let name = ".recover"
  let argument = ""
  let purpose = "bring back a session that broke off or was not saved"

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    guard let folder = shell.session.folder else { throw .noJournal(call) }
    let orphans = folder.orphans()
    defer { for orphan in orphans.dropFirst() { orphan.release() } }
    guard let found = orphans.first ?? folder.lastLeft() else { throw .nothing(call) }
    let back = found.session
    let isOne = back.parts.count == 1
    shell.session.take(back: back)
    guard shell.session.journal?.isWritten ?? false else {
      found.release()
      throw .notKept(call)
    }
    found.remove()
    shell.remember(shell.session.file)
    let more = orphans.count > 1 ? "; \(orphans.count - 1) more: '.recover' again" : ""
    shell.say(
      "\(back.counted) \(isOne ? "is" : "are") back: '.session' shows \(isOne ? "it" : "them"), "
        + "'.save FILE' keeps \(isOne ? "it" : "them")\(more)")
    return .goOn
  }
}

extension Session {
  /// What was asked since goes behind what was asked then.
  fileprivate func take(back old: SessionFile) {
    var both = old
    both.parts += file.parts
    goOn(with: both)
    path = nil
    known = []
  }
}

extension Diagnostic {
  fileprivate static func noJournal(_ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "this shell keeps no journal", in: call.input, at: call.span,
      remedy: "open it with '--journal FOLDER'")
  }

  fileprivate static func nothing(_ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "there is no session that broke off", in: call.input, at: call.span,
      remedy: "'.load FILE' goes on with one that was saved")
  }

  fileprivate static func notKept(_ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .warning,
      "the session is back, and its journal stays where it was: no new one can be written",
      in: call.input, at: call.span, remedy: "save it: '.save FILE'")
  }
}
