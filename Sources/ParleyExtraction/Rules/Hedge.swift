/// `The talks seem to have failed`, `Moscow is expected to reply`: said by nobody in particular.
struct Hedge: AttributionRule {
  private static let seeming = WordSet("seem seems seemed appear appears appeared")
  private static let expected = WordSet("expected believed thought rumored said reported alleged")

  func read(_ index: Int, into draft: Draft) {
    let article = draft.article
    let tokens = article.tokens
    let sentence = article.sentences[index].range
    for at in sentence.dropLast(1) where tokens[at].quotation < 0 && !draft.taken[at] {
      if Self.hearsay.contains(tokens[at]) { reported(at, index, draft) }
      guard let start = cueStart(at, sentence, tokens), tokens[at + 1].tag == .toMark else {
        continue
      }
      guard
        let subject = Subject(article: article, sentence: sentence).before(
          start, floor: sentence.lowerBound), subject.kind != .relative
      else { continue }
      let end = ContentEnd(article: article, limit: sentence.upperBound).ofClause(
        from: at + 1, source: subject)
      guard draft.isFree(subject.range), draft.isFree(at + 1..<end) else { continue }
      draft.propose(
        Proposal(
          rule: .hedge, sentence: index, cue: [start..<at + 1], source: .none,
          contents: [subject.range, at + 1..<end], hearer: nil, circumstance: end..<end))
    }
  }

  /// `The two sides are reportedly meeting`: the clause around the word.
  private func reported(_ at: Int, _ index: Int, _ draft: Draft) {
    let article = draft.article
    let sentence = article.sentences[index].range
    var start = at
    while start > sentence.lowerBound, !draft.taken[start - 1],
      ![.comma, .semicolon, .that, .subordinator, .dash].contains(article.tokens[start - 1].tag)
    {
      start -= 1
    }
    let end = ContentEnd(article: article, limit: sentence.upperBound).ofClause(from: at + 1)
    guard start < at, draft.isFree(at + 1..<end) else { return }
    draft.propose(
      Proposal(
        rule: .hedge, sentence: index, cue: [at..<at + 1], source: .none,
        contents: [start..<at, at + 1..<end], hearer: nil, circumstance: end..<end))
  }

  private static let hearsay = WordSet("reportedly")

  private func cueStart(_ at: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Int? {
    if Self.seeming.contains(tokens[at]) { return at }
    guard Self.expected.contains(tokens[at]) else { return nil }
    var start = at
    while start > sentence.lowerBound, [.be, .adverb, .have].contains(tokens[start - 1].tag) {
      start -= 1
    }
    return start < at && tokens[start..<at].contains { $0.tag == .be } ? start : nil
  }
}
