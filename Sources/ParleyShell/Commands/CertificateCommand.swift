import Diagnostics
import Glibc
import ParleyRendering

/// `.certificate FILE`: the last answer, to be checked without the program.
struct CertificateCommand: Command {
  let name = ".certificate"
  let argument = "FILE"
  let purpose = "write the last answer's certificate to a file"

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    guard !call.argument.isEmpty else { throw .noFile(call) }
    guard let last = shell.last else { throw .noAnswer(call) }
    let text = CertificateFormat().render(
      last, shell.settings.output, before: shell.corpus.witness)
    let failure = Self.write(Array((text + "\n").utf8), to: call.argument)
    guard failure == 0 else { throw .unwritten(call, failure) }
    shell.say("the certificate of the last answer is in \(Visible.text(call.argument))")
    return .goOn
  }

  /// Writes a file that is whole at every moment: beside its place, then moved into it.
  ///
  /// - Returns: 0, or the system's number for what went wrong.
  static func write(_ bytes: [UInt8], to path: String) -> Int32 {
    let beside = "\(path).\(getpid()).part"
    let file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard file >= 0 else { return errno }
    var failure: Int32 = 0
    var done = 0
    while done < bytes.count, failure == 0 {
      let count = bytes[done...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count > 0 {
        done += count
      } else if errno != EINTR {
        failure = count == 0 ? ENOSPC : errno
      }
    }
    if failure == 0, fsync(file) != 0 { failure = errno }
    if close(file) != 0, failure == 0 { failure = errno }
    if failure == 0, rename(beside, path) != 0 { failure = errno }
    if failure != 0 { unlink(beside) }
    return failure
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

  fileprivate static func unwritten(_ call: CommandCall, _ code: Int32) -> Diagnostic {
    Diagnostic(
      .error, "the certificate could not be written: \(Reason.text(code))", in: call.input,
      at: call.span, remedy: "name a file in a folder that can be written to")
  }
}
