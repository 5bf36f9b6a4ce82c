import Diagnostics
import ParleyModel

/// A corpus with what the checks look up in it, and the log they write.
final class CheckedCorpus {
  let corpus: Corpus
  let log = SeedLog()
  private let index: SeedIndex
  /// The first record with an id.
  let numbers: [RecordKind: [String: Int]]
  /// The passages of each source by their paragraphs.
  private let passages: [[Int: String]]
  private(set) lazy var forms = NameForms(corpus.names)
  private(set) lazy var numberWords = NumberWords(corpus.vocabulary.numbers)

  init(_ corpus: Corpus, _ index: SeedIndex) {
    self.corpus = corpus
    self.index = index
    numbers = [
      .source: Self.numbers(corpus.sources), .name: Self.numbers(corpus.names),
      .origin: Self.numbers(corpus.origins), .claim: Self.numbers(corpus.claims),
      .topic: Self.numbers(corpus.vocabulary.topics),
      .concept: Self.numbers(corpus.vocabulary.concepts),
    ]
    passages = corpus.sources.map { source in
      Dictionary(source.passages.map { ($0.number, $0.text) }) { first, _ in first }
    }
  }

  func number(_ kind: RecordKind, _ id: String) -> Int? { numbers[kind]?[id] }

  func source(_ id: String) -> Source? { number(.source, id).map { corpus.sources[$0] } }

  /// True for a source that was read by rules: it is kept whole, with what no claim cites.
  func isProposed(_ source: String) -> Bool { index.proposedSources.contains(source) }

  /// The text of a paragraph; nil where the corpus does not have it.
  func passage(_ source: String, _ paragraph: Int) -> String? {
    number(.source, source).flatMap { passages[$0][paragraph] }
  }

  /// The paragraphs that an excerpt runs over, a blank line between them.
  func passages(of evidence: Evidence) -> String? {
    let last = evidence.through ?? evidence.paragraph
    guard last >= evidence.paragraph, last - evidence.paragraph < 1000 else { return nil }
    var texts: [String] = []
    for paragraph in evidence.paragraph...last {
      guard let text = passage(evidence.source, paragraph) else { return nil }
      texts.append(text)
    }
    return texts.joined(separator: "\n\n")
  }

  /// Calls for each evidence of each claim.
  func forEachEvidence(_ body: (Claim, Evidence, CorpusPlace) -> Void) {
    for (number, claim) in corpus.claims.enumerated() {
      for (item, evidence) in claim.evidence.enumerated() {
        body(claim, evidence, CorpusPlace(.claim, number, ["evidence", .item(item)]))
      }
    }
  }

  /// Where a place was read; a record that was read from no file is named by its id.
  func location(_ place: CorpusPlace) -> SeedLocation {
    index.location(of: place)
      ?? SeedLocation(
        input: InputText("", name: "\(place.kind.rawValue) \(id(of: place))"),
        span: TextSpan(0, 0))
  }

  private func id(of place: CorpusPlace) -> String {
    switch place.kind {
    case .source: corpus.sources[place.number].id
    case .name: corpus.names[place.number].id
    case .origin: corpus.origins[place.number].id
    case .claim: corpus.claims[place.number].id
    case .relation: corpus.relations[place.number].id
    case .concept: corpus.vocabulary.concepts[place.number].id
    default: String(place.number + 1)
    }
  }

  private static func numbers(_ records: [some Identifiable<String>]) -> [String: Int] {
    Dictionary(records.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }
}
