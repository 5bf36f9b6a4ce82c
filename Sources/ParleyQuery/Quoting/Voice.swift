import ParleyModel

/// Whose words stand at a place, as far as the corpus tells.
struct Voice {
  enum Kind {
    /// An excerpt of a claim that covers the words.
    case cited(claim: Int, Evidence)
    /// Inside quotation marks that no claim attributes.
    case unattributed
    /// The outlet's own text.
    case outlet
  }

  let kind: Kind
  /// How many of the place's words the excerpt covers.
  let overlap: Int

  var evidence: Evidence? {
    if case .cited(_, let evidence) = kind { return evidence }
    return nil
  }

  var hasSpeaker: Bool { !(evidence?.attribution.speakers.isEmpty ?? true) }
}

/// Finds the voices of a place: first the one that the words are.
struct VoiceFinder {
  let context: QueryContext
  let shelf: PassageShelf
  private var archive: any Archive { context.archive }

  func voices(at place: QuotedPlace) -> [Voice] {
    let words = words(of: place)
    let cited = cited(place, words)
    let fallback = Voice(
      kind: words.filter(\.isInside).count * 2 > words.count ? .unattributed : .outlet,
      overlap: words.count)
    guard let first = cited.first else { return [fallback] }
    if case .unattributed = fallback.kind, first.evidence?.attribution.mode == .narrative {
      return [fallback]
    }
    // An excerpt that only touches the words does not say whose the rest is.
    return first.overlap * 2 < words.count ? [fallback] + cited : cited
  }

  private func words(of place: QuotedPlace) -> [QuotedWord] {
    place.positions.flatMap { position in
      let words = shelf.words(.init(source: place.source, position: position))
      return Array(words[place.range(in: position, of: words.count).clamped(to: words.indices)])
    }
  }

  /// Excerpts that share words with a place: those that name a speaker for most of it first.
  private func cited(_ place: QuotedPlace, _ words: [QuotedWord]) -> [Voice] {
    let count = words.count
    let content = Set(words.filter(\.isContent).map(\.key))
    let source = shelf.source(place.source)
    var voices: [(voice: Voice, told: Int, length: Int)] = []
    for number in claims(at: place) {
      let claim = archive.claim(number)
      let told = Set(QuotedWordReader.words(of: claim.text).map(\.key)).intersection(content).count
      for evidence in claim.evidence where evidence.source == source.id {
        guard let excerpt = locate(evidence, in: place.source) else { continue }
        let overlap = overlap(place, excerpt)
        guard overlap >= 2, overlap * 4 >= min(count, excerpt.count) else { continue }
        voices.append(
          (Voice(kind: .cited(claim: number, evidence), overlap: overlap), told, excerpt.count))
      }
    }
    func rank(_ entry: (voice: Voice, told: Int, length: Int)) -> [Int] {
      let mode = Evidence.Mode.allCases.firstIndex { $0 == entry.voice.evidence?.attribution.mode }
      let isTold = entry.voice.hasSpeaker && entry.voice.overlap * 2 >= count
      return [
        isTold ? 0 : 1, -entry.voice.overlap, entry.voice.hasSpeaker ? 0 : 1,
        mode ?? 0, -entry.told, entry.length,
      ]
    }
    var seen: Set<[String]> = []
    return voices.enumerated().sorted {
      let (a, b) = (rank($0.element), rank($1.element))
      return a == b ? $0.offset < $1.offset : a.lexicographicallyPrecedes(b)
    }
    .map(\.element.voice)
    .filter { seen.insert($0.evidence!.attribution.speakers).inserted }
  }

  /// The claims that cite a passage of the place.
  private func claims(at place: QuotedPlace) -> [Int] {
    let index = context.index.passages
    guard let first = firstPassage(of: place.source) else { return [] }
    var claims: [Int] = []
    for position in place.positions where first + position < index.count {
      for claim in index.place(first + position).claims where !claims.contains(claim) {
        claims.append(claim)
      }
    }
    return claims
  }

  /// The number of a source's first passage, found by halving.
  private func firstPassage(of source: Int) -> Int? {
    let index = context.index.passages
    var low = 0
    var high = index.count
    while low < high {
      let middle = (low + high) / 2
      if index.place(middle).source < source { low = middle + 1 } else { high = middle }
    }
    return low < index.count && index.place(low).source == source ? low : nil
  }

  /// Where an excerpt stands in its passages.
  private func locate(
    _ evidence: Evidence, in source: Int
  ) -> (ranges: [Int: Range<Int>], count: Int)? {
    let wanted = QuotedWordReader.words(of: evidence.excerpt).map(\.key)
    let last = evidence.through ?? evidence.paragraph
    var words: [(position: Int, number: Int, key: String)] = []
    for (position, passage) in shelf.source(source).passages.enumerated()
    where (evidence.paragraph...max(evidence.paragraph, last)).contains(passage.number) {
      let read = shelf.words(.init(source: source, position: position))
      words += read.enumerated().map { (position, $0, $1.key) }
    }
    guard !wanted.isEmpty, words.count >= wanted.count else { return nil }
    for start in 0...(words.count - wanted.count)
    where words[start].key == wanted[0]
      && zip(wanted, words[start...]).allSatisfy({ $0 == $1.key })
    {
      var ranges: [Int: Range<Int>] = [:]
      for word in words[start..<(start + wanted.count)] {
        let low = ranges[word.position]?.lowerBound ?? word.number
        ranges[word.position] = low..<(word.number + 1)
      }
      return (ranges, wanted.count)
    }
    return nil
  }

  private func overlap(
    _ place: QuotedPlace, _ excerpt: (ranges: [Int: Range<Int>], count: Int)
  ) -> Int {
    place.positions.reduce(0) { sum, position in
      guard let range = excerpt.ranges[position] else { return sum }
      let mine = place.range(in: position, of: .max)
      return sum + mine.clamped(to: range).count
    }
  }
}
