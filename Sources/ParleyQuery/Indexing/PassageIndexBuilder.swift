import Packing
import ParleyModel

/// Makes the index of a corpus's passages: each word with the passages in which it stands.
enum PassageIndexBuilder {
  static func pack(_ corpus: Corpus, into writer: inout PackedWriter) {
    var postings: [String: [Int]] = [:]
    var places: [(source: Int, position: Int, claims: [Int])] = []
    let citing = claims(of: corpus)
    for (source, record) in corpus.sources.enumerated() {
      for (position, passage) in record.passages.enumerated() {
        for key in Set(QuotedWordReader.words(of: passage.text).map(\.key)) {
          postings[key, default: []].append(places.count)
        }
        let claims = citing[record.id]?[passage.number] ?? []
        places.append((source, position, claims))
      }
    }
    let order = postings.sorted { $0.key < $1.key }
    writer.section {
      $0.keys(order.enumerated().map { (text: $1.key, number: $0) })
    }
    writer.section { $0.table(order.map(\.value)) { $0.list($1) { $0.number($1) } } }
    writer.section {
      $0.table(places) {
        $0.number($1.source)
        $0.number($1.position)
        $0.list($1.claims) { $0.number($1) }
      }
    }
  }

  /// The claims that cite each paragraph of each source, ascending.
  private static func claims(of corpus: Corpus) -> [String: [Int: [Int]]] {
    var citing: [String: [Int: [Int]]] = [:]
    for (number, claim) in corpus.claims.enumerated() {
      for evidence in claim.evidence {
        let last = min(evidence.through ?? evidence.paragraph, evidence.paragraph + 100)
        for paragraph in evidence.paragraph...max(evidence.paragraph, last)
        where citing[evidence.source]?[paragraph]?.last != number {
          citing[evidence.source, default: [:]][paragraph, default: []].append(number)
        }
      }
    }
    return citing
  }
}
