/// `The talks failed, according to Umerov`; `According to Umerov, the talks failed`.
struct AccordingTo: AttributionRule {
  private static let according = Spelling.of("according")
  private static let to = Spelling.of("to")

  func read(_ index: Int, into draft: Draft) {
    let article = draft.article
    let sentence = article.sentences[index].range
    for at in sentence.dropLast(2)
    where article.tokens[at].word == Self.according && article.tokens[at + 1].word == Self.to
      && article.tokens[at].quotation < 0 && !draft.taken[at]
    {
      read(at, index, draft)
    }
  }

  private func read(_ at: Int, _ index: Int, _ draft: Draft) {
    let article = draft.article
    let sentence = article.sentences[index].range
    let begins = at - sentence.lowerBound <= 1
    let end = NounPhrase(article: article).end(
      from: at + 2, limit: sentence.upperBound, leading: begins)
    guard let source = Source(article, at + 2..<end, firm: true) else { return }
    let content = ContentEnd(article: article, limit: sentence.upperBound)
    var contents: [Range<Int>] = []
    if begins {
      guard end + 1 < sentence.upperBound, [.comma, .colon].contains(article.tokens[end].tag)
      else { return }
      contents = [end + 1..<content.ofClause(from: end + 1)]
    } else {
      let start = start(before: at, sentence, draft)
      contents = [start..<content.trimmed(start, at)]
      if end + 1 < sentence.upperBound, article.tokens[end].tag == .comma,
        article.tokens[at - 1].tag == .comma, !hasVerb(start..<at, article),
        article.tokens[end + 1].tag != .gerund
      {
        contents.append(end + 1..<content.ofClause(from: end + 1))
      }
    }
    draft.propose(
      Proposal(
        rule: begins ? .accordingToLeading : .accordingTo, sentence: index, cue: [at..<at + 2],
        source: source, contents: contents, hearer: nil, circumstance: end..<end))
  }

  /// The clause before: from the sentence's start, or from `, but` and the like.
  private func start(before at: Int, _ sentence: Range<Int>, _ draft: Draft) -> Int {
    let tokens = draft.article.tokens
    var index = at - 2
    while index > sentence.lowerBound {
      if draft.taken[index] { return index + 1 }
      if tokens[index].tag == .semicolon { return index + 1 }
      if tokens[index].tag == .relative, tokens[index - 1].tag == .comma { return index }
      if tokens[index].tag == .coordinator, tokens[index - 1].tag == .comma,
        clause(index + 1, at, tokens)
      {
        return index + 1
      }
      index -= 1
    }
    return sentence.lowerBound
  }

  private func clause(_ start: Int, _ end: Int, _ tokens: [Token]) -> Bool {
    guard start < end,
      [.pronoun, .name, .determiner, .noun, .possessive, .adjective].contains(tokens[start].tag)
    else { return false }
    return (start..<end).contains { [.finite, .past, .be, .have, .modal].contains(tokens[$0].tag) }
  }

  private func hasVerb(_ range: Range<Int>, _ article: Article) -> Bool {
    range.contains { [.finite, .past, .be, .have, .modal].contains(article.tokens[$0].tag) }
  }
}
