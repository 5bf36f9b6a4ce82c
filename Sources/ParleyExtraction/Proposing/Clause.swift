/// A verb with a clause as its content.
enum Clause {
  static func propose(_ group: VerbGroup, _ index: Int, _ draft: Draft) {
    let article = draft.article
    let sentence = article.sentences[index].range
    guard let content = ContentStart(article, after: group, limit: sentence.upperBound),
      let rule = rule(content.kind, group.reporting.grade), !draft.taken[content.start],
      let source = Subject(article: article, sentence: sentence).before(
        group.start, floor: sentence.lowerBound)
    else { return }
    let end = ContentEnd(article: article, limit: sentence.upperBound).ofClause(
      from: content.start, cue: group, source: source)
    draft.propose(
      Proposal(
        rule: rule, sentence: index, cue: [group.range], source: source,
        contents: [content.start..<end], hearer: content.hearer, circumstance: content.between))
  }

  static func rule(_ kind: ContentStart.Kind, _ grade: ReportingVerb.Grade) -> RuleName? {
    switch (kind, grade) {
    case (.question, _): .question
    case (.that, .say): .saidThat
    case (.clause, .say): .saidClause
    case (.that, .speech): .speechThat
    case (.clause, .speech): .speechClause
    case (.that, .finding), (.clause, .finding): .findingThat
    case (.that, .view), (.that, .stance): .viewThat
    case (.clause, .view), (.clause, .stance): .viewClause
    default: nil
    }
  }
}
