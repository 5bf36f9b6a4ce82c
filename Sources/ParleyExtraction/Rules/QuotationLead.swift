/// `Umerov said: "…"`, `Peskov continued:` with the quotation in the next paragraph.
struct QuotationLead: AttributionRule {
  func read(_ index: Int, into draft: Draft) {
    let article = draft.article
    let sentence = article.sentences[index].range
    for group in draft.groups[index] where draft.isFree(group) && group.form == .finite {
      guard group.reporting.frames.contains(.quote),
        let content = ContentStart(article, after: group, limit: sentence.upperBound)
      else { continue }
      switch content.kind {
      case .quotation:
        // `a letter from Belov: "…," it said`: the words behind are the nearer ones.
        if draft.taken[content.start] { continue }
        propose(quotation: content, group, index, draft)
      case .announced where content.start >= sentence.upperBound:
        proposeNext(content, group, index, draft)
      case .announced: propose(quotation: content, group, index, draft)
      default: continue
      }
    }
  }

  private func propose(
    quotation content: ContentStart, _ group: VerbGroup, _ index: Int, _ draft: Draft
  ) {
    let article = draft.article
    let sentence = article.sentences[index].range
    guard let source = subject(group, index, draft) else { return }
    var end = sentence.upperBound
    let first = article.tokens[content.start]
    if first.tag == .quoteOpen, first.quotation >= 0 {
      let close = article.quotations[Int(first.quotation)].close
      end = min(close + 1, sentence.upperBound)
      // `Belov, who Lind said "lied", left`: the clause of `who` is over at the comma.
      let relative =
        source.range.lowerBound > sentence.lowerBound && article.tokens[end - 1].tag == .quoteClose
        && article.tokens[source.range.lowerBound - 1].tag == .relative
      let closes = relative && end < sentence.upperBound && article.tokens[end].tag == .comma
      if end < sentence.upperBound, !closes,
        ![.comma, .stop].contains(article.tokens[close - 1].tag)
      {
        end = ContentEnd(article: article, limit: sentence.upperBound).ofClause(from: end)
        end = max(end, close + 1)
      }
    } else {
      end = ContentEnd(article: article, limit: sentence.upperBound).trimmed(content.start, end)
    }
    draft.propose(
      Proposal(
        rule: .quotationLead, sentence: index, cue: [group.range], source: source,
        contents: [content.start..<end], hearer: content.hearer, circumstance: content.between))
  }

  /// The content stands in the paragraph after the colon.
  private func proposeNext(
    _ content: ContentStart, _ group: VerbGroup, _ index: Int, _ draft: Draft
  ) {
    let article = draft.article
    guard index + 1 < article.sentences.count, article.sentences[index + 1].bareQuotation,
      let source = subject(group, index, draft)
    else { return }
    draft.propose(
      Proposal(
        rule: .announcedQuotation, sentence: index, cue: [group.range], source: source,
        contents: [article.sentences[index + 1].range], hearer: content.hearer,
        circumstance: content.between))
  }

  private func subject(_ group: VerbGroup, _ index: Int, _ draft: Draft) -> Source? {
    let sentence = draft.article.sentences[index].range
    return Subject(article: draft.article, sentence: sentence).before(
      group.start, floor: sentence.lowerBound)
  }
}
