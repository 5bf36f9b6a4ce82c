/// How and through whom something was said: the channel, the addressee, the agency credited.
struct Circumstance {
  /// `in a statement`, `during a press briefing`, or nil.
  let channel: String?
  /// `reporters`, or nil.
  let addressee: String?
  /// The agency or paper the report credits: `Xinhua` in `citing Xinhua`, or nil.
  let via: String?

  init(_ proposal: Proposal, in article: Article) {
    let sentence = article.sentences[proposal.sentence].range
    addressee = proposal.hearer.map { article.text($0) }
    let spans = [
      proposal.circumstance,
      sentence.lowerBound..<max(sentence.lowerBound, proposal.source.range.lowerBound),
    ]
    channel = spans.lazy.compactMap { Self.channel(in: $0, proposal, article) }.first
    via = Self.credit(in: sentence, proposal, article)
  }

  private static let places = WordSet("in on at during via through")
  private static let credits = WordSet("citing")
  private static let crediting = WordSet("quoted cited reported")
  private static let by = Spelling.of("by")

  private static func channel(
    in range: Range<Int>, _ proposal: Proposal, _ article: Article
  ) -> String? {
    for at in range where places.contains(article.tokens[at]) && !isContent(at, proposal) {
      let end = phraseEnd(at + 1, range.upperBound, article)
      let names = (at + 1..<end).contains { NounPhrase.channels.contains(article.tokens[$0]) }
      if names { return article.text(at..<end).onOneLine }
    }
    return nil
  }

  private static func phraseEnd(_ start: Int, _ limit: Int, _ article: Article) -> Int {
    var at = start
    while at < limit, at < start + 7,
      [.determiner, .possessive, .adjective, .noun, .name, .gerund, .number, .adverb].contains(
        article.tokens[at].tag), article.tokens[at].quotation < 0
    {
      at += 1
    }
    return at
  }

  private static func credit(
    in sentence: Range<Int>, _ proposal: Proposal, _ article: Article
  ) -> String? {
    for at in sentence.dropLast() where !isContent(at, proposal) {
      let token = article.tokens[at]
      var start = at + 1
      if crediting.contains(token), article.tokens[start].word == by {
        start += 1
      } else {
        guard credits.contains(token), !proposal.cue.contains(where: { $0.contains(at) }) else {
          continue
        }
      }
      let end = phraseEnd(start, sentence.upperBound, article)
      if end > start, (start..<end).contains(where: { article.tokens[$0].tag == .name }) {
        return article.text(start..<end).onOneLine
      }
    }
    return nil
  }

  private static func isContent(_ at: Int, _ proposal: Proposal) -> Bool {
    proposal.contents.contains { $0.contains(at) }
  }
}
