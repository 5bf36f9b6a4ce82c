package import ParleyModel

/// Every difference that a corpus records, or those that bear on a matter.
package struct DifferenceList {
  let context: QueryContext

  package init(_ context: QueryContext) { self.context = context }

  /// - Parameter matter: words that a difference has to bear on; empty for all.
  package func answer(about matter: String) -> Answer {
    var differences = RecordedDifferences(context: context).all()
    if !matter.isEmpty {
      let query = Query(form: "compare", clauses: [.init(.about, [Aspect.bare(matter)])])
      let parts = PartMaker(context: context).parts(of: query, asked: nil)
      let bearing = Bearing(parts: parts, matter: matter, context)
      differences = differences.map { ($0, bearing.score($0)) }
        .filter { $0.1 >= bearing.least }.map(\.0)
    }
    let report = DifferenceReport(context: context)
    var answer = Answer(
      status: differences.isEmpty ? .notFound : .answered,
      line: line(differences))
    answer.items = differences.map { difference in
      var item = report.item(difference)
      let sources = Set(difference.sides.compactMap(\.source)).map(SourceDifference.short)
      item.fields.insert(.init("sources", .list(sources.sorted())), at: 1)
      return item
    }
    return answer
  }

  /// `34 differences: 9 value, 2 attribution, 12 wording, 11 scope`.
  private func line(_ differences: [SourceDifference]) -> String {
    guard !differences.isEmpty else { return "no difference between the sources is recorded" }
    let counts = Relation.Kind.allCases.compactMap { kind -> String? in
      let count = differences.count { $0.kind == kind }
      return count > 0 ? "\(count) \(kind.rawValue)" : nil
    }
    let noun = differences.count == 1 ? "difference" : "differences"
    return "\(differences.count) \(noun): \(counts.joined(separator: ", "))"
  }
}
