import Diagnostics
import ParleyModel

/// Holds a number to whose those are that are counted: 7,000 Ukrainian soldiers are no Russian ones.
struct CountedFit: CloseFit {
  private let context: QueryContext
  /// The parties whose they are by the question, and how they are typed.
  private let owners: Set<Int>
  private let label: String

  init(_ query: Query, asked: Slot?, _ context: QueryContext) {
    self.context = context
    let asks = asked == .count && query.has(.unit)
    let texts = asks ? [query.values(.about), query.values(.unit)] : []
    let pieces = texts.flatMap { context.pieces.pieces(of: $0.joined(separator: " ")) }
    let adjectives = pieces.filter { piece in
      piece.names.contains { $0.use == .adjective }
    }
    owners = Set(adjectives.flatMap(\.names).map(\.number))
    label = adjectives.map(\.text).joined(separator: " ")
  }

  var isAsked: Bool { !owners.isEmpty }

  func admits(_ claim: Int) -> Bool { difference(claim) == nil }

  /// `counts those of fallen Ukrainian soldiers, not Russian ones`; nil for a claim that is admitted.
  func difference(_ number: Int) -> String? {
    guard isAsked else { return nil }
    let counted = context.archive.claim(number).proposition.quantities.map(\.of)
    let others = counted.filter { text in
      let names = context.pieces.pieces(of: text).flatMap(\.names).map(\.number)
      return !names.isEmpty && owners.isDisjoint(with: names)
    }
    guard let other = others.first, others.count == counted.count else { return nil }
    return "counts those \(other), not \(label) ones"
  }
}
