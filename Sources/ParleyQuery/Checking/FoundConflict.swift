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
        && alignment.isOtherwise
    }
    guard !against.isEmpty else { return [] }
    let differences = FoundDifferences(context: context)
    let (claim, speakers) = (context.archive.claim(carrying.claim), speakers(carrying.claim))
    let known = Set(context.archive.relations(of: carrying.claim).flatMap(\.claims))
    return against.map(\.claim).filter { number in
      let other = context.archive.claim(number)
      return !known.contains(other.id) && differences.isComparable(claim, other)
        && (!isAttributed || !speakers.isDisjoint(with: self.speakers(number)))
    }
  }

  private func speakers(_ number: Int) -> Set<String> {
    Set(context.archive.claim(number).evidence.flatMap(\.attribution.speakers))
  }
}
