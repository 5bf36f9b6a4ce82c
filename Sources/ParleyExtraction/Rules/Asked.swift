/// `Asked if the talks failed, …`, `when asked about the talks`: a question whose asker is not named.
struct Asked: AttributionRule {
  private static let asked = WordSet("asked pressed questioned")
  private static let starters = WordSet("if whether about how why what")
  private static let by = Spelling.of("by")

  func read(_ index: Int, into draft: Draft) {
    let article = draft.article
    let tokens = article.tokens
    let sentence = article.sentences[index].range
    for at in sentence.dropLast(2)
    where Self.asked.contains(tokens[at]) && tokens[at].quotation < 0 && !draft.taken[at] {
      let opens =
        at == sentence.lowerBound || [.subordinator, .be, .comma].contains(tokens[at - 1].tag)
      guard opens else { continue }
      var next = at + 1
      var source = Source.none
      if tokens[next].word == Self.by {
        let end = NounPhrase(article: article).hearerEnd(from: next + 1, limit: sentence.upperBound)
        source = Source(article, next + 1..<end, firm: true) ?? .none
        next = end
      }
      while next < sentence.upperBound, tokens[next].tag == .adverb || isDay(next, tokens) {
        next += 1
      }
      guard next + 1 < sentence.upperBound, Self.starters.contains(tokens[next]) else { continue }
      let about = tokens[next].tag == .preposition
      let start = about ? next + 1 : next
      let ends = ContentEnd(article: article, limit: sentence.upperBound)
      let end = ends.ofObject(from: start)
      draft.propose(
        Proposal(
          rule: .asked, sentence: index, cue: [at..<at + 1] + (about ? [next..<next + 1] : []),
          source: source, contents: [start..<end], hearer: nil, circumstance: end..<end))
    }
  }

  private func isDay(_ at: Int, _ tokens: [Token]) -> Bool {
    tokens[at].entry.classes.contains(.time)
      || tokens[at].tag == .preposition && at + 1 < tokens.count
        && tokens[at + 1].entry.classes.contains(.time)
  }
}
