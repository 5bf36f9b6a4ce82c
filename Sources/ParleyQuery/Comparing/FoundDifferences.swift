import ParleyModel

/// Differences that no record tells of: the same act with another number, date, agent or speaker,
/// or one utterance in two wordings.
struct FoundDifferences {
  let context: QueryContext
  private var archive: any Archive { context.archive }
  private var comparison: WordComparison { WordComparison(index: context.index) }

  /// The most claims that are held against each other, two by two.
  static let mostClaims = 40
  /// The share of their matter that two claims have to have in common.
  static let likeness = 0.6

  func all(among numbers: [Int]) -> [SourceDifference] {
    let claims = numbers.prefix(Self.mostClaims).map { ($0, archive.claim($0)) }
    var found: [SourceDifference] = []
    for (place, (number, claim)) in claims.enumerated() {
      if let difference = speakers(number, claim) { found.append(difference) }
      let known = Set(archive.relations(of: number).flatMap(\.claims))
      for (other, second) in claims[(place + 1)...] where !known.contains(second.id) {
        guard isComparable(claim, second) else { continue }
        if let difference = difference((number, claim), (other, second)) {
          found.append(difference)
        }
      }
    }
    return found
  }

  /// The same act, in different sources, about much the same.
  func isComparable(_ a: Claim, _ b: Claim) -> Bool {
    let (p, q) = (a.proposition, b.proposition)
    guard p.act == q.act, p.modality == q.modality,
      p.ordinal == q.ordinal || p.ordinal == nil
        || q.ordinal == nil
    else { return false }
    let sources = Set(a.evidence.map(\.source))
    guard sources.isDisjoint(with: b.evidence.map(\.source)) else { return false }
    let (left, right) = (matter(a), matter(b))
    guard !left.isEmpty, !right.isEmpty else { return false }
    let shared = left.intersection(right).count
    return Double(shared) >= Self.likeness * Double(max(left.count, right.count))
  }

  /// The keys of what is said, without numbers and words that carry nothing.
  private func matter(_ claim: Claim) -> Set<String> {
    let lexicon = context.index.lexicon
    let text = claim.proposition.content ?? claim.text
    var keys: Set<String> = []
    for chunk in Chunker(lexicon).chunks(Tokenizer.tokens(of: text)) {
      if case .number = chunk.first.kind { continue }
      if chunk.isSingle, FunctionWords.contains(chunk.first.folded) || chunk.unit != nil {
        continue
      }
      keys.insert(chunk.concepts.first.map { Term.concept(lexicon.concept($0).id) } ?? chunk.key)
    }
    return keys
  }

  private typealias Numbered = (number: Int, claim: Claim)

  private func difference(_ a: Numbered, _ b: Numbered) -> SourceDifference? {
    let (p, q) = (a.claim.proposition, b.claim.proposition)
    if p.agents != q.agents {
      guard !p.agents.isEmpty, !q.agents.isEmpty, Set(p.agents).isDisjoint(with: q.agents),
        Set(p.mentions).subtracting(q.agents) == Set(q.mentions).subtracting(p.agents),
        p.quantities == q.quantities, p.times == q.times
      else { return nil }
      return make(a, b) { claim, evidence in
        let names = claim.proposition.agents.compactMap {
          Printed(archive: archive).name($0, [evidence])
        }
        return names.isEmpty ? nil : ListedWords.text(names)
      }
    }
    if differs(p.quantities, q.quantities) {
      return make(a, b) { printed($0, $1) { if case .quantity = $0 { true } else { false } } }
    }
    if !p.times.isEmpty, !q.times.isEmpty,
      !p.times.contains(where: { time in q.times.contains { $0.days.overlaps(time.days) } })
    {
      return make(a, b) { claim, evidence in
        claim.proposition.printedTime.flatMap { evidence.excerpt.contains($0) ? $0 : nil }
          ?? printed(claim, evidence) { if case .date = $0 { true } else { false } }
      }
    }
    return p.isNegated != q.isNegated ? make(a, b) { $1.excerpt } : nil
  }

  /// True where both count the same thing and no number of one answers to a number of the other.
  private func differs(_ a: [Quantity], _ b: [Quantity]) -> Bool {
    let parts = QuantityPart(index: context.index)
    var isCounted = false
    for left in a {
      for right in b {
        let (first, second) = (parts.measure(of: left), parts.measure(of: right))
        guard first.kind == second.kind, first.kind != "count" || left.unit == right.unit else {
          continue
        }
        isCounted = true
        if first.match(second) != nil { return false }
      }
    }
    return isCounted
  }

  private func printed(
    _ claim: Claim, _ evidence: Evidence, _ fits: (Piece.Content) -> Bool
  ) -> String? {
    context.pieces.pieces(of: evidence.excerpt).first { fits($0.content) }?.text
  }

  private func make(
    _ a: Numbered, _ b: Numbered, _ words: (Claim, Evidence) -> String?
  ) -> SourceDifference {
    func group(_ one: Numbered) -> [SourceDifference.Side] {
      one.claim.evidence.map { evidence in
        SourceDifference.Side(
          text: words(one.claim, evidence) ?? evidence.excerpt, source: evidence.source,
          claim: one.number, excerpt: evidence.excerpt)
      }
    }
    return SourceDifference(
      kind: .value, groups: [group(a), group(b)], claims: [a.number, b.number])
  }

  /// One claim that sources put into different mouths, or quote in different words.
  private func speakers(_ number: Int, _ claim: Claim) -> SourceDifference? {
    for (place, a) in claim.evidence.enumerated() {
      for b in claim.evidence[(place + 1)...] where a.source != b.source {
        let (s, t) = (a.attribution.speakers, b.attribution.speakers)
        let names = [(a, s), (b, t)].map { evidence, ids in
          ids.compactMap { Printed(archive: archive).name($0, [evidence]) }
        }
        if !s.isEmpty, !t.isEmpty, Set(s).isDisjoint(with: t), !names[0].isEmpty, !names[1].isEmpty
        {
          return pair(.attribution, number, a, b, names.map(ListedWords.text))
        }
        let isQuoted = a.attribution.mode == .direct && b.attribution.mode == .direct
        if isQuoted, s == t, a.origin == b.origin, archive.relations(of: number).isEmpty {
          if comparison.likeness(a.excerpt, b.excerpt) > Self.likeness,
            !comparison.holds(a.excerpt, b.excerpt), !comparison.holds(b.excerpt, a.excerpt)
          {
            return pair(.wording, number, a, b, [a.excerpt, b.excerpt])
          }
        }
      }
    }
    return nil
  }

  private func pair(
    _ kind: Relation.Kind, _ number: Int, _ a: Evidence, _ b: Evidence, _ texts: [String]
  ) -> SourceDifference {
    let sides = zip([a, b], texts).map { evidence, text in
      [
        SourceDifference.Side(
          text: text, source: evidence.source, claim: number, excerpt: evidence.excerpt)
      ]
    }
    return SourceDifference(kind: kind, groups: sides, claims: [number])
  }
}
