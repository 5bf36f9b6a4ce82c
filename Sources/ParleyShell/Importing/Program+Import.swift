import Diagnostics
import ParleyRendering

extension Program {
  /// Brings files and folders of articles into a corpus folder.
  ///
  /// - Parameter isTrial: whether it is only told what would be done.
  package static func importing(
    _ paths: [String], into folder: String, isTrial: Bool, output: Output = .standard(),
    errors: Output = .errors()
  ) -> ExitStatus {
    let width = Surroundings.width
    let report = ImportReport(
      { output.line(HangingRows.text($0, width: width)) },
      { errors.line(DiagnosticFormatter.text($0)) }, errors)
    var imports = CorpusImport(folder: folder, mention: Mention(folder))
    imports.isTrial = isTrial
    imports.tell = report.tell
    do throws(CorpusImport.Refusal) {
      let outcome = try imports.run(paths)
      report.sum(outcome, folder, isTrial: isTrial)
      return ended(outcome.unread > 0 ? .unreadable : .answered, output.failure, errors)
    } catch {
      for diagnostic in error.diagnostics { errors.line(DiagnosticFormatter.text(diagnostic)) }
      return .unreadable
    }
  }
}
