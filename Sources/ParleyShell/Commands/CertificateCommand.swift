import Diagnostics
import ParleyRendering

/// `.certificate FILE`: the last answer, to be checked without the program.
struct CertificateCommand: Command {
  let name = ".certificate"
  let argument = "FILE"
  let purpose = "write the last answer's certificate to a file"
  let takes = CommandArgument.file

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    guard !call.argument.isEmpty else { throw .noFile(call) }
    guard let last = shell.last else { throw .noAnswer(call) }
    let text = CertificateFormat().render(
      last, shell.settings.output, before: shell.corpus.witness)
    let mention = Mention(call.input, call.span)
    _ = try PlainFile.stands(at: call.argument, mention)
    try PlainFile.write(Array((text + "\n").utf8), to: call.argument, mention)
    shell.say("the certificate of the last answer is in \(Visible.text(call.argument))")
    return .goOn
  }
}

extension Diagnostic {
  fileprivate static func noFile(_ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "'.certificate' needs a file behind it", in: call.input, at: call.span,
      remedy: "for example '.certificate answer.json'")
  }

  fileprivate static func noAnswer(_ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "there is no answer yet to certify", in: call.input, at: call.span,
      remedy: "ask something first")
  }
}
