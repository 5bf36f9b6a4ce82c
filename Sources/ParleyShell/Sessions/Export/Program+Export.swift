import Diagnostics
import ParleyRendering

extension Program {
  /// Writes the report of a saved session.
  ///
  /// - Parameter trusts: whether commands that reach outside the session are run.
  package static func export(
    _ session: String, to path: String, trusts: Bool, _ options: Options
  ) -> ExitStatus {
    guard let shell = shell(options) else { return .unreadable }
    let session = SessionStore.found(session)
    do throws(Diagnostic) {
      let file = try SessionStore().read(session, Mention(session)).file
      let report = ReportMaker(corpus: shell.corpus, trusts: trusts).report(on: file)
      try ReportFile.write(report, to: path, Mention(path))
      let count = report.changed
      if count > 0 {
        shell.errors.line(
          "\(Visible.text(session)): \(count) \(count == 1 ? "answer is" : "answers are") not as "
            + "saved; the report says in what")
      }
      return finish(shell, .answered)
    } catch {
      shell.report(error)
      return finish(shell, .unreadable)
    }
  }
}

extension Report {
  /// How many answers differ from those that were saved.
  fileprivate var changed: Int {
    parts.count { part in
      if case .question(let question) = part { !question.changes.isEmpty } else { false }
    }
  }
}
