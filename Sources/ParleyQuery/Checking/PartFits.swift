/// How well claims meet the parts of a statement, read off the index.
struct PartFits {
  /// The best way in which a claim meets a part: 1 for the thing itself, 0 for not at all.
  struct Fit {
    var strength: Float = 0
    /// True where the claim has it in its own wording, not only in an excerpt.
    var isOwn = false
  }

  private var fits: [[Fit]]

  /// - Parameter claims: the numbers of the claims that are looked at, fewer than 256.
  init(_ parts: [Part], _ claims: [Int], _ index: Index) {
    // A claim's place among those that are looked at, and 1; 0 for any other.
    var places: [UInt8] = .init(repeating: 0, count: index.claimCount)
    for (place, claim) in claims.enumerated() { places[claim] = UInt8(place + 1) }
    fits = Array(repeating: Array(repeating: Fit(), count: parts.count), count: claims.count)
    for (number, part) in parts.enumerated() {
      for alternative in part.alternatives {
        let isOwn = !["x:", Term.utterance("")].contains(where: alternative.term.hasPrefix)
        for claim in index.claims(with: alternative.term) {
          guard claim < places.count, places[claim] > 0, part.refine?(claim) ?? true else {
            continue
          }
          let place = Int(places[claim]) - 1
          // A topic that a claim is filed under says no more than that it is near.
          let isTopic = alternative.term.hasPrefix(Term.topic(""))
          let strength = isTopic ? min(0.5, alternative.strength) : alternative.strength
          fits[place][number].strength = max(fits[place][number].strength, strength)
          if isOwn, alternative.strength > 0.6 { fits[place][number].isOwn = true }
        }
      }
    }
  }

  /// - Parameter place: the claim's place among those that are looked at.
  func fit(_ part: Int, at place: Int) -> Fit { fits[place][part] }
}
