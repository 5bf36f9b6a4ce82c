/// The claims that the parts of a query have met so far, the parts taken one after the other.
struct Tally {
  private(set) var matches: [Matcher.Match] = []
  /// A claim's place among the matches, and 1; 0 for a claim that nothing has met.
  private var places: [UInt32]
  /// What a claim has to have met to be looked at, and where those stand that have; nil before.
  private var needed: UInt64 = 0
  private var remaining: [Int]?

  /// As many postings are passed over in the time in which one is found by halving.
  private static let halving = 16

  init(claims: Int) { places = .init(repeating: 0, count: claims) }

  /// Counts a part for the claims that meet it, once for each: by the first of its alternatives.
  mutating func count(_ part: Part, bit: Int, _ index: Index) {
    let mask: UInt64 = 1 << UInt64(bit)
    for alternative in part.alternatives {
      let postings = index.claims(with: alternative.term)
      let gain = Gain(part, alternative, mask)
      // Few claims are looked up in many postings; many are met on the way.
      if let remaining, remaining.count * Self.halving < postings.count {
        lookUp(remaining, in: postings, gain, part.refine)
      } else {
        pass(postings, gain, part.refine)
      }
    }
  }

  /// From now on only claims count that have met the part as well.
  mutating func narrow(to bit: Int) {
    let mask: UInt64 = 1 << UInt64(bit)
    needed |= mask
    remaining = (remaining ?? Array(matches.indices)).filter { matches[$0].met & mask != 0 }
  }

  /// The matches; of a narrowed tally only those that have met all it was narrowed to.
  var result: [Matcher.Match] { remaining.map { $0.map { matches[$0] } } ?? matches }

  private mutating func lookUp(
    _ places: [Int], in postings: Postings, _ gain: Gain, _ refine: ((Int) -> Bool)?
  ) {
    for place in places where matches[place].met & gain.mask == 0 {
      let claim = matches[place].claim
      if postings.contains(claim), refine?(claim) ?? true { gain.add(to: &matches[place]) }
    }
  }

  private mutating func pass(
    _ postings: Postings, _ gain: Gain, _ refine: ((Int) -> Bool)?
  ) {
    for claim in postings {
      guard claim < places.count else { return }
      let place = Int(places[claim]) - 1
      if place >= 0 {
        let met = matches[place].met
        guard met & needed == needed, met & gain.mask == 0, refine?(claim) ?? true else {
          continue
        }
        gain.add(to: &matches[place])
      } else if needed == 0, refine?(claim) ?? true {
        var match = Matcher.Match(claim: claim, met: 0, score: 0, matter: 0, substance: 0)
        gain.add(to: &match)
        matches.append(match)
        places[claim] = UInt32(matches.count)
      }
    }
  }
}

/// What a claim gains by meeting a part with one of its alternatives.
private struct Gain {
  let mask: UInt64
  let score: Float
  let matter: Float
  let substance: Float

  init(_ part: Part, _ alternative: Alternative, _ mask: UInt64) {
    self.mask = mask
    score = part.weight * alternative.strength
    matter = part.isMatter ? score : 0
    substance = part.isSubstance && !part.isOptional ? score : 0
  }

  func add(to match: inout Matcher.Match) {
    match.met |= mask
    match.score += score
    match.matter += matter
    match.substance += substance
  }
}
