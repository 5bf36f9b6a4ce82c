/// `"…," Umerov said`, `"…," said Umerov`, with the parts of the quotation that follow.
struct QuotationTail: AttributionRule {
  func read(_ index: Int, into draft: Draft) {
    let article = draft.article
    let sentence = article.sentences[index].range
    var at = sentence.lowerBound
    while at < sentence.upperBound {
      let token = article.tokens[at]
      guard token.tag == .quoteOpen, token.quotation >= 0 else {
        at += 1
        continue
      }
      let quotation = article.quotations[Int(token.quotation)]
      if quotation.closed, quotation.close < sentence.upperBound, !draft.taken[at] {
        read(quotation, index, draft)
      }
      at = max(at + 1, quotation.close)
    }
  }

  private func read(_ quotation: Quotation, _ index: Int, _ draft: Draft) {
    let article = draft.article
    let tokens = article.tokens
    let sentence = article.sentences[index].range
    var after = quotation.close + 1
    guard after < sentence.upperBound else { return }
    var last = quotation.close - 1
    while last > quotation.open, tokens[last].tag == .other { last -= 1 }
    let inner = tokens[last].tag
    let comma = tokens[after].tag == .comma || tokens[after].tag == .dash
    guard comma || inner == .comma || inner == .stop || tokens[quotation.close - 1].word == 0x2026
    else { return }
    if comma { after += 1 }
    guard after < sentence.upperBound, tokens[after].tag != .coordinator,
      begins(quotation, index, draft)
    else { return }
    for group in draft.groups[index] where group.start >= after {
      guard group.start - after < 40, reaches(after, group.start, tokens) else { return }
      guard group.form == .finite || group.form == .gerund else { continue }
      guard draft.isFree(group), group.reporting.frames.contains(.quote) else { continue }
      guard !saysMore(group, draft, sentence) else { return }
      if group.start == after, group.form == .finite, let source = follower(group, draft, sentence)
      {
        propose(quotation, group, source, .quotationTailInverted, index, draft)
        return
      }
      if group.form == .gerund {
        if let source = Quoting(article, group, after..<sentence.upperBound)?.source {
          propose(quotation, group, source, .quotationTail, index, draft)
        }
        return
      }
      guard
        let source = Subject(article: article, sentence: sentence).before(group.start, floor: after)
      else { continue }
      guard source.range.lowerBound - after <= 4 else { return }
      propose(quotation, group, source, .quotationTail, index, draft)
      return
    }
  }

  /// Nothing between the quotation and the verb but a noun phrase: no second clause.
  private func reaches(_ start: Int, _ end: Int, _ tokens: [Token]) -> Bool {
    guard start <= end else { return false }
    return !(start..<end).contains {
      [.semicolon, .stop, .quoteOpen, .that, .colon].contains(tokens[$0].tag)
    }
  }

  /// Words before the quotation are the speaker's too, unless a clause of another kind opens there.
  private func begins(_ quotation: Quotation, _ index: Int, _ draft: Draft) -> Bool {
    let article = draft.article
    let start = article.sentences[index].range.lowerBound
    guard quotation.open > start else { return true }
    let first = article.tokens[start]
    if first.tag == .subordinator || first.tag == .gerund || first.tag == .participle {
      return false
    }
    if Self.openers.contains(first) { return false }
    guard article.tokens[quotation.close - 1].tag == .stop else { return true }
    return !draft.groups[index].contains { $0.verb < quotation.open && $0.form == .finite }
  }

  private static let openers = WordSet("asked after before as since given told pressed")

  /// The verb has a clause or an object of its own: `"…," he said it posed a threat`.
  private func saysMore(_ group: VerbGroup, _ draft: Draft, _ sentence: Range<Int>) -> Bool {
    let article = draft.article
    guard group.end < sentence.upperBound else { return false }
    if let content = ContentStart(article, after: group, limit: sentence.upperBound) {
      if content.kind == .that { return true }
      if content.kind == .clause, article.tokens[content.start].tag == .pronoun { return true }
    }
    guard group.reporting.grade != .say else { return false }
    return [.determiner, .possessive, .toMark, .adjective].contains(article.tokens[group.end].tag)
      && group.start > sentence.lowerBound
      && ![.quoteClose, .comma].contains(article.tokens[group.start - 1].tag)
  }

  private func follower(_ group: VerbGroup, _ draft: Draft, _ sentence: Range<Int>) -> Source? {
    let phrase = NounPhrase(article: draft.article)
    let end = phrase.end(from: group.end, limit: sentence.upperBound)
    return Source(draft.article, group.end..<end, firm: true)
  }

  private func propose(
    _ quotation: Quotation, _ group: VerbGroup, _ source: Source, _ rule: RuleName, _ index: Int,
    _ draft: Draft
  ) {
    let article = draft.article
    let sentence = article.sentences[index]
    var contents = Continuation(article: article).preceding(quotation).filter { draft.isFree($0) }
    // `…, as Hallow put it`: of the words before, only those in quotation marks are surely hers.
    let likened =
      source.range.lowerBound > quotation.close
      && article.tokens[source.range.lowerBound - 1].word == Self.as
    let start = likened ? quotation.open : opening(quotation, sentence, index, draft)
    contents.append(start..<quotation.close + 1)
    let tailEnd = max(group.end, source.range.upperBound)
    let second = secondPart(after: tailEnd, sentence.range, article)
    if let second { contents.append(second) }
    draft.propose(
      Proposal(
        rule: rule, sentence: index, cue: [group.range], source: source, contents: contents,
        hearer: hearer(group, draft, sentence.range),
        circumstance: group.end..<(second?.lowerBound ?? sentence.range.upperBound)))
  }

  /// Where the content begins: with the words before the quotation when they are the speaker's too.
  private func opening(
    _ quotation: Quotation, _ sentence: Sentence, _ index: Int, _ draft: Draft
  ) -> Int {
    let start = sentence.range.lowerBound
    guard quotation.open > start else { return quotation.open }
    let before = start..<quotation.open
    let tokens = draft.article.tokens
    let own = before.contains {
      tokens[$0].tag == .stop || tokens[$0].tag == .colon || tokens[$0].tag == .dash
        || draft.taken[$0]
    }
    let reports = draft.groups[index].contains {
      before.contains($0.verb) && $0.reporting.grade == .say
    }
    return own || reports ? quotation.open : start
  }

  private static let `as` = Spelling.of("as")

  private func hearer(_ group: VerbGroup, _ draft: Draft, _ sentence: Range<Int>) -> Range<Int>? {
    guard group.reporting.frames.contains(.hearer) else { return nil }
    let end = NounPhrase(article: draft.article).hearerEnd(
      from: group.end, limit: sentence.upperBound)
    return end > group.end ? group.end..<end : nil
  }

  /// `"…," he said, "…"`: the quotation that goes on after the verb.
  private func secondPart(after end: Int, _ sentence: Range<Int>, _ article: Article) -> Range<Int>?
  {
    var at = end
    while at < sentence.upperBound {
      let token = article.tokens[at]
      if token.tag == .quoteOpen, token.quotation >= 0, at > end,
        [.comma, .colon, .semicolon, .dash].contains(article.tokens[at - 1].tag)
      {
        let close = article.quotations[Int(token.quotation)].close
        return at..<min(close + 1, sentence.upperBound)
      }
      if token.tag == .gerund || token.tag == .quoteOpen || token.tag == .stop { return nil }
      if [.finite, .past].contains(token.tag) { return nil }
      at += 1
    }
    return nil
  }
}
