import ParleyModel

/// Holds apart the bodies that two parties have alike: a claim of the Russian delegation does not
/// answer for the Ukrainian one, though its excerpt names both.
struct TwinFit {
  private let context: QueryContext
  /// The parts that name a body of some party.
  private let bodies: [Part]

  /// How many of the best claims are looked at; what comes after them is not shown first.
  static let closest = 50

  init(_ parts: [Part], _ context: QueryContext) {
    self.context = context
    let lexicon = context.index.lexicon
    bodies = parts.filter { part in
      [.name, .agent, .recipient].contains(part.role)
        && context.pieces.pieces(of: part.label).flatMap(\.names).contains {
          let entry = lexicon.name($0.number)
          return entry.kind == .organisation && entry.of != nil
        }
    }
  }

  /// The matches, best first, without those among the best that tell of another's body.
  func admitted(_ matches: [Matcher.Match]) -> [Matcher.Match] {
    guard !bodies.isEmpty else { return matches }
    return matches.prefix(Self.closest).filter { admits($0.claim) }
      + matches.dropFirst(Self.closest)
  }

  private func admits(_ number: Int) -> Bool {
    let claim = context.archive.claim(number)
    let told = ToldNames(claim, context.pieces.pieces(of: claim.text), context)
    return !bodies.contains { !told.contains($0) && told.hasTwin(of: $0) }
  }
}
