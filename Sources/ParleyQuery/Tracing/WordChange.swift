import Diagnostics
import ParleyModel

/// What happened to a claim on its way: from the most direct report to another one.
struct WordChange {
  let context: QueryContext
  private var archive: any Archive { context.archive }
  private var comparison: WordComparison { WordComparison(index: context.index) }

  /// The changes, in a fixed order: speaker, speech, hedges, numbers, words.
  /// - Parameter differences: those recorded of the claim, whose words are told where
  ///   the excerpts are no versions of one sentence.
  func changes(
    from first: Evidence, to second: Evidence, differences: [SourceDifference]
  ) -> [String] {
    let isVersion = comparison.likeness(first.excerpt, second.excerpt) >= Self.version
    let recorded = isVersion ? [] : recorded(first, second, differences)
    return [speaker(first, second), speech(first, second)].compactMap { $0 }
      + hedges(first, second) + numbers(first, second)
      + (recorded.isEmpty ? words(first, second) : recorded)
  }

  /// `tariffs` → `sanctions`, where a record sets just these two excerpts against each other.
  private func recorded(
    _ first: Evidence, _ second: Evidence, _ differences: [SourceDifference]
  ) -> [String] {
    differences.compactMap { difference in
      func side(_ evidence: Evidence) -> (group: Int, text: String)? {
        for (group, sides) in difference.groups.enumerated() {
          for side in sides
          where side.source == evidence.source && evidence.excerpt.contains(side.excerpt)
            || side.excerpt == evidence.excerpt
          {
            return (group, side.text)
          }
        }
        return nil
      }
      guard let old = side(first), let new = side(second), old.group != new.group,
        old.text != new.text
      else { return nil }
      return "\(difference.kind.rawValue) changed: “\(old.text)” → “\(new.text)”"
    }
  }

  /// Where in an excerpt the words stand that the other does not have; none where the two have too
  /// little in common to be versions of one sentence.
  func marks(in excerpt: String, against other: String) -> [Range<Int>] {
    guard comparison.likeness(excerpt, other) >= Self.likeness else { return [] }
    return comparison.marks(in: excerpt, of: excerpt, against: other)
  }

  /// The share of words that two texts have in common that tell of one thing, and two versions of
  /// one sentence.
  static let likeness = 0.5
  static let version = 0.8
  /// The most phrases that are told of one version.
  static let mostPhrases = 3

  private func speaker(_ first: Evidence, _ second: Evidence) -> String? {
    let (from, to) = (first.attribution.speakers, second.attribution.speakers)
    guard from != to, let one = from.first else { return nil }
    guard let other = to.first else {
      return second.attribution.mode == .narrative
        ? "attribution dropped: \(name(one)), now in the outlet's own voice"
        : "speaker's name dropped: \(name(one))"
    }
    if parties(of: one).contains(other) { return "speaker widened: \(name(one)) → \(name(other))" }
    if parties(of: other).contains(one) { return "speaker narrowed: \(name(one)) → \(name(other))" }
    if archive.name(id: other)?.kind == .unnamed {
      return "speaker's name dropped: \(name(one)) → \(name(other))"
    }
    return "speaker changed: \(name(one)) → \(name(other))"
  }

  private func speech(_ first: Evidence, _ second: Evidence) -> String? {
    let (from, to) = (first.attribution.mode, second.attribution.mode)
    guard from != to, to != .narrative || first.attribution.speakers.isEmpty else { return nil }
    let isDirect = from == .direct || from == .mixed
    switch to {
    case .direct, .mixed: return "\(from.rawValue) speech turned \(to.rawValue)"
    case .indirect: return isDirect ? "\(from.rawValue) speech turned indirect" : nil
    case .narrative:
      return isDirect || from == .indirect ? "\(from.rawValue) speech turned into telling" : nil
    case .anonymous: return isDirect ? "\(from.rawValue) speech turned anonymous" : nil
    }
  }

  /// Hedges inside the stretch that both texts tell: what lies outside it was never passed on.
  private func hedges(_ first: Evidence, _ second: Evidence) -> [String] {
    func lost(_ a: String, _ b: String) -> [String] {
      let (left, right) = (comparison.words(of: a), comparison.words(of: b))
      let pairs = comparison.common(left, right)
      guard let start = pairs.first?.a, let end = pairs.last?.a,
        comparison.likeness(a, b) >= Self.likeness
      else { return [] }
      let kept = Set(right.map(\.key))
      return left[start...end].filter { !kept.contains($0.key) }
        .map { PieceReader.slice(a, $0.span) }
        .filter { HedgeWords.contains(Folding.text($0)) }
    }
    return lost(first.excerpt, second.excerpt).map { "hedge dropped: “\($0)”" }
      + lost(second.excerpt, first.excerpt).map { "hedge added: “\($0)”" }
  }

  /// Numbers of one thing that are not the same and lie near each other, or lose their bound.
  private func numbers(_ first: Evidence, _ second: Evidence) -> [String] {
    func quantities(_ text: String) -> [(quantity: Quantity, text: String)] {
      context.pieces.pieces(of: text).compactMap { piece in
        if case .quantity(let quantity) = piece.content { (quantity, piece.text) } else { nil }
      }
    }
    let (from, to) = (quantities(first.excerpt), quantities(second.excerpt))
    let parts = QuantityPart(index: context.index)
    return from.compactMap { old -> String? in
      let measure = parts.measure(of: old.quantity)
      let same = to.filter { parts.measure(of: $0.quantity).kind == measure.kind }
      guard !same.contains(where: { $0.quantity == old.quantity }) else { return nil }
      for new in same {
        let other = parts.measure(of: new.quantity)
        if other.low == measure.low, other.high == measure.high {
          return "bound changed: \(old.text) → \(new.text)"
        }
        if abs(other.low - measure.low) <= abs(measure.low) * 0.1, other.low > 0 {
          return "number rounded: \(old.text) → \(new.text)"
        }
      }
      return nil
    }
  }

  private func words(_ first: Evidence, _ second: Evidence) -> [String] {
    guard comparison.likeness(first.excerpt, second.excerpt) >= Self.likeness else { return [] }
    func told(_ a: String, _ b: String) -> [String] {
      comparison.phrases(of: a, against: b).filter { phrase in
        !Tokenizer.tokens(of: phrase).allSatisfy { FunctionWords.contains($0.folded) }
      }.prefix(Self.mostPhrases).map { "“\($0)”" }
    }
    let gone = told(first.excerpt, second.excerpt)
    let come = told(second.excerpt, first.excerpt)
    if gone.isEmpty && come.isEmpty { return [] }
    if gone.isEmpty { return ["words added: \(come.joined(separator: ", "))"] }
    if come.isEmpty { return ["words left out: \(gone.joined(separator: ", "))"] }
    return ["words changed: \(gone.joined(separator: ", ")) → \(come.joined(separator: ", "))"]
  }

  private func name(_ id: String) -> String { archive.fullName(of: id) }

  /// The parties and organisations that a name belongs to, all the way up.
  private func parties(of id: String) -> Set<String> {
    var found: Set<String> = []
    var next = archive.name(id: id)?.of
    while let party = next, found.insert(party).inserted { next = archive.name(id: party)?.of }
    return found
  }
}
