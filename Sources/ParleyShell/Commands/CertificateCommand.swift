import Diagnostics
import ParleyRendering

/// `.certificate FILE`: the last answer, to be checked without the program; with `!` in place of
/// whatever the file holds.
struct CertificateCommand: Command {
  let isReplacing: Bool
  let argument = "FILE"
  let takes = CommandArgument.file

  var name: String { isReplacing ? ".certificate!" : ".certificate" }
  var purpose: String {
    isReplacing
      ? "the same, in place of whatever the file holds"
      : "write the last answer's certificate to a file"
  }

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    try shell.certify(call, isReplacing: isReplacing)
    return .goOn
  }
}

extension Shell {
  fileprivate func certify(_ call: CommandCall, isReplacing: Bool) throws(Diagnostic) {
    guard !call.argument.isEmpty else { throw .noFile(call) }
    guard let last else { throw .noAnswer(call) }
    let text = CertificateFormat().render(last, settings.output, before: corpus.witness)
    let mention = Mention(call.input, call.span)
    let isAnew = try writeOwn(call.argument, isReplacing: isReplacing, mention) {
      () throws(Diagnostic) in
      try PlainFile.write(Array((text + "\n").utf8), to: call.argument, mention)
    }
    let way = isAnew ? "is written anew in" : "is in"
    say("the certificate of the last answer \(way) \(Visible.text(call.argument))")
  }
}

extension Diagnostic {
  fileprivate static func noFile(_ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "'\(call.input.text)' needs a file behind it", in: call.input, at: call.span,
      remedy: "for example '.certificate answer.json'")
  }

  fileprivate static func noAnswer(_ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "there is no answer yet to certify", in: call.input, at: call.span,
      remedy: "ask something first")
  }
}
