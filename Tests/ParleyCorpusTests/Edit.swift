import Diagnostics
import Testing

/// A change to a file of the sound corpus, and the diagnostics that it is to bring.
struct Edit: Sendable, CustomTestStringConvertible {
  let file: String
  let old: String
  let new: String
  let expected: String

  init(_ file: String, _ old: String, _ new: String, _ expected: String) {
    self.file = file
    self.old = old
    self.new = new
    self.expected = expected
  }

  var testDescription: String { "\(old) → \(new)" }

  /// The sound corpus with the change made.
  func folder() throws -> CorpusFolder { try CorpusFolder.sound(file, old, new) }

  /// Diagnostics in the shape in which they are shown.
  func text(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(DiagnosticFormatter.text).joined(separator: "\n")
  }
}
