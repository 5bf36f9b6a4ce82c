/// `The talks failed, Umerov said`, `The talks, he said, failed`, `The talks failed, said Umerov`,
/// `As Umerov said, the talks failed`.
struct TrailingSaid: AttributionRule {
  func read(_ index: Int, into draft: Draft) {
    let article = draft.article
    let sentence = article.sentences[index].range
    for group in draft.groups[index] where draft.isFree(group) && group.form == .finite {
      if group.reporting.particles == Self.it, readLeadingAs(group, index, draft) { continue }
      guard group.reporting.frames.contains(.that), group.reporting.particles.isEmpty,
        [.say, .speech, .view].contains(group.reporting.grade),
        !group.range.contains(where: { article.tokens[$0].tag == .modal })
      else { continue }
      if readLeadingAs(group, index, draft) { continue }
      guard group.reporting.grade != .view || endsAfter(group, sentence, article) else { continue }
      if inverted(group, index, draft) { continue }
      guard
        let source = Subject(article: article, sentence: sentence).before(
          group.start, floor: sentence.lowerBound)
      else { continue }
      var first = source.range.lowerBound
      if first > sentence.lowerBound, article.tokens[first - 1].tag == .subordinator,
        Self.likeness.contains(article.tokens[first - 1])
      {
        guard group.reporting.grade == .say else { continue }
        first -= 1
      }
      guard first > sentence.lowerBound, [.comma, .dash].contains(article.tokens[first - 1].tag)
      else { continue }
      propose(group, source, before: first - 1, index, draft)
    }
  }

  private static let likeness = WordSet("as")
  /// The `it` of `put it`.
  private static let it = [Spelling.of("it")]

  private func propose(
    _ group: VerbGroup, _ source: Source, before comma: Int, _ index: Int, _ draft: Draft
  ) {
    let article = draft.article
    let sentence = article.sentences[index].range
    let tail = max(group.end, source.range.upperBound)
    let left = start(of: comma, sentence, article)..<comma
    guard !left.isEmpty, draft.isFree(left), tailCloses(group, tail, sentence, article) else {
      return
    }
    guard source.kind != .relative, balanced(left, article) else { return }
    var contents = [left]
    let rest = rest(after: tail, sentence, article)
    if let rest { contents.append(rest) }
    let complete = hasVerb(left, article) && leftIsContent(left, article)
    guard complete || rest != nil && fragment(left, article) else { return }
    draft.propose(
      Proposal(
        rule: .trailingSaid, sentence: index, cue: [group.range], source: source,
        contents: contents, hearer: nil, circumstance: group.end..<sentence.upperBound))
  }

  /// Where the content to the left begins: the sentence, or what follows a semicolon.
  private func start(of comma: Int, _ sentence: Range<Int>, _ article: Article) -> Int {
    var at = comma - 1
    while at > sentence.lowerBound {
      if article.tokens[at].tag == .semicolon, article.tokens[at].quotation < 0 { return at + 1 }
      at -= 1
    }
    return sentence.lowerBound
  }

  /// A subordinate clause alone (`When he arrived, Trump said …`) is no content.
  private func leftIsContent(_ left: Range<Int>, _ article: Article) -> Bool {
    let first = article.tokens[left.lowerBound]
    guard first.tag == .subordinator || first.tag == .preposition || first.tag == .toMark else {
      return true
    }
    return left.contains { article.tokens[$0].tag == .comma }
  }

  private func hasVerb(_ range: Range<Int>, _ article: Article) -> Bool {
    range.contains {
      [.finite, .past, .be, .have, .modal].contains(article.tokens[$0].tag)
    }
  }

  /// After the tail comes a stop, a comma, or only a time and a place.
  private func tailCloses(
    _ group: VerbGroup, _ tail: Int, _ sentence: Range<Int>, _ article: Article
  ) -> Bool {
    guard tail < sentence.upperBound else { return true }
    if [.stop, .comma, .dash, .semicolon, .close].contains(article.tokens[tail].tag) {
      return true
    }
    let next = article.tokens[tail]
    guard
      [.preposition, .adverb, .subordinator, .open].contains(next.tag)
        || next.entry.classes.contains(.time) || group.reporting.frames.contains(.hearer)
    else { return false }
    return ContentStart(article, after: group, limit: sentence.upperBound) == nil
  }

  /// `In such cases, they said, talks …`: words that only the rest completes.
  private func fragment(_ left: Range<Int>, _ article: Article) -> Bool {
    let first = article.tokens[left.lowerBound]
    return first.tag != .adverb && first.tag != .gerund
      && !(left.count == 1 && first.tag == .coordinator)
  }

  /// Brackets closed where they opened.
  private func balanced(_ range: Range<Int>, _ article: Article) -> Bool {
    range.reduce(0) { depth, at in
      switch article.tokens[at].tag {
      case .open: depth + 1
      case .close: depth - 1
      default: depth
      }
    } == 0
  }

  private func endsAfter(_ group: VerbGroup, _ sentence: Range<Int>, _ article: Article) -> Bool {
    group.end >= sentence.upperBound || [.stop, .comma].contains(article.tokens[group.end].tag)
  }

  /// `The talks, he said, failed`: what comes after the second comma.
  private func rest(after tail: Int, _ sentence: Range<Int>, _ article: Article) -> Range<Int>? {
    guard tail + 1 < sentence.upperBound, article.tokens[tail].tag == .comma else { return nil }
    let next = article.tokens[tail + 1]
    if next.tag == .gerund || next.tag == .participle || next.tag == .past { return nil }
    if next.tag == .coordinator && next.word != Self.and { return nil }
    if next.tag == .subordinator || next.tag == .preposition { return nil }
    let end = ContentEnd(article: article, limit: sentence.upperBound).ofClause(from: tail + 1)
    return end > tail + 1 ? tail + 1..<end : nil
  }

  private static let and = Spelling.of("and")

  private func inverted(_ group: VerbGroup, _ index: Int, _ draft: Draft) -> Bool {
    let article = draft.article
    let sentence = article.sentences[index].range
    guard group.reporting.grade == .say, group.range.count == 1,
      group.start > sentence.lowerBound + 2,
      article.tokens[group.start - 1].tag == .comma, group.end < sentence.upperBound,
      [.name, .determiner, .noun, .possessive].contains(article.tokens[group.end].tag)
    else { return false }
    let end = NounPhrase(article: article).end(from: group.end, limit: sentence.upperBound)
    guard
      end >= sentence.upperBound
        || ![.finite, .be, .have, .modal, .past].contains(article.tokens[end].tag),
      !(group.end..<end).contains(where: { article.tokens[$0].tag == .past }),
      let source = Source(article, group.end..<end, firm: true)
    else { return false }
    let before = draft.proposals.count
    propose(group, source, before: group.start - 1, index, draft)
    return draft.proposals.count > before
  }

  /// `As Umerov said, the talks failed.`
  private func readLeadingAs(_ group: VerbGroup, _ index: Int, _ draft: Draft) -> Bool {
    let article = draft.article
    let sentence = article.sentences[index].range
    let first = sentence.lowerBound
    guard Self.likeness.contains(article.tokens[first]), group.start > first + 1,
      let source = Subject(article: article, sentence: sentence).before(
        group.start, floor: first + 1),
      source.range.lowerBound == first + 1
    else { return false }
    guard
      let comma = (group.end..<min(sentence.upperBound, group.end + 14)).first(where: {
        article.tokens[$0].tag == .comma || article.tokens[$0].tag == .colon
      }), comma + 2 < sentence.upperBound
    else { return false }
    let end = ContentEnd(article: article, limit: sentence.upperBound).ofClause(from: comma + 1)
    draft.propose(
      Proposal(
        rule: .asSaid, sentence: index, cue: [group.range], source: source,
        contents: [comma + 1..<end], hearer: nil, circumstance: group.end..<comma))
    return true
  }
}
