import ParleyModel

/// The answer to `which of A or B …`: the side that the sources carry, and what they say of the
/// other.
struct ChoiceAnswer {
  let context: QueryContext

  func answer(_ query: Query, _ sides: [(name: String, checks: [StatementCheck])]) -> Answer {
    let told = sides.map { ($0.name, CheckForm.joined($0.checks.map(\.verdict)), $0.checks) }
    let carried = told.filter { $0.1 == .supported || $0.1 == .partlySupported }
    let verdict = CheckForm.joined(
      Array(Set((carried.isEmpty ? told : carried).map(\.1))).sorted { $0.rawValue < $1.rawValue })
    let deciding = carried.isEmpty ? told : carried
    let line = deciding.map { name, verdict, checks in
      let ground = checks.map(\.ground).joined(separator: "; ")
      return carried.isEmpty ? "\(name): \(verdict.rawValue): \(ground)" : "\(name): \(ground)"
    }.joined(separator: "; ")
    var answer = Answer(status: .answered, line: line)
    answer.verdict = verdict
    let checks = deciding.flatMap(\.2)
    CheckForm.cite(checks, &answer, context)
    answer.items = told.map { name, verdict, _ in
      Item([.init("part", .text(name)), .init("verdict", .text(verdict.rawValue))])
    }
    return answer
  }
}
