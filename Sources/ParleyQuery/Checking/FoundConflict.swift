import ParleyModel

/// Claims of other sources that speak against one that carries a statement, though no record tells of
/// it: one paper has 40 lamps in Berg's mouth, another 30.
struct FoundConflict {
  private let context: QueryContext

  /// What can stand against a statement of one and the same thing.
  private static let deciding: Set<Alignment.Clash> = [.quantity, .date, .denial, .opposite]

  init(_ context: QueryContext) { self.context = context }

  /// - Parameter isAttributed: true where only what the same speaker says elsewhere speaks against it.
  func others(_ carrying: Alignment, among all: [Alignment], isAttributed: Bool) -> [Int] {
    let against = all.filter { alignment in
      !alignment.clashes.isEmpty && alignment.clashes.allSatisfy(Self.deciding.contains)
        && alignment.refutes
    }
    guard !against.isEmpty else { return [] }
    let differences = FoundDifferences(context: context)
    let speakers = speakers(carrying.claim)
    return against.map(\.claim).filter { other in
      (!isAttributed || !speakers.isDisjoint(with: self.speakers(other)))
        && differences.all(among: [carrying.claim, other]).contains { $0.kind == .value }
    }
  }

  private func speakers(_ number: Int) -> Set<String> {
    Set(context.archive.claim(number).evidence.flatMap(\.attribution.speakers))
  }
}
