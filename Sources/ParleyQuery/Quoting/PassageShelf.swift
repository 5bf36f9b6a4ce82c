import ParleyModel

/// Hands out sources and the words of their passages, each read once for a question.
final class PassageShelf {
  let archive: any Archive
  private var sources: [Int: Source] = [:]
  private var words: [Place: [QuotedWord]] = [:]

  /// A passage by the number of its source and its place among the source's passages.
  struct Place: Hashable {
    let source: Int
    let position: Int
  }

  init(_ archive: any Archive) { self.archive = archive }

  func source(_ number: Int) -> Source {
    if let known = sources[number] { return known }
    let source = archive.source(number)
    sources[number] = source
    return source
  }

  func words(_ place: Place) -> [QuotedWord] {
    if let known = words[place] { return known }
    let passage = source(place.source).passages[place.position]
    let read = QuotedWordReader.words(of: passage.text, inside: beginsInside(place))
    words[place] = read
    return read
  }

  /// Whether a passage follows right upon the one before it, no line left out between.
  func follows(_ place: Place) -> Bool {
    let passages = source(place.source).passages
    return place.position > 0 && place.position < passages.count
      && passages[place.position].number == passages[place.position - 1].number + 1
  }

  /// True where a quotation that the passage before opens is closed in this one.
  private func beginsInside(_ place: Place) -> Bool {
    guard follows(place) else { return false }
    let passages = source(place.source).passages
    let before = passages[place.position - 1].text.unicodeScalars.filter(Self.isQuote)
    let here = passages[place.position].text.unicodeScalars
    guard let first = here.first, !Self.isQuote(first) else { return false }
    return before.count % 2 == 1 && here.filter(Self.isQuote).count % 2 == 1
  }

  private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    ["\"", "\u{201C}", "\u{201D}", "\u{201E}"].contains(scalar)
  }
}

/// A run of a source's words: a passage with what stands right before and behind it.
struct Stretch {
  struct Word {
    let place: PassageShelf.Place
    /// Its number among the words of its passage.
    let number: Int
    let word: QuotedWord
  }

  let words: [Word]

  /// - Parameter reach: how many words before and behind the passage are wanted.
  init(_ shelf: PassageShelf, around place: PassageShelf.Place, reach: Int) {
    var first = place.position
    var last = place.position
    let count = shelf.source(place.source).passages.count
    func at(_ position: Int) -> PassageShelf.Place {
      .init(source: place.source, position: position)
    }
    var before = 0
    while before < reach, shelf.follows(at(first)), place.position - first < Self.mostPassages {
      first -= 1
      before += shelf.words(at(first)).count
    }
    var behind = 0
    while behind < reach, last + 1 < count, shelf.follows(at(last + 1)),
      last - place.position < Self.mostPassages
    {
      last += 1
      behind += shelf.words(at(last)).count
    }
    words = (first...last).flatMap { position in
      shelf.words(at(position)).enumerated().map { Word(place: at(position), number: $0, word: $1) }
    }
  }

  /// The passages that are taken at each side.
  private static let mostPassages = 64

  private init(_ words: [Word]) { self.words = words }

  /// At most so many words: the run that holds the most of those that are wanted.
  func densest(_ length: Int, _ isWanted: (QuotedWord) -> Bool) -> Stretch {
    guard words.count > length else { return self }
    let wanted = words.map { isWanted($0.word) ? 1 : 0 }
    var sum = wanted[..<length].reduce(0, +)
    var best = (sum: sum, start: 0)
    for start in 1...(words.count - length) {
      sum += wanted[start + length - 1] - wanted[start - 1]
      if sum > best.sum { best = (sum, start) }
    }
    return Stretch(Array(words[best.start..<(best.start + length)]))
  }
}

/// Where words stand: a run of words of one source.
struct QuotedPlace: Hashable {
  let source: Int
  /// The passages' places in the source, first and last.
  let positions: ClosedRange<Int>
  /// The number of the first word in the first passage.
  let first: Int
  /// The number of the last word in the last passage.
  let last: Int

  init(_ words: ArraySlice<Stretch.Word>) {
    let start = words.first!
    let end = words.last!
    source = start.place.source
    positions = start.place.position...end.place.position
    first = start.number
    last = end.number
  }

  /// The numbers of the place's words in one of its passages that has so many words.
  func range(in position: Int, of count: Int) -> Range<Int> {
    guard positions.contains(position) else { return 0..<0 }
    let low = position == positions.lowerBound ? first : 0
    let high = position == positions.upperBound ? last + 1 : count
    return low..<max(low, high)
  }

  func overlaps(_ other: QuotedPlace) -> Bool {
    guard source == other.source, positions.overlaps(other.positions) else { return false }
    if positions.lowerBound == other.positions.upperBound, first > other.last { return false }
    if other.positions.lowerBound == positions.upperBound, other.first > last { return false }
    return true
  }
}
