/// `the tunnel, which the ministry says has flooded`: the relative pronoun and the rest are the content.
struct RelativeSaid: AttributionRule {
  func read(_ index: Int, into draft: Draft) {
    let article = draft.article
    let tokens = article.tokens
    let sentence = article.sentences[index].range
    for group in draft.groups[index] where draft.isFree(group) && group.form == .finite {
      guard group.end < sentence.upperBound, lacksObject(group, tokens),
        let source = Subject(article: article, sentence: sentence).before(
          group.start, floor: sentence.lowerBound),
        source.kind != .relative, let first = source.range.first, first > sentence.lowerBound
      else { continue }
      let pronoun = first - 1
      guard tokens[pronoun].tag == .relative || tokens[pronoun].tag == .that else { continue }
      let ends = ContentEnd(article: article, limit: sentence.upperBound)
      let end =
        group.reporting.frames.contains(.that)
        ? ends.ofClause(from: group.end, source: Source(article, pronoun..<first, firm: true))
        : ends.ofObject(from: group.end)
      draft.propose(
        Proposal(
          rule: .relativeSaid, sentence: index, cue: [group.range], source: source,
          contents: [pronoun..<pronoun + 1, group.end..<end], hearer: nil,
          circumstance: end..<end))
    }
  }

  /// A verb follows (`says had fallen`), or what the thing is called (`called "a waste"`).
  private func lacksObject(_ group: VerbGroup, _ tokens: [Token]) -> Bool {
    let next = tokens[group.end]
    if group.reporting.frames.contains(.that) {
      return [.finite, .past, .be, .have, .modal, .auxDo].contains(next.tag)
    }
    guard group.reporting.grade == .speech, group.reporting.particles.isEmpty,
      group.reporting.frames.contains(.object)
    else { return false }
    return next.tag == .quoteOpen || next.tag == .determiner || Self.likeness.contains(next)
  }

  private static let likeness = WordSet("as")
}
