/// `Kyiv rejected the plan`, `Trump called the talks "a waste"`: the content is a noun phrase.
struct OpinionObject: AttributionRule {
  func read(_ index: Int, into draft: Draft) {
    let article = draft.article
    let sentence = article.sentences[index].range
    for group in draft.groups[index] where draft.isFree(group) && group.form == .finite {
      guard !group.reporting.frames.isDisjoint(with: [.object, .likeness]),
        let content = ContentStart(article, after: group, limit: sentence.upperBound),
        content.kind == .object, !draft.taken[content.start],
        let rule = rule(group.reporting.grade),
        let source = Subject(article: article, sentence: sentence).before(
          group.start, floor: sentence.lowerBound)
      else { continue }
      guard group.reporting.grade == .speech || isClear(source, article, sentence) else { continue }
      let end = ContentEnd(article: article, limit: sentence.upperBound).ofObject(
        from: content.start)
      draft.propose(
        Proposal(
          rule: rule, sentence: index, cue: [group.range], source: source,
          contents: [content.start..<end], hearer: nil, circumstance: end..<end))
    }
  }

  /// Opinions count in clauses of their own, not in `voters who back him`.
  private func isClear(_ source: Source, _ article: Article, _ sentence: Range<Int>) -> Bool {
    Footing(article, source, sentence: sentence) != .embedded && source.kind != .relative
  }

  private func rule(_ grade: ReportingVerb.Grade) -> RuleName? {
    switch grade {
    case .say, .speech, .finding: .speechObject
    case .view: .viewObject
    case .stance: .stanceObject
    }
  }
}
