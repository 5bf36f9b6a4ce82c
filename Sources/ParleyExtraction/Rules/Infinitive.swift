/// `The Kremlin refused to …`, `Zelensky urged allies to …`, `Moscow wants to …`.
struct Infinitive: AttributionRule {
  func read(_ index: Int, into draft: Draft) {
    let article = draft.article
    let sentence = article.sentences[index].range
    for group in draft.groups[index] where draft.isFree(group) && group.form == .finite {
      guard group.reporting.frames.contains(.infinitive),
        let content = ContentStart(article, after: group, limit: sentence.upperBound),
        content.kind == .infinitive, !draft.taken[content.start],
        let source = Subject(article: article, sentence: sentence).before(
          group.start, floor: sentence.lowerBound)
      else { continue }
      guard Footing(article, source, sentence: sentence) != .embedded, source.kind != .relative
      else {
        continue
      }
      let end = ContentEnd(article: article, limit: sentence.upperBound).ofClause(
        from: content.start, cue: group, source: source)
      draft.propose(
        Proposal(
          rule: .infinitive, sentence: index, cue: [group.range], source: source,
          contents: [content.start..<end], hearer: content.hearer, circumstance: content.between))
    }
  }
}
