/// `The plan was rejected by Moscow`: the speaker follows `by`, the content is the subject.
struct PassiveBy: AttributionRule {
  private static let by = Spelling.of("by")

  func read(_ index: Int, into draft: Draft) {
    let article = draft.article
    let tokens = article.tokens
    let sentence = article.sentences[index].range
    for group in draft.groups[index] where draft.isFree(group) && group.form == .passive {
      guard group.end + 1 < sentence.upperBound, tokens[group.end].word == Self.by,
        group.start > sentence.lowerBound, group.reporting.frames.contains(.object)
      else { continue }
      let end = NounPhrase(article: article).end(from: group.end + 1, limit: sentence.upperBound)
      guard let source = Source(article, group.end + 1..<end, firm: true),
        let subject = Subject(article: article, sentence: sentence).before(
          group.start, floor: sentence.lowerBound), draft.isFree(subject.range)
      else { continue }
      draft.propose(
        Proposal(
          rule: .passiveBy, sentence: index, cue: [group.range], source: source,
          contents: [subject.range], hearer: nil, circumstance: end..<end))
    }
  }
}
