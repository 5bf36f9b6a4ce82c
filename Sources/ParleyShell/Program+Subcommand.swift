import Diagnostics

extension Program {
  /// Says that a word is no subcommand.
  ///
  /// - Parameters:
  ///   - arguments: of the program, the word first.
  ///   - names: of the subcommands there are.
  package static func refuse(
    subcommand arguments: [String], among names: [String], errors: Output = .errors()
  ) -> ExitStatus {
    let word = arguments.first ?? ""
    let start = "parley "
    let near = NearMiss.nearest(to: word, among: names).map { "did you mean 'parley \($0)'?" }
    let diagnostic = Diagnostic(
      .error, "'\(word)' is not a subcommand",
      in: InputText(start + arguments.joined(separator: " ")),
      at: TextSpan(start.utf8.count, start.utf8.count + word.utf8.count),
      remedy: near
        ?? "use one of: \(names.joined(separator: ", ")); 'parley ask' answers a question")
    errors.line(DiagnosticFormatter.text(diagnostic))
    return .unreadable
  }
}
