/// `…, adding that …`, `…, saying "…"`: a participle whose speaker is the subject before it.
struct Participle: AttributionRule {
  func read(_ index: Int, into draft: Draft) {
    let article = draft.article
    let sentence = article.sentences[index].range
    for group in draft.groups[index] where draft.isFree(group) && group.form == .gerund {
      guard group.start > sentence.lowerBound, group.reporting.grade != .finding,
        attaches(group, article),
        let content = ContentStart(article, after: group, limit: sentence.upperBound),
        content.start < sentence.upperBound,
        content.kind != .object || tellsObject(group, from: content.start, article),
        let source = source(group, index, draft)
      else { continue }
      propose(group, content, source, index, draft)
    }
  }

  /// After a comma, after `by` and `while`; plain saying also after `and` or a dash.
  private func attaches(_ group: VerbGroup, _ article: Article) -> Bool {
    let before = article.tokens[group.start - 1]
    if before.tag == .quoteClose, group.start > 1 {
      return article.tokens[group.start - 2].tag == .comma
    }
    if before.tag == .coordinator || before.tag == .dash { return group.reporting.grade == .say }
    return before.tag == .comma || Self.manners.contains(before)
  }

  /// `referring to the council` names a matter and says nothing of it; `citing a source` names
  /// what the words before rest on.
  private func tellsObject(_ group: VerbGroup, from start: Int, _ article: Article) -> Bool {
    guard group.reporting.grade != .view, group.reporting.particles.isEmpty else { return false }
    guard Self.resting.contains(article.tokens[group.verb]) else { return true }
    let end = ContentEnd(article: article, limit: article.tokens.count).ofObject(from: start)
    return !(start..<end).prefix(6).contains { Self.grounds.contains(article.tokens[$0]) }
  }

  private static let resting = WordSet("citing quoting")
  private static let grounds = WordSet(
    """
    source sources official officials witness witnesses document documents report reports study
    agency newspaper minutes letter record records
    """)

  private static let manners = WordSet("by while")

  private func propose(
    _ group: VerbGroup, _ content: ContentStart, _ source: Source, _ index: Int, _ draft: Draft
  ) {
    let article = draft.article
    let limit = article.sentences[index].range.upperBound
    let ends = ContentEnd(article: article, limit: limit)
    let end: Int
    var rule = RuleName.participle
    switch content.kind {
    case .quotation, .announced:
      let open = article.tokens[content.start].quotation
      let close = open >= 0 ? min(article.quotations[Int(open)].close + 1, limit) : limit
      // `citing "many factors" in the way`: the quoted words begin a phrase.
      end =
        group.reporting.frames.contains(.quote) ? close : ends.ofObject(from: content.start)
      rule = .participleQuotation
    case .object:
      end = ends.ofObject(from: content.start)
      rule = .participleObject
    default:
      end = ends.ofClause(
        from: content.start, cue: group, source: source)
    }
    if article.tokens[group.start - 1].tag != .comma { rule = .participleAfter }
    draft.propose(
      Proposal(
        rule: rule, sentence: index, cue: [group.range], source: source,
        contents: [content.start..<end], hearer: content.hearer, circumstance: content.between))
  }

  /// The speaker already found in the sentence, else the subject of the nearest verb before.
  private func source(_ group: VerbGroup, _ index: Int, _ draft: Draft) -> Source? {
    let article = draft.article
    let sentence = article.sentences[index].range
    if let last = draft.last(in: index), last.source.kind != .none,
      last.source.range.lowerBound < group.start
    {
      return Source(range: last.source.range, kind: last.source.kind, firm: false)
    }
    return Subject(article: article, sentence: sentence).main(
      floor: sentence.lowerBound, limit: group.start)
  }
}
