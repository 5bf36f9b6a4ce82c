import ParleyModel

/// Finds where a quotation's words stand: word for word, or nearly.
struct QuoteSearch {
  /// A run of words that the quotation lies along, and how it differs.
  struct Fit {
    let place: QuotedPlace
    let changes: [QuoteChange]
    let cost: Int
    /// The quotation's words that stand there, in order.
    let same: Int
    /// The source's words that the changes number.
    let stretch: Stretch
  }

  let words: [QuotedWord]
  let shelf: PassageShelf
  private let context: QueryContext
  private let numbers: [String: Int32]
  private let codes: [Int32]

  /// The passages that are compared word by word at most.
  private static let candidates = 8
  /// So many passages are looked into without asking for a second word.
  private static let manyPassages = 2_000
  /// More places than these are counted, not told.
  static let mostPlaces = 64

  init(_ words: [QuotedWord], _ context: QueryContext, _ shelf: PassageShelf) {
    self.words = words
    self.context = context
    self.shelf = shelf
    var numbers: [String: Int32] = [:]
    for word in words where numbers[word.key] == nil { numbers[word.key] = Int32(numbers.count) }
    self.numbers = numbers
    codes = words.map { numbers[$0.key]! }
  }

  /// Every place at which the words stand as they are, in the order of sources.
  func exact() -> [QuotedPlace] {
    let passages = context.index.passages
    let rarest = words.indices.sorted {
      (passages.frequency(of: words[$0].key), $0) < (passages.frequency(of: words[$1].key), $1)
    }
    guard let first = rarest.first else { return [] }
    var found: [QuotedPlace] = []
    for passage in candidates(sharing: rarest) {
      let place = place(passage)
      let stretch = Stretch(shelf, around: place, reach: words.count)
      let run = codes(of: stretch)
      for at in stretch.words.indices
      where stretch.words[at].place == place && run[at] == codes[first] {
        let start = at - first
        guard start >= 0, start + codes.count <= run.count,
          run[start..<(start + codes.count)].elementsEqual(codes)
        else { continue }
        let quoted = QuotedPlace(stretch.words[start..<(start + codes.count)])
        if !found.contains(quoted) { found.append(quoted) }
        if found.count == Self.mostPlaces { return found }
      }
    }
    return found
  }

  /// The passages with the rarest word; where they are many, those near which the next ones stand.
  private func candidates(sharing rarest: [Int]) -> [Int] {
    let index = context.index.passages
    var found = index.passages(with: words[rarest[0]].key)
    for next in rarest.dropFirst().prefix(3) where found.count > Self.manyPassages {
      let others = Set(index.passages(with: words[next].key))
      found = found.filter { (($0 - 1)...($0 + 1)).contains(where: others.contains) }
    }
    return found
  }

  /// The places along which the whole quotation lies at a bearable cost, the nearest first.
  func fits() -> [Fit] {
    let stretches = candidates(words[...], limit: Self.candidates)
    var found: [Fit] = []
    for fit in stretches.compactMap(fit).sorted(by: { $0.cost < $1.cost })
    where !found.contains(where: { $0.place.overlaps(fit.place) }) {
      found.append(fit)
    }
    return found
  }

  /// The stretches that share the most with some of the words.
  func candidates(_ part: ArraySlice<QuotedWord>, limit: Int) -> [Stretch] {
    let length = 2 * words.count + 64
    return context.index.passages.passages(sharing: part.map(\.key), limit: limit).map {
      Stretch(shelf, around: place($0), reach: words.count)
        .densest(length) { numbers[$0.key] != nil }
    }
  }

  private func fit(_ stretch: Stretch) -> Fit? {
    guard let alignment = QuoteAlignment(codes, along: codes(of: stretch)) else { return nil }
    var laid: [Int] = []
    var same = 0
    for step in alignment.steps {
      switch step {
      case .same(let at, _):
        laid.append(at)
        same += 1
      case .changed(let at, _): laid.append(at)
      case .leftOut, .putIn: break
      }
    }
    guard let first = laid.first, let last = laid.last else { return nil }
    let changes = QuoteChange.changes(
      alignment, stretch.words.map(\.word), words, isNumber: isNumber)
    return Fit(
      place: QuotedPlace(stretch.words[first...last]), changes: changes,
      cost: changes.isEmpty ? 0 : alignment.cost, same: same, stretch: stretch)
  }

  /// The quotation's word numbers for a stretch's words; -1 for every other word.
  func codes(of stretch: Stretch) -> [Int32] { stretch.words.map { numbers[$0.word.key] ?? -1 } }

  var wordCodes: [Int32] { codes }

  private func isNumber(_ word: QuotedWord) -> Bool {
    word.isNumber || context.index.lexicon.number(word.key) != nil
  }

  private func place(_ passage: Int) -> PassageShelf.Place {
    let place = context.index.passages.place(passage)
    return .init(source: place.source, position: place.position)
  }
}
