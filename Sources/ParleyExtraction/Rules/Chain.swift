/// `went on to say that …`, `voters are more likely to say …`: the verb of saying ends a chain.
struct Chain: AttributionRule {
  func read(_ index: Int, into draft: Draft) {
    let article = draft.article
    let sentence = article.sentences[index].range
    for group in draft.groups[index] where draft.isFree(group) && group.form == .infinitive {
      guard let head = head(of: group, article, sentence), draft.isFree(head..<group.start),
        let content = ContentStart(article, after: group, limit: sentence.upperBound),
        content.start < sentence.upperBound, content.kind != .infinitive,
        let source = Subject(article: article, sentence: sentence).before(
          head, floor: sentence.lowerBound),
        Footing(article, source, sentence: sentence) != .embedded, source.kind != .relative
      else { continue }
      let ends = ContentEnd(article: article, limit: sentence.upperBound)
      let end =
        content.kind == .object
        ? ends.ofObject(from: content.start)
        : ends.ofClause(from: content.start, cue: group, source: source)
      draft.propose(
        Proposal(
          rule: content.kind == .object ? .chainObject : .chain, sentence: index,
          cue: [head..<group.end], source: source, contents: [content.start..<end],
          hearer: content.hearer, circumstance: content.between))
    }
  }

  /// The first token of the finite verb that the chain hangs on, a few words before `to`.
  private func head(of group: VerbGroup, _ article: Article, _ sentence: Range<Int>) -> Int? {
    let tokens = article.tokens
    guard group.start - 1 > sentence.lowerBound, tokens[group.start - 1].tag == .toMark else {
      return nil
    }
    var at = group.start - 2
    while at > sentence.lowerBound, group.start - at < 8 {
      switch tokens[at].tag {
      case .finite, .past, .be, .have, .modal, .auxDo:
        while at > sentence.lowerBound,
          [.be, .have, .modal, .auxDo, .adverb, .negation].contains(tokens[at - 1].tag)
        {
          at -= 1
        }
        return at
      case .adverb, .adjective, .participle, .negation, .gerund, .base, .toMark, .preposition:
        at -= 1
      default: return nil
      }
    }
    return nil
  }
}
