/// Two sessions side by side: what was asked in both, in one, and answered differently.
package struct SessionDifference: Sendable {
  /// A question in a session, and the line on which it stands.
  package struct Place: Hashable, Sendable {
    package var input: String
    package var line: Int
  }

  package struct Pair: Hashable, Sendable {
    package var first: Place
    package var second: Place
    /// Empty where the answers are the same.
    package var changes: [Change]
  }

  package private(set) var pairs: [Pair] = []
  package private(set) var onlyFirst: [Place] = []
  package private(set) var onlySecond: [Place] = []
  /// Where they were asked of different corpora.
  package let corpus: (was: Replay.Corpus, now: Replay.Corpus)?

  /// The pairs that were answered differently.
  package var different: [Pair] { pairs.filter { !$0.changes.isEmpty } }

  package var isNothing: Bool {
    onlyFirst.isEmpty && onlySecond.isEmpty && different.isEmpty && corpus == nil
  }

  /// A question that was asked twice meets its first and its second asking in turn.
  package init(_ first: ReadSession, _ second: ReadSession) {
    let header = second.file.header
    corpus = Replay.Corpus.pair(first.file.header, (header.corpus, header.digest))
    var waiting: [String: [(Place, SessionEntry)]] = [:]
    for (place, entry) in Self.places(second) {
      waiting[place.input, default: []].append((place, entry))
    }
    var met: Set<Place> = []
    for (place, entry) in Self.places(first) {
      guard let (other, theirs) = waiting[place.input]?.first else {
        onlyFirst.append(place)
        continue
      }
      waiting[place.input]?.removeFirst()
      met.insert(other)
      pairs.append(
        Pair(first: place, second: other, changes: Comparison.changes(from: entry, to: theirs)))
    }
    onlySecond = Self.places(second).map(\.0).filter { !met.contains($0) }
  }

  private static func places(_ read: ReadSession) -> [(Place, SessionEntry)] {
    zip(read.file.parts, read.lines).compactMap { part, line in
      part.entry.map { (Place(input: $0.input, line: line), $0) }
    }
  }
}
