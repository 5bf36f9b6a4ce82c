/// `Zelensky believes that …`, `voters fear the plan will …`.
struct OpinionClause: AttributionRule {
  func read(_ index: Int, into draft: Draft) {
    for group in draft.groups[index] where draft.isFree(group) && group.form == .finite {
      let grade = group.reporting.grade
      guard grade == .view || grade == .stance else { continue }
      Clause.propose(group, index, draft)
    }
  }
}
