/// Holds claims against the parts of a query, by way of the index alone.
struct Matcher {
  let index: Index
  let parts: [Part]

  /// The share of a question's substance that an answer has to meet, by weight.
  static let enoughSubstance: Float = 0.5
  /// The share that is enough where both a name and a deed have to be met anyway.
  static let enoughWithGround: Float = 0.7
  /// The share of its words of matter.
  static let enoughMatter: Float = 0.4

  private let required: UInt64
  /// True where a name and an act have to be met.
  private let hasGround: Bool
  private let matterWeight: Float
  private let substanceWeight: Float

  init(index: Index, parts: [Part]) {
    self.index = index
    self.parts = parts
    var required: UInt64 = 0
    for (bit, part) in parts.enumerated() where part.isRequired { required |= 1 << UInt64(bit) }
    self.required = required
    hasGround =
      parts.contains { $0.isRequired && $0.role == .act }
      && parts.contains { $0.isRequired && [.name, .agent, .speaker, .source].contains($0.role) }
    let heavy = parts.filter { !$0.isLight }
    substanceWeight = heavy.filter { $0.isSubstance && !$0.isOptional }.reduce(0) { $0 + $1.weight }
    matterWeight = heavy.filter(\.isMatter).reduce(0) { $0 + $1.weight }
  }

  /// A claim with the parts that it meets.
  struct Match: Comparable {
    let claim: Int
    /// A bit for each part that is met.
    var met: UInt64
    var score: Float
    /// The shares of the matter and of the substance that are met; 1 where none was asked for.
    var matter: Float
    var substance: Float

    func meets(_ part: Int) -> Bool { met & (1 << UInt64(part)) != 0 }

    /// The better first; of equals the first in the corpus.
    static func < (a: Match, b: Match) -> Bool { (b.score, a.claim) < (a.score, b.claim) }
  }

  /// Every claim that meets anything, best first; ties in the order of the corpus.
  func matches() -> [Match] { all().sorted() }

  /// Every claim that meets anything, in no order.
  func all() -> [Match] { matches(Array(parts.indices), isNarrowing: false) }

  /// Every claim that meets what is required, in no order. The rarest is looked for first, and the
  /// rest only in claims that have it.
  func candidates() -> [Match] {
    func count(_ bit: Int) -> Int {
      parts[bit].alternatives.reduce(0) { $0 + index.claims(with: $1.term).count }
    }
    let first = parts.indices.filter { parts[$0].isRequired }.map { (bit: $0, count: count($0)) }
      .sorted { ($0.count, $0.bit) < ($1.count, $1.bit) }.map(\.bit)
    return matches(
      first + parts.indices.filter { !parts[$0].isRequired }, isNarrowing: !first.isEmpty)
  }

  private func matches(_ order: [Int], isNarrowing: Bool) -> [Match] {
    var tally = Tally(claims: index.claimCount)
    for bit in order {
      tally.count(parts[bit], bit: bit, index)
      if isNarrowing, parts[bit].isRequired { tally.narrow(to: bit) }
    }
    var matches = tally.result
    for place in matches.indices {
      matches[place].matter = matterWeight > 0.5 ? matches[place].matter / matterWeight : 1
      matches[place].substance =
        substanceWeight > 0 ? matches[place].substance / substanceWeight : 1
    }
    return matches
  }

  /// Every claim, as one that meets all there is to meet.
  func everything() -> [Match] {
    (0..<index.claimCount).map { Match(claim: $0, met: 0, score: 1, matter: 1, substance: 1) }
  }

  /// True where a claim meets all that is required and enough of the matter.
  func isAnswer(_ match: Match) -> Bool {
    match.met & required == required
      && (match.matter >= Self.enoughMatter
        || hasGround && match.substance >= Self.enoughWithGround)
      && match.substance >= Self.enoughSubstance
  }

  /// The parts that a claim fails, the required ones first.
  func failed(_ match: Match) -> [Part] {
    let open = parts.enumerated().filter { !match.meets($0.offset) }.map(\.element)
    return open.filter(\.isRequired) + open.filter { !$0.isRequired }
  }
}
