import Diagnostics
import Glibc
import ParleyCorpus

extension Program {
  /// Checks a corpus folder, or the built-in corpus as its image gives it, and sums up.
  ///
  /// - Parameter originals: a folder with the files that the sources were taken from.
  package static func verify(
    _ folder: String?, originals: String?, output: Output = .standard(), errors: Output = .errors()
  ) -> ExitStatus {
    signal(SIGPIPE, SIG_IGN)
    let builtIn = OpenedCorpus.builtInImage()
    let verification = patiently("checking the corpus", errors) {
      if let folder {
        CorpusVerification.verify(folder: folder, base: builtIn.vocabulary, originals: originals)
      } else {
        CorpusVerification.verify(builtIn.corpus, originals: originals)
      }
    }
    for diagnostic in verification.diagnostics { errors.line(DiagnosticFormatter.text(diagnostic)) }
    output.line(verification.summary)
    return ended(verification.hasErrors ? .unreadable : .answered, output.failure, errors)
  }
}
