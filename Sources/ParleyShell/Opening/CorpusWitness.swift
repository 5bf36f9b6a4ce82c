import ParleyCorpus
package import ParleyModel

/// Tells of an open corpus what a certificate needs.
package struct CorpusWitness: Witness {
  private let archive: any Archive

  /// How many Unicode scalars of context stand in an anchor at each side.
  private static let context = 32

  package init(_ archive: any Archive) { self.archive = archive }

  package var title: String { archive.title }
  package var digest: String { archive.digest }
  package var sourceCount: Int { archive.sourceCount }
  package var passageCount: Int { archive.passageCount }

  package func digest(of text: String) -> String { SHA256.digest(Array(text.utf8)) }

  package func anchor(of citation: Citation) -> Anchor? {
    guard let source = archive.source(id: citation.source) else { return nil }
    let last = max(citation.paragraph, citation.through ?? citation.paragraph)
    let cited = source.passages.filter { (citation.paragraph...last).contains($0.number) }
    let text = cited.map(\.text).joined(separator: "\n\n").unicodeScalars
    guard !citation.quote.isEmpty,
      let range = text.firstRange(of: citation.quote.unicodeScalars)
    else { return nil }
    let naming = citation.namedIn.flatMap(source.passage)
    let extra = naming.map { cited.contains($0) ? [] : [$0] } ?? []
    return Anchor(
      prefix: String(text[..<range.lowerBound].suffix(Self.context)),
      suffix: String(text[range.upperBound...].prefix(Self.context)),
      digest: digest(of: citation.quote),
      passages: (cited + extra).map {
        Anchor.Passage(paragraph: $0.number, digest: digest(of: $0.text))
      })
  }
}
