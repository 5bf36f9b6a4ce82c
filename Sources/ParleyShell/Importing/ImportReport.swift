import Diagnostics
import ParleyModel
import ParleyRendering

/// Tells what an import does, in lines.
struct ImportReport {
  private let say: (String) -> Void
  private let report: (Diagnostic) -> Void
  private let pace: Pace

  init(
    _ say: @escaping (String) -> Void, _ report: @escaping (Diagnostic) -> Void, _ errors: Output
  ) {
    self.say = say
    self.report = report
    pace = Pace { done, all in errors.line("\(done) of \(all) files") }
  }

  func tell(_ step: ImportStep) {
    switch step {
    case .imported(let source, let proposals, let sameName, let warning):
      var line = "\(source.id): \(Self.counted(source.passages.count, "passage"))"
      line += ", \(Self.counted(proposals, "proposal"))"
      if let title = source.title { line += ", “\(Visible.text(title))”" }
      if let issued = source.issued { line += ", \(issued.long)" }
      say(line)
      if let sameName { say("  '\(sameName)' is another article") }
      if let warning { report(warning) }
    case .known(let path, let id): say("\(Visible.text(path)): there already, as '\(id)'")
    case .unread(let diagnostic): report(diagnostic)
    case .pace(let done, let all): pace.tell(done, of: all)
    }
  }

  /// `3 sources imported into news; 1 there already, 1 could not be read`.
  func sum(_ outcome: CorpusImport.Outcome, _ folder: String, isTrial: Bool) {
    let verb = isTrial ? "would be imported into" : "imported into"
    let rest = [
      outcome.known == 0 ? nil : "\(outcome.known) there already",
      outcome.unread == 0 ? nil : "\(outcome.unread) could not be read",
      outcome.passedOver == 0 ? nil : "\(outcome.passedOver) passed over",
    ].compactMap { $0 }
    say(
      "\(Self.counted(outcome.imported, "source")) \(verb) \(Visible.text(folder))"
        + (rest.isEmpty ? "" : "; \(rest.joined(separator: ", "))"))
  }

  private static func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
