/// The proposals made so far for one article, and the tokens they have taken.
final class Draft {
  let article: Article
  /// Verb groups outside quotations, by sentence.
  let groups: [[VerbGroup]]
  /// How many paragraphs open with a label and a colon, by the label's words.
  let labels: [[UInt64]: Int]
  private(set) var proposals: [Proposal] = []
  /// A token stands in the content or the cue of a proposal.
  private(set) var taken: [Bool]

  init(_ article: Article) {
    self.article = article
    taken = Array(repeating: false, count: article.tokens.count)
    labels = article.paragraphs.reduce(into: [:]) { labels, paragraph in
      let label = Transcript.label(paragraph, article)
      if let label { labels[label.map { article.tokens[$0].word }, default: 0] += 1 }
    }
    groups = article.sentences.map { sentence in
      sentence.range.compactMap { at in
        let token = article.tokens[at]
        guard token.entry.verb >= 0, token.quotation < 0 else { return nil }
        return VerbGroup(article, at: at, in: sentence.range)
      }
    }
  }

  func isFree(_ group: VerbGroup) -> Bool { !taken[group.verb] }

  func isFree(_ range: Range<Int>) -> Bool { !range.contains { taken[$0] } }

  /// The proposal last made for a sentence, or nil.
  func last(in sentence: Int) -> Proposal? {
    guard let last = proposals.last, last.sentence == sentence else { return nil }
    return last
  }

  func propose(_ proposal: Proposal) {
    var proposal = proposal
    let sentence = article.sentences[proposal.sentence].range
    let ahead = proposal.contents.allSatisfy { $0.lowerBound > proposal.cue[0].lowerBound }
    proposal.embedded =
      ahead && Footing(article, proposal.source, sentence: sentence) == .embedded
    proposal.contents = proposal.contents.filter { !$0.isEmpty }
    guard !proposal.contents.isEmpty else { return }
    for range in proposal.contents + proposal.cue {
      for at in range { taken[at] = true }
    }
    for at in proposal.source.range { taken[at] = true }
    proposals.append(proposal)
  }

  /// Adds a further part to the content of the proposal at `index`.
  func extend(_ index: Int, with range: Range<Int>) {
    proposals[index].contents.append(range)
    for at in range { taken[at] = true }
  }
}
