package import Diagnostics
package import ParleyModel

/// Whether a corpus stands: what is wrong with it, and one line that sums it up.
package struct CorpusVerification {
  package let corpus: Corpus
  /// In the order of reading, then of the checks.
  package let diagnostics: [Diagnostic]
  /// `5 sources, 171 passages, 150 claims, 250 excerpts: all stand`.
  package let summary: String

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Reads a folder and checks it; where not all could be read, nothing further is checked.
  package static func verify(
    folder: String, base: Vocabulary = Vocabulary(), originals: String? = nil
  ) -> CorpusVerification {
    let reading = SeedReaders.read(folder: folder, base: base)
    guard !reading.hasErrors else {
      return CorpusVerification(reading.corpus, reading.diagnostics, originals: nil)
    }
    return verify(
      reading.corpus, index: reading.index, originals: originals, before: reading.diagnostics)
  }

  /// Checks a corpus; `originals` is a folder with the files that its sources were taken from.
  package static func verify(
    _ corpus: Corpus, index: SeedIndex = SeedIndex(), originals: String? = nil,
    before: [Diagnostic] = []
  ) -> CorpusVerification {
    let checked = CheckedCorpus(corpus, index)
    for check in CorpusChecks.all { check.run(checked) }
    let count = originals.map { OriginalsCheck.run(checked, folder: $0) }
    return CorpusVerification(corpus, before + checked.log.all, originals: count)
  }

  private init(_ corpus: Corpus, _ diagnostics: [Diagnostic], originals: Int?) {
    self.corpus = corpus
    self.diagnostics = diagnostics
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    var outcome: [String] = []
    if errors > 0 { outcome.append(Self.counted(errors, "error")) }
    if warnings > 0 { outcome.append(Self.counted(warnings, "warning")) }
    if outcome.isEmpty { outcome.append("all stand") }
    if let originals, errors == 0 {
      outcome.append("\(Self.counted(originals, "original")) compared")
    }
    let counts = [
      Self.counted(corpus.sources.count, "source"),
      Self.counted(corpus.sources.reduce(0) { $0 + $1.passages.count }, "passage"),
      Self.counted(corpus.claims.count, "claim"),
      Self.counted(corpus.claims.reduce(0) { $0 + $1.evidence.count }, "excerpt"),
    ]
    summary = "\(counts.joined(separator: ", ")): \(outcome.joined(separator: ", "))"
  }

  private static func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
