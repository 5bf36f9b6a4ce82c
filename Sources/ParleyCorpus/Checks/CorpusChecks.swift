package import Diagnostics
package import ParleyModel

/// Something that must hold over a whole corpus.
protocol CorpusCheck: SendableMetatype {
  static func run(_ corpus: CheckedCorpus)
}

/// What is wrong with a corpus whose records could all be read.
package enum CorpusChecks {
  /// Every check, in the order in which they speak.
  static let all: [any CorpusCheck.Type] = [
    UniqueIDsCheck.self,
    KnownReferencesCheck.self,
    EvidenceCheck.self,
    ExcerptsCheck.self,
    ModesCheck.self,
    SpeakersCheck.self,
    DatesCheck.self,
    NamesInTextCheck.self,
    NumbersInTextCheck.self,
    PassagesCheck.self,
  ]

  /// At most a hundred diagnostics, and one that counts the rest.
  package static func run(
    _ corpus: Corpus, index: SeedIndex = SeedIndex()
  ) -> [Diagnostic] {
    let checked = CheckedCorpus(corpus, index)
    for check in all { check.run(checked) }
    return checked.log.all
  }
}
