/// `In Hallow's words, the bridge is "a toy"`, `the bridge is, in the words of Ann Hallow, "a toy"`.
///
/// Only beside a quotation: `in other words` and `in the words of the law` tell nothing of a speaker.
struct InWords: AttributionRule {
  func read(_ index: Int, into draft: Draft) {
    let article = draft.article
    let tokens = article.tokens
    let sentence = article.sentences[index].range
    for at in sentence.dropLast()
    where Self.in.contains(tokens[at]) && tokens[at].quotation < 0 && !draft.taken[at] {
      guard let (cue, owner) = owner(at, sentence, article),
        let source = Source(article, owner, firm: true)
      else { continue }
      let end = max(cue.upperBound, owner.upperBound)
      guard let contents = contents(from: at, to: end, sentence, article),
        contents.allSatisfy({ draft.isFree($0) })
      else { continue }
      draft.propose(
        Proposal(
          rule: .inWords, sentence: index, cue: [cue], source: source, contents: contents,
          hearer: nil, circumstance: end..<end))
    }
  }

  /// The cue and whose words they are: `in … words` and the name between, or the name behind `of`.
  private func owner(
    _ at: Int, _ sentence: Range<Int>, _ article: Article
  ) -> (cue: Range<Int>, owner: Range<Int>)? {
    let tokens = article.tokens
    let near = at + 1..<min(sentence.upperBound, at + 12)
    guard let words = near.first(where: { Self.words.contains(tokens[$0]) }) else { return nil }
    if words + 1 < sentence.upperBound, Self.of.contains(tokens[words + 1]) {
      let end = NounPhrase(article: article).end(
        from: words + 2, limit: sentence.upperBound, leading: at == sentence.lowerBound)
      return end > words + 2 ? (at..<words + 2, words + 2..<end) : nil
    }
    guard let genitive = near.first(where: { tokens[$0].tag == .genitive }), genitive < words,
      (genitive + 1..<words).allSatisfy({ tokens[$0].tag == .adjective }),
      !(at + 1..<genitive).contains(where: { [.comma, .preposition].contains(tokens[$0].tag) })
    else { return nil }
    return (genitive + 1..<words + 1, at + 1..<genitive)
  }

  /// At the head of a sentence its clause with a quotation in it; elsewhere the quotation beside it.
  private func contents(
    from start: Int, to end: Int, _ sentence: Range<Int>, _ article: Article
  ) -> [Range<Int>]? {
    let tokens = article.tokens
    let comma = end < sentence.upperBound && [.comma, .colon].contains(tokens[end].tag)
    let after = comma ? end + 1 : end
    if start - sentence.lowerBound <= 1 {
      guard comma else { return nil }
      let stop = ContentEnd(article: article, limit: sentence.upperBound).ofClause(from: after)
      let clause = after..<max(stop, after)
      return clause.contains { tokens[$0].tag == .quoteOpen } ? [clause] : nil
    }
    if after < sentence.upperBound, tokens[after].tag == .quoteOpen, tokens[after].quotation >= 0 {
      let close = article.quotations[Int(tokens[after].quotation)].close
      return [after..<min(close + 1, sentence.upperBound)]
    }
    var before = start - 1
    if before > sentence.lowerBound, tokens[before].tag == .comma { before -= 1 }
    guard before > sentence.lowerBound, tokens[before].tag == .quoteClose,
      let quotation = article.quotations.last(where: { $0.close == before }),
      quotation.open >= sentence.lowerBound
    else { return nil }
    return [quotation.open..<quotation.close + 1]
  }

  private static let `in` = WordSet("in")
  private static let words = WordSet("words word phrase")
  private static let of = WordSet("of")
}
