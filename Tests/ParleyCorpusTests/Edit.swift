import Diagnostics
import ParleyCorpus
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

  /// What reading says, in the shape in which it is shown.
  func diagnostics() throws -> String {
    let folder = try CorpusFolder.sound(file, old, new)
    return SeedReaders.read(folder: folder.path).diagnostics
      .map(DiagnosticFormatter.text).joined(separator: "\n")
  }
}
