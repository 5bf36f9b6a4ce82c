import ParleyModel

/// Differences as rows and as claims to be shown.
struct DifferenceReport {
  let context: QueryContext
  private var comparison: WordComparison { WordComparison(index: context.index) }

  /// A row: kind, what stands against what, the words that differ, the note.
  func item(_ difference: SourceDifference) -> Item {
    let told = difference.told
    return Item([
      .init("kind", .text(difference.kind.rawValue)),
      .init("a", .text(told[0])),
      .init("b", told.count > 1 ? .text(told.dropFirst().joined(separator: " / ")) : .nothing),
      .init("differing", .list(differing(difference))),
      .init("note", difference.note.map { .text($0) } ?? .nothing),
    ])
  }

  /// The words that one of the wordings has and the one next to it has not, in quotation marks.
  private func differing(_ difference: SourceDifference) -> [String] {
    guard difference.kind == .wording else { return [] }
    return difference.sides.flatMap { side -> [String] in
      guard let other = difference.opposite(of: side, comparison) else { return [] }
      let source = side.source.map { " (\(SourceDifference.short($0)))" } ?? ""
      return comparison.phrases(of: side.text, against: other.text).filter { phrase in
        !Tokenizer.tokens(of: phrase).allSatisfy { FunctionWords.contains($0.folded) }
      }.map { "“\($0)”\(source)" }
    }
  }

  /// The claims of a difference: those first that bring a source not yet cited, side after side.
  func claims(_ difference: SourceDifference) -> [Int] {
    var left = difference.claims
    var order: [Int] = []
    var sources: Set<String> = []
    var groups: Set<Int> = []
    while !left.isEmpty {
      let ranked = left.map { number -> (number: Int, gain: Int) in
        let fresh = difference.groups.indices.filter { group in
          !groups.contains(group) && difference.groups[group].contains { $0.claim == number }
        }
        let brought = difference.sides.filter {
          $0.claim == number && $0.source.map { !sources.contains($0) } ?? false
        }
        return (number, (fresh.isEmpty ? 0 : 10) + brought.count)
      }
      var best = ranked[0]
      for candidate in ranked where candidate.gain > best.gain { best = candidate }
      left.removeAll { $0 == best.number }
      order.append(best.number)
      for (place, group) in difference.groups.enumerated() {
        for side in group where side.claim == best.number {
          groups.insert(place)
          if let source = side.source { sources.insert(source) }
        }
      }
    }
    return order
  }

  /// A claim with the differing words of its excerpts marked, the sides' own excerpts first.
  func cited(_ number: Int, _ differences: [SourceDifference], _ citer: Citer) -> CitedClaim {
    var claim = citer.cited(number)
    let sides = differences.flatMap { difference in
      difference.sides.filter { $0.claim == number }.map { (difference, $0) }
    }
    for place in claim.evidence.indices {
      let citation = claim.evidence[place]
      for (difference, side) in sides
      where side.source == citation.source && side.excerpt == citation.quote {
        guard let other = difference.opposite(of: side, comparison) else { continue }
        let marks = comparison.marks(in: citation.quote, of: side.text, against: other.text)
        if !marks.isEmpty {
          claim.evidence[place].marks = marks
          break
        }
      }
    }
    return claim
  }
}
