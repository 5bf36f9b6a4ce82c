import ParleyModel

/// Holds the numbers of a statement against those of a claim.
struct QuantityFit {
  enum Outcome { case met, clash, missing }

  let context: QueryContext
  let statement: Statement
  private var lexicon: Lexicon { context.index.lexicon }

  func outcome(_ part: Part, _ claim: Claim, _ number: Int) -> Outcome {
    let wanted = measures(part.label)
    let have = context.index.facts(of: number).quantities
    let kin = have.filter { have in
      wanted.contains { $0.kind == have.kind } && (have.kind != "count" || countsSame(part, number))
    }
    if follows(wanted, from: kin) || follows(wanted, from: measures(claim.text))
      || follows(wanted, from: measures(claim.proposition.content ?? ""))
    {
      return .met
    }
    if kin.contains(where: { have in wanted.allSatisfy { excludes($0, have) } }) {
      return .clash
    }
    return .missing
  }

  /// How a small number is met that counts things farther on: `two online working groups`; nil for
  /// a number that only points, `the two sides`, and for any other word.
  func small(_ part: Part, _ claim: Claim, _ number: Int) -> Outcome? {
    guard let value = lexicon.number(part.label), value.rounded() == value, value > 0,
      let at = statement.pieces.firstIndex(where: { $0.text == part.label }),
      at == 0 || statement.pieces[at - 1].function != .article && !statement.pieces[at - 1].isName
    else { return nil }
    let counted =
      countsSame(part, number)
      ? context.index.facts(of: number).quantities.filter { $0.kind == "count" } : []
    if counted.isEmpty { return claim.proposition.agents.count == Int(value) ? nil : .missing }
    return counted.contains { $0.range.contains(value) } ? .met : .clash
  }

  /// True where a claim's number makes the statement's true: 7,000 is more than 6,000.
  private func follows(_ wanted: [Measure], from have: [Measure]) -> Bool {
    wanted.contains { wanted in
      have.contains { have in
        guard wanted.kind == have.kind else { return false }
        if wanted.low == have.low, wanted.high == have.high {
          return wanted.bound == have.bound || wanted.bound == .about || have.bound == .about
            || wanted.bound == .exactly && have.bound != .exactly && have.low == have.high
              && have.bound != .moreThan && have.bound != .lessThan
            || wanted.range.contains(have.range)
        }
        return wanted.bound != .exactly && wanted.range.contains(have.range)
      }
    }
  }

  /// True where both cannot be: 48 to 72 hours are not 24 to 48, 24 hours may lie in them.
  private func excludes(_ wanted: Measure, _ have: Measure) -> Bool {
    if !wanted.range.overlaps(have.range) || wanted.onlyTouches(have) { return true }
    return wanted.bound == .exactly && have.bound == .exactly
      && !wanted.range.contains(have.range) && !have.range.contains(wanted.range)
  }

  /// True where the claim counts what the statement counts.
  private func countsSame(_ part: Part, _ number: Int) -> Bool {
    guard let at = statement.pieces.firstIndex(where: { $0.text == part.label }) else {
      return false
    }
    return statement.pieces[(at + 1)...].prefix(4).contains { piece in
      guard let chunk = piece.chunk, piece.function == nil else { return false }
      let keys =
        [chunk.key] + chunk.key.split(separator: " ").map(String.init)
        + chunk.concepts.map { Term.concept(lexicon.concept($0).id) }
      return keys.contains { context.index.claims(with: Term.unit($0)).contains(number) }
    }
  }

  func measures(_ text: String) -> [Measure] {
    let parts = QuantityPart(index: context.index)
    return context.pieces.pieces(of: text).compactMap { piece in
      if case .quantity(let quantity) = piece.content { parts.measure(of: quantity) } else { nil }
    }
  }
}

extension Measure {
  /// More than an hour and less than an hour have the hour between them, which neither means.
  fileprivate func onlyTouches(_ other: Measure) -> Bool {
    bound == .moreThan && other.high == low || other.bound == .moreThan && high == other.low
      || bound == .lessThan && other.low == high || other.bound == .lessThan && low == other.high
  }
}

extension ClosedRange where Bound == Double {
  fileprivate func contains(_ other: Self) -> Bool {
    lowerBound <= other.lowerBound && upperBound >= other.upperBound
  }
}
