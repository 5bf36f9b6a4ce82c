import Diagnostics

extension Program {
  /// Makes a corpus folder in which nothing stands yet.
  package static func new(
    _ folder: String, title: String?, output: Output = .standard(), errors: Output = .errors()
  ) -> ExitStatus {
    do throws(Diagnostic) {
      try NewCorpus(folder, title: title).write()
      let shown = Visible.text(folder)
      output.line("\(shown) is a corpus without sources; \(shown)/README.md tells what goes where")
      output.line("bring articles in: parley import FILE… --into \(shown)")
      return ended(.answered, output.failure, errors)
    } catch {
      errors.line(DiagnosticFormatter.text(error))
      return .unreadable
    }
  }
}
