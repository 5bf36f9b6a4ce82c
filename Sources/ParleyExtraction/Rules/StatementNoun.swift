/// `Trump's warning that …`: a noun of saying with its clause.
struct StatementNoun: AttributionRule {
  private static let nouns = WordSet(
    """
    warning claim assertion allegation argument statement announcement suggestion contention
    complaint accusation belief view opinion promise pledge vow prediction fear hope conviction
    insistence threat proposal demand declaration admission concern doubt
    warnings claims assertions allegations arguments statements suggestions complaints accusations
    beliefs views promises pledges predictions fears hopes threats demands concerns doubts
    """)

  func read(_ index: Int, into draft: Draft) {
    let article = draft.article
    let tokens = article.tokens
    let sentence = article.sentences[index].range
    for at in sentence
    where Self.nouns.contains(tokens[at]) && tokens[at].quotation < 0 && !draft.taken[at] {
      guard at > sentence.lowerBound, let owner = owner(at, sentence, tokens) else { continue }
      var that = at + 1
      while that < min(sentence.upperBound, at + 5), tokens[that].tag != .that,
        [.preposition, .name, .number, .noun].contains(tokens[that].tag)
      {
        that += 1
      }
      guard that < sentence.upperBound, tokens[that].tag == .that, !draft.taken[that],
        let source = Source(article, owner, firm: true)
      else { continue }
      let end = ContentEnd(article: article, limit: sentence.upperBound).ofClause(from: that)
      draft.propose(
        Proposal(
          rule: .statementNoun, sentence: index, cue: [at..<at + 1], source: source,
          contents: [that..<end], hearer: nil, circumstance: at + 1..<that))
    }
  }

  private func owner(_ at: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Range<Int>? {
    var before = at - 1
    while before > sentence.lowerBound, tokens[before].tag == .adjective { before -= 1 }
    if tokens[before].tag == .possessive { return before..<before + 1 }
    guard tokens[before].tag == .genitive else { return nil }
    var start = before - 1
    while start > sentence.lowerBound,
      [.name, .determiner, .adjective].contains(tokens[start - 1].tag)
        || tokens[start - 1].tag == .noun && tokens[start].tag == .name
    {
      start -= 1
    }
    return start < before ? start..<before : nil
  }
}
