import Diagnostics

/// `.export FILE`: the session as a report that is read without the program; with `!` in place of
/// whatever the file holds.
struct ExportCommand: Command {
  let isReplacing: Bool
  let argument = "FILE.html|FILE.md"
  let takes = CommandArgument.file

  var name: String { isReplacing ? ".export!" : ".export" }
  var purpose: String {
    isReplacing
      ? "the same, in place of whatever the file holds"
      : "write the session as a report for readers without parley"
  }

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    try shell.export(call, isReplacing: isReplacing)
    return .goOn
  }
}

extension Shell {
  fileprivate func export(_ call: CommandCall, isReplacing: Bool) throws(Diagnostic) {
    guard !call.argument.isEmpty else { throw .noFile(call) }
    guard !session.file.entries.isEmpty else { throw .nothingAsked(call) }
    let maker = ReportMaker(corpus: session.corpus ?? corpus, trusts: true)
    let mention = Mention(call.input, call.span)
    let isAnew = try writeOwn(call.argument, isReplacing: isReplacing, mention) {
      () throws(Diagnostic) in
      try ReportFile.write(
        maker.report(on: session.file), to: call.argument, isReplacing: isReplacing, mention)
    }
    let place = Visible.text(call.argument)
    say(isAnew ? "the report in \(place) is written anew" : "the report is in \(place)")
  }
}

extension Diagnostic {
  fileprivate static func noFile(_ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "'\(call.input.text)' needs a file behind it", in: call.input, at: call.span,
      remedy: "for example '.export truces.html'")
  }

  fileprivate static func nothingAsked(_ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "there is nothing in the session to report yet", in: call.input, at: call.span,
      remedy: "ask something first")
  }
}
