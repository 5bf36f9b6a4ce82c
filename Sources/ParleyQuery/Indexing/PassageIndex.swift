import Packing

/// Finds passages by their words, read where it lies.
struct PassageIndex: Sendable {
  private let words: PackedKeys
  private let postings: PackedTable
  private let passages: PackedTable

  var count: Int { passages.count }

  init(_ reader: inout PackedReader) {
    words = reader.section { $0.keys() }
    postings = reader.section { $0.table() }
    passages = reader.section { $0.table() }
  }

  /// Where a passage stands, and the claims that cite it.
  struct Place {
    let source: Int
    /// Its place among the source's passages, from 0.
    let position: Int
    let claims: [Int]
  }

  func place(_ passage: Int) -> Place {
    var reader = passages.reader(passage)
    return Place(
      source: reader.number(), position: reader.number(), claims: reader.list { $0.number() })
  }

  /// In how many passages a word stands.
  func frequency(of word: String) -> Int {
    guard let row = words.value(of: word) else { return 0 }
    var reader = postings.reader(row)
    return min(reader.number(), passages.count)
  }

  /// The passages in which a word stands, ascending.
  func passages(with word: String) -> [Int] {
    guard let row = words.value(of: word) else { return [] }
    var reader = postings.reader(row)
    return reader.list { $0.number() }
  }

  /// The postings that one search reads at most, but for its rarest words.
  private static let mostPostings = 60_000

  /// The passages that share the most with the words, a rare word counting for more; best first.
  func passages(sharing keys: some Sequence<String>, limit: Int) -> [Int] {
    let sorted = Set(keys).map { (key: $0, count: frequency(of: $0)) }.filter { $0.count > 0 }
      .sorted { ($0.count, $0.key) < ($1.count, $1.key) }
    var votes: [Int: Int] = [:]
    var read = 0
    for (key, frequency) in sorted {
      if read > 0, read + frequency > Self.mostPostings { break }
      read += frequency
      // The bits that the word's rarity is worth.
      let weight = Int.bitWidth - (count / frequency + 1).leadingZeroBitCount
      for passage in passages(with: key) { votes[passage, default: 0] += weight }
    }
    return votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map(\.key)
  }
}
