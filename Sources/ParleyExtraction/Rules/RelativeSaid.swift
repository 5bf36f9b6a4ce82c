/// `the rate, which the ministry says had fallen`: the relative pronoun and the rest are the content.
struct RelativeSaid: AttributionRule {
  func read(_ index: Int, into draft: Draft) {
    let article = draft.article
    let tokens = article.tokens
    let sentence = article.sentences[index].range
    for group in draft.groups[index] where draft.isFree(group) && group.form == .finite {
      guard group.reporting.frames.contains(.that), group.end < sentence.upperBound,
        [.finite, .past, .be, .have, .modal, .auxDo].contains(tokens[group.end].tag),
        let source = Subject(article: article, sentence: sentence).before(
          group.start, floor: sentence.lowerBound),
        source.kind != .relative, let first = source.range.first, first > sentence.lowerBound
      else { continue }
      let pronoun = first - 1
      guard tokens[pronoun].tag == .relative || tokens[pronoun].tag == .that else { continue }
      let end = ContentEnd(article: article, limit: sentence.upperBound).ofClause(from: group.end)
      draft.propose(
        Proposal(
          rule: .relativeSaid, sentence: index, cue: [group.range], source: source,
          contents: [pronoun..<pronoun + 1, group.end..<end], hearer: nil,
          circumstance: end..<end, lemma: group.reporting.lemma))
    }
  }
}
