/// `Lind was quoted as saying that …`, `the paper quoted Lind as saying "…"`: the one who is quoted
/// speaks, not the one who quotes.
struct QuotedSaying: AttributionRule {
  func read(_ index: Int, into draft: Draft) {
    let article = draft.article
    let sentence = article.sentences[index].range
    for group in draft.groups[index] where draft.isFree(group) && group.form == .gerund {
      guard group.reporting.frames.contains(.that), let quoting = Quoting(article, group, sentence),
        let source = quoting.source,
        let content = ContentStart(article, after: group, limit: sentence.upperBound)
      else { continue }
      let end = end(of: content, group, source, sentence, article)
      draft.propose(
        Proposal(
          rule: .quotedSaying, sentence: index, cue: [quoting.verb, group.start - 1..<group.end],
          source: source, contents: [content.start..<end], hearer: nil,
          circumstance: content.between))
    }
  }

  private func end(
    of content: ContentStart, _ group: VerbGroup, _ source: Source, _ sentence: Range<Int>,
    _ article: Article
  ) -> Int {
    let ends = ContentEnd(article: article, limit: sentence.upperBound)
    let open = article.tokens[content.start].quotation
    guard content.kind == .quotation, open >= 0 else {
      return ends.ofClause(from: content.start, cue: group, source: source)
    }
    return min(article.quotations[Int(open)].close + 1, sentence.upperBound)
  }
}

/// The words `quoted … as` before a participle of saying.
struct Quoting {
  /// `was quoted`, or the verb alone where it has an object.
  let verb: Range<Int>
  /// Who is quoted; nil where nobody is named.
  let source: Source?

  init?(_ article: Article, _ saying: VerbGroup, _ sentence: Range<Int>) {
    let tokens = article.tokens
    let `as` = saying.start - 1
    guard `as` > sentence.lowerBound, tokens[`as`].word == Self.as,
      let verb = (sentence.lowerBound..<`as`).last(where: { Self.verbs.contains(tokens[$0]) })
    else { return nil }
    var start = verb
    while start > sentence.lowerBound,
      [.adverb, .be, .have, .modal, .negation].contains(tokens[start - 1].tag)
    {
      start -= 1
    }
    self.verb = start..<verb + 1
    if (start..<verb).contains(where: { tokens[$0].tag == .be }) {
      source = Subject(article: article, sentence: sentence).before(
        start, floor: sentence.lowerBound)
    } else {
      source = Source(article, verb + 1..<`as`, firm: true)
    }
  }

  private static let `as` = Spelling.of("as")
  private static let verbs = WordSet("quoted quotes cited cites quote cite")
}
