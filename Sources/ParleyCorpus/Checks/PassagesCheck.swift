import Diagnostics
import ParleyModel

/// Every passage is cited by an evidence, where the source was read by hand.
enum PassagesCheck: CorpusCheck {
  static func run(_ checked: CheckedCorpus) {
    var cited: [Set<Int>] = checked.corpus.sources.map { _ in [] }
    checked.forEachEvidence { _, evidence, _ in
      guard let source = checked.number(.source, evidence.source) else { return }
      let last = evidence.through ?? evidence.paragraph
      if last >= evidence.paragraph, last - evidence.paragraph < 1000 {
        cited[source].formUnion(evidence.paragraph...last)
      }
      if let paragraph = evidence.attribution.namedIn { cited[source].insert(paragraph) }
    }
    for (number, source) in checked.corpus.sources.enumerated()
    where !checked.isProposed(source.id) {
      for (item, passage) in source.passages.enumerated()
      where !cited[number].contains(passage.number) {
        checked.log.add(
          .uncited(
            passage.number, source.id,
            checked.location(CorpusPlace(.source, number, ["passages", .item(item)]))))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func uncited(
    _ paragraph: Int, _ source: String, _ location: SeedLocation
  ) -> Diagnostic {
    Diagnostic(
      .warning, "no claim cites passage \(paragraph) of '\(source)'", location,
      remedy: "claim what it says, or leave it out")
  }
}
