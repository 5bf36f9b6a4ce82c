import Diagnostics
import Glibc
import ParleyCorpus

extension Program {
  /// Writes a corpus folder in its compiled form.
  package static func compile(_ folder: String, into path: String) -> ExitStatus {
    let errors = Output.errors()
    let reading = SeedReaders.read(folder: folder)
    reading.diagnostics.forEach { errors.line(DiagnosticFormatter.text($0)) }
    guard !reading.hasErrors else { return .unreadable }
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else {
      errors.line("\(Visible.text(path)): \(Reason.text(errno))")
      return .unreadable
    }
    let output = Output(descriptor: file)
    output.write(CompiledCorpus.bytes(of: reading.corpus))
    close(file)
    guard output.failure == 0 else {
      errors.line("\(Visible.text(path)): \(Reason.text(output.failure))")
      return .unreadable
    }
    return .answered
  }

  /// Checks a corpus folder, or the built-in corpus as its image gives it, and sums up.
  ///
  /// - Parameter originals: a folder with the files that the sources were taken from.
  package static func verify(
    _ folder: String?, originals: String?, output: Output = .standard(), errors: Output = .errors()
  ) -> ExitStatus {
    signal(SIGPIPE, SIG_IGN)
    let builtIn = OpenedCorpus.builtInImage()
    let verification =
      if let folder {
        CorpusVerification.verify(folder: folder, base: builtIn.vocabulary, originals: originals)
      } else {
        CorpusVerification.verify(builtIn.corpus, originals: originals)
      }
    verification.diagnostics.forEach { errors.line(DiagnosticFormatter.text($0)) }
    output.line(verification.summary)
    return finish(
      verification.hasErrors ? .unreadable : .answered, output: output, errors: errors)
  }
}
