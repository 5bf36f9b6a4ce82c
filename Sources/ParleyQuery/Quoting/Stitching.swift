/// Explains a quotation as runs of words that stand word for word in several places.
struct Stitching {
  struct Part {
    /// Numbers of the quotation's words.
    let words: Range<Int>
    let place: QuotedPlace
  }

  let parts: [Part]
  /// In the units of `QuoteAlignment`: what a seam and a word that stands nowhere cost.
  let cost: Int

  /// The fewest words of a part, and of them the fewest that say something.
  private static let fewestWords = 4
  private static let fewestContentWords = 2
  private static let seam = 3 * Int(QuoteAlignment.edit)
  /// Runs with no more words left out between them are one place.
  private static let widestGap = 8

  /// Nil where the words are no such runs from at least two places.
  init?(_ search: QuoteSearch) {
    let count = search.words.count
    guard count >= 2 * Self.fewestWords else { return nil }
    let stretches = Self.candidates(search)
    let runs = Self.longestRuns(search, stretches)
    guard let (segments, loose, cost) = Self.segments(search, runs) else { return nil }
    var parts: [Part] = []
    for segment in segments {
      let words = stretches[segment.run.stretch].words
      let at = segment.run.at
      let place = QuotedPlace(words[at..<(at + segment.words.count)])
      if let last = parts.last, Self.isNear(last.place, place) { continue }
      parts.append(Part(words: segment.words, place: place))
    }
    guard parts.count > 1, parts.count <= max(2, count / 6), loose * 5 <= count else { return nil }
    self.parts = parts
    self.cost = cost
  }

  /// Passages that share much with the whole, or with a third of it.
  private static func candidates(_ search: QuoteSearch) -> [Stretch] {
    let count = search.words.count
    let third = (count + 2) / 3
    var stretches = search.candidates(search.words[...], limit: 8)
    for start in stride(from: 0, to: count, by: third) {
      stretches += search.candidates(
        search.words[start..<min(count, start + third)], limit: 8)
    }
    return stretches
  }

  private struct Run {
    var length = 0
    var stretch = 0
    var at = 0
  }

  /// For each of the quotation's words, the longest run that begins with it and stands somewhere.
  private static func longestRuns(_ search: QuoteSearch, _ stretches: [Stretch]) -> [Run] {
    let quotation = search.wordCodes
    var best = [Run](repeating: Run(), count: quotation.count)
    for (number, stretch) in stretches.enumerated() {
      let source = search.codes(of: stretch)
      var below = [Int32](repeating: 0, count: source.count + 1)
      for row in quotation.indices.reversed() {
        var diagonal: Int32 = 0
        for column in source.indices.reversed() {
          let kept = below[column]
          below[column] = quotation[row] == source[column] ? diagonal + 1 : 0
          diagonal = kept
          if below[column] > best[row].length {
            best[row] = Run(length: Int(below[column]), stretch: number, at: column)
          }
        }
      }
    }
    return best
  }

  private struct Segment {
    let words: Range<Int>
    let run: Run
  }

  /// The cheapest cover of the quotation by runs, with the words that no run covers.
  private static func segments(
    _ search: QuoteSearch, _ runs: [Run]
  ) -> (segments: [Segment], loose: Int, cost: Int)? {
    let count = search.words.count
    let content = search.words.reduce(into: [0]) { $0.append($0.last! + ($1.isContent ? 1 : 0)) }
    var costs = [Int](repeating: 0, count: count + 1)
    var lengths = [Int](repeating: 0, count: count + 1)
    for start in (0..<count).reversed() {
      costs[start] = costs[start + 1] + Int(QuoteAlignment.edit)
      guard runs[start].length >= fewestWords else { continue }
      for length in fewestWords...runs[start].length
      where content[start + length] - content[start] >= fewestContentWords
        && costs[start + length] + seam < costs[start]
      {
        costs[start] = costs[start + length] + seam
        lengths[start] = length
      }
    }
    var segments: [Segment] = []
    var loose = 0
    var at = 0
    while at < count {
      if lengths[at] > 0 {
        segments.append(Segment(words: at..<(at + lengths[at]), run: runs[at]))
        at += lengths[at]
      } else {
        loose += 1
        at += 1
      }
    }
    return segments.count > 1 ? (segments, loose, costs[0] - seam) : nil
  }

  /// True for runs of one passage, in order, with few words between them.
  private static func isNear(_ a: QuotedPlace, _ b: QuotedPlace) -> Bool {
    a.source == b.source && a.positions == b.positions && b.first > a.last
      && b.first - a.last - 1 <= widestGap
  }
}
