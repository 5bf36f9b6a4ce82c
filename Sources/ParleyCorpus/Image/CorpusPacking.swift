import Packing
package import ParleyModel

/// Turns a corpus into the bytes that `CorpusImage` reads: the same bytes for the same corpus.
///
/// Eight words for the digest, then a table of sections in the order of `CorpusSection`.
package enum CorpusPacking {
  /// `PLYC`, read as a little-endian word.
  package static let mark: UInt32 = 0x4359_4C50
  package static let version: UInt32 = 2
  /// Where the digest stands in the bytes: behind the image's header.
  private static let digestPlace = 16..<48

  package static func pack(_ corpus: Corpus) -> [UInt8] {
    var writer = PackedWriter()
    for _ in 0..<8 { writer.number(0) }
    writer.table(CorpusSection.allCases) { $1.write(corpus, to: &$0) }
    var bytes = writer.image(mark: mark, version: version)
    bytes.replaceSubrange(digestPlace, with: SHA256.hash(bytes))
    return bytes
  }

  /// True where the digest that the bytes bear is theirs.
  package static func isWhole(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= digestPlace.upperBound else { return false }
    var blank = bytes
    blank.replaceSubrange(digestPlace, with: repeatElement(0, count: 32))
    return SHA256.hash(blank).elementsEqual(bytes[digestPlace])
  }
}

/// A part of an image; the order is the image's.
enum CorpusSection: Int, CaseIterable {
  case head, claims, sources, names, origins, relations, topics
  case claimIDs, sourceIDs, nameIDs, originIDs, claimRelations, vocabulary

  func write(_ corpus: Corpus, to writer: inout PackedWriter) {
    switch self {
    case .head:
      writer.text(corpus.id)
      writer.text(corpus.title)
      writer.text(corpus.language)
      writer.number(corpus.sources.reduce(0) { $0 + $1.passages.count })
    case .claims: writer.table(corpus.claims) { $0.claim($1) }
    case .sources: writer.table(corpus.sources) { $0.source($1) }
    case .names: writer.table(corpus.names) { $0.name($1) }
    case .origins: writer.table(corpus.origins) { $0.origin($1) }
    case .relations: writer.table(corpus.relations) { $0.relation($1) }
    case .topics: writer.table(corpus.vocabulary.topics) { $0.topic($1) }
    case .claimIDs: writer.sortedIDs(corpus.claims.map(\.id))
    case .sourceIDs: writer.sortedIDs(corpus.sources.map(\.id))
    case .nameIDs: writer.sortedIDs(corpus.names.map(\.id))
    case .originIDs: writer.sortedIDs(corpus.origins.map(\.id))
    case .claimRelations: writer.pairs(Self.claimRelations(corpus))
    case .vocabulary: writer.vocabulary(corpus.vocabulary)
    }
  }

  /// Which relations each claim stands in, in the order of claims.
  private static func claimRelations(_ corpus: Corpus) -> [(Int, Int)] {
    guard !corpus.relations.isEmpty else { return [] }
    let numbers = Dictionary(corpus.claims.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var pairs: [(Int, Int)] = []
    for (relation, record) in corpus.relations.enumerated() {
      for claim in Set(record.claims.compactMap { numbers[$0] }) { pairs.append((claim, relation)) }
    }
    return pairs.sorted { $0 < $1 }
  }
}
