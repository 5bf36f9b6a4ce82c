package import ParleyModel

/// A corpus of any size, made from the names and words of another: the same for the same size.
///
/// Twenty claims a source, each with one excerpt; three claims an origin.
package struct LargeCorpus {
  private static let claimsPerSource = 20
  private let base: Corpus
  private let actors: [Name]
  private let outlets: [String]
  private let words: [String]
  private let acts: [Act]
  private var dice: Dice

  package static func make(claims: Int, from base: Corpus, seed: UInt64 = 1) -> Corpus {
    var large = LargeCorpus(base, seed: seed)
    return large.corpus(claims: claims)
  }

  private init(_ base: Corpus, seed: UInt64) {
    self.base = base
    let committees = (1...2000).map { number in
      Name(id: "committee-\(number)", kind: .organisation, name: "Committee \(number)")
    }
    actors = base.names.filter { [.person, .party].contains($0.kind) } + committees
    outlets = base.names.filter { $0.kind == .outlet }.map(\.id)
    words = base.vocabulary.concepts.flatMap(\.words)
    acts = base.vocabulary.acts.filter { !$0.verbs.isEmpty }
    dice = Dice(seed: seed)
  }

  private mutating func corpus(claims count: Int) -> Corpus {
    var corpus = Corpus(id: "large", title: "\(count) generated claims")
    corpus.vocabulary = base.vocabulary
    corpus.names = base.names + actors.filter { $0.id.hasPrefix("committee-") }
    corpus.claims = (0..<count).map { claim($0) }
    corpus.origins = (0...count / 3).map { Origin(id: "origin-\($0)", text: "Briefing \($0)") }
    for first in stride(from: 0, to: count, by: Self.claimsPerSource) {
      corpus.sources.append(source(of: corpus.claims[first..<min(count, first + 20)]))
    }
    return corpus
  }

  private mutating func claim(_ number: Int) -> Claim {
    let actor = dice.often(actors)
    let act = dice.often(acts)
    let low = Double(1 + dice.roll(200))
    let quantity = Quantity(
      low: low, high: low * Double(1 + dice.roll(2)), unit: dice.often(["day", "hour", "person"]))
    let content = (0..<3 + dice.roll(4)).map { _ in dice.often(words) }.joined(separator: " ")
    let text = "\(actor.name) \(act.verbs[0]) \(quantity.number) \(quantity.unit) \(content)"
    return Claim(
      id: "claim-\(number)", text: text + ".",
      proposition: Proposition(
        agents: [actor.id], act: act.id, content: content, quantities: [quantity],
        times: date(number).flatMap { TimeSpan(start: $0, end: $0) }.map { [$0] } ?? []),
      topics: base.vocabulary.topics.isEmpty ? [] : [dice.often(base.vocabulary.topics).id],
      evidence: [
        Evidence(
          source: "source-\(number / Self.claimsPerSource)",
          paragraph: 1 + number % Self.claimsPerSource, excerpt: text,
          attribution: Attribution(speakers: [actor.id], cue: act.verbs[0], mode: .indirect),
          origin: "origin-\(number / 3)")
      ])
  }

  private mutating func source(of claims: ArraySlice<Claim>) -> Source {
    let number = claims.startIndex / Self.claimsPerSource
    return Source(
      id: "source-\(number)", title: "Report \(number)",
      outlet: outlets.isEmpty ? nil : dice.often(outlets), issued: date(claims.startIndex),
      passages: claims.enumerated().map { Passage(number: $0 + 1, text: $1.text) })
  }

  /// A day for each source, from 2001 on.
  private func date(_ claim: Int) -> PartialDate? {
    let day = claim / Self.claimsPerSource
    return PartialDate(year: 2001 + day / 336 % 25, month: 1 + day / 28 % 12, day: 1 + day % 28)
  }
}
