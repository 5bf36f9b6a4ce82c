import Diagnostics

/// `.export FILE`: the session as a report that is read without the program.
struct ExportCommand: Command {
  let name = ".export"
  let argument = "FILE.html|FILE.md"
  let purpose = "write the session as a report for readers without parley"
  let takes = CommandArgument.file

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    guard !call.argument.isEmpty else { throw .noFile(call) }
    let session = shell.session
    guard !session.file.entries.isEmpty else { throw .nothingAsked(call) }
    let maker = ReportMaker(corpus: session.corpus ?? shell.corpus, trusts: true)
    try ReportFile.write(
      maker.report(on: session.file), to: call.argument, Mention(call.input, call.span))
    shell.say("the report is in \(Visible.text(call.argument))")
    return .goOn
  }
}

extension Diagnostic {
  fileprivate static func noFile(_ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "'.export' needs a file behind it", in: call.input, at: call.span,
      remedy: "for example '.export truces.html'")
  }

  fileprivate static func nothingAsked(_ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "there is nothing in the session to report yet", in: call.input, at: call.span,
      remedy: "ask something first")
  }
}
