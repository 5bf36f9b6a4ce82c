import ParleyModel

/// Claims that a recorded difference of values sets against a claim, and that do not go with the
/// statement.
struct OpenConflict {
  let context: QueryContext

  func others(_ number: Int, _ aligner: Aligner) -> [Int] {
    let claim = context.archive.claim(number)
    let relations = context.archive.relations(of: number)
    if isAttributed(aligner.statement) {
      // That somebody says so stays true where others say otherwise.
      let speakers = speakers(claim)
      return relations.filter { $0.kind == .value || $0.kind == .attribution }.flatMap(\.claims)
        .filter { $0 != claim.id }.compactMap(context.archive.claimNumber).filter(context.mayDecide)
        .filter {
          !speakers.isDisjoint(with: self.speakers(context.archive.claim($0)))
            && aligner.opposes($0)
        }
    }
    if !aligner.isVerbatim(claim),
      let relation = relations.first(where: { turns(on: $0, claim, aligner) })
    {
      return relation.claims.filter { $0 != claim.id }.compactMap(context.archive.claimNumber)
        .filter(context.mayDecide)
    }
    let others = relations.filter { $0.kind == .value }.flatMap(\.claims).filter { $0 != claim.id }
      .compactMap(context.archive.claimNumber)
    return others.filter(context.mayDecide).filter { other in
      let against = context.archive.claim(other)
      if Self.share(claim, against) { return false }
      // What was only planned does not speak against what happened.
      if claim.proposition.modality == .plain, !isModal(claim),
        against.proposition.modality != .plain || isModal(against)
      {
        return false
      }
      if claim.proposition.act == "be", against.proposition.act == "be" { return true }
      return aligner.opposes(other)
    }
  }

  /// Whether two claims rest on the same words, which do not speak against themselves: what TASS
  /// says of Thursday, and that TASS says so.
  private static func share(_ claim: Claim, _ other: Claim) -> Bool {
    claim.evidence.contains { own in
      other.evidence.contains { their in
        own.source == their.source && own.paragraph == their.paragraph
          && (own.excerpt.contains(their.excerpt) || their.excerpt.contains(own.excerpt))
      }
    }
  }

  private func speakers(_ claim: Claim) -> Set<String> {
    let speakers = claim.evidence.flatMap(\.attribution.speakers)
    return Set(speakers.isEmpty ? claim.proposition.agents : speakers)
  }

  private func isModal(_ claim: Claim) -> Bool {
    context.pieces.read(claim.text).stance.contains(.modal)
  }

  /// True where it is said of somebody that he says so.
  func isAttributed(_ statement: Statement) -> Bool {
    // `a source told TASS that`
    if !statement.reading.outerActs.isEmpty { return true }
    let acts = statement.reading.acts.map(context.index.lexicon.act)
    if !statement.reading.speakers.isEmpty, !statement.reading.isOwnSaying { return true }
    return !acts.isEmpty && acts.allSatisfy(\.isSaying)
      && !(statement.reading.subjects + statement.reading.speakers).isEmpty
  }

  /// True where the statement has just the words in which a claim's side of a difference of values
  /// differs: `lengthy`, where another has `less than one hour`.
  private func turns(on relation: Relation, _ claim: Claim, _ aligner: Aligner) -> Bool {
    guard relation.kind == .value, relation.sides.count == 2 else { return false }
    let excerpts = claim.evidence.map { Set(keys($0.excerpt)) }
    let sides = relation.sides.map {
      Set(keys($0.split(separator: " (").first.map(String.init) ?? $0))
    }
    guard let own = sides.firstIndex(where: { side in excerpts.contains { side.isSubset(of: $0) } })
    else { return false }
    let differing = sides[own].subtracting(sides[1 - own])
    return differing.intersection(aligner.contentKeys).count * 3 >= max(1, differing.count)
  }

  private func keys(_ text: String) -> [String] {
    context.pieces.read(text).tokens.filter { $0.isWord && !FunctionWords.contains($0.folded) }
      .map { context.index.lexicon.key($0.folded) }
  }
}
