/// `Umerov said that …`, `Umerov told reporters the talks …`, `The poll showed that …`.
struct SaidClause: AttributionRule {
  func read(_ index: Int, into draft: Draft) {
    for group in draft.groups[index] where draft.isFree(group) && group.form == .finite {
      let grade = group.reporting.grade
      guard grade == .say || grade == .speech || grade == .finding else { continue }
      Clause.propose(group, index, draft)
    }
  }
}
