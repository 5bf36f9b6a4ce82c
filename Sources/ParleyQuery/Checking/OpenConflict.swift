import ParleyModel

/// Claims that a recorded difference of values sets against a claim, and that do not go with the
/// statement.
struct OpenConflict {
  let context: QueryContext

  func others(_ number: Int, _ aligner: Aligner) -> [Int] {
    let claim = context.archive.claim(number)
    let others = context.archive.relations(of: number).filter { relation in
      relation.kind == .value
        || relation.kind == .attribution && !aligner.statement.reading.speakers.isEmpty
    }.flatMap(\.claims).filter { $0 != claim.id }.compactMap(context.archive.claimNumber)
    return others.filter(context.mayDecide).filter { other in
      let against = context.archive.claim(other)
      // What was only planned does not speak against what happened.
      if claim.proposition.modality == .plain, !Polarity.isModal(claim.text),
        against.proposition.modality != .plain || Polarity.isModal(against.text)
      {
        return false
      }
      if claim.proposition.act == "be", against.proposition.act == "be" { return true }
      return aligner.opposes(other)
    }
  }
}
