import ParleyModel

/// Holds apart the bodies that two parties have alike: a claim of the Russian delegation does not
/// answer for the Ukrainian one, though its excerpt names both.
struct TwinFit {
  private let context: QueryContext
  /// The parts that name a body of some party.
  private let bodies: [Part]
  /// Where it is asked who did it: the parts that name whom or what he did it to.
  private let others: [Part]

  /// How many of the best claims are looked at; what comes after them is not shown first.
  static let closest = 50

  init(_ parts: [Part], asked: Slot?, _ context: QueryContext) {
    self.context = context
    let lexicon = context.index.lexicon
    others =
      asked == .agent
      ? parts.filter { part in
        part.role == .name
          && context.pieces.pieces(of: part.label).flatMap(\.names).contains {
            $0.use != .adjective && [.person, .party].contains(lexicon.name($0.number).kind)
          }
      } : []
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
    guard !bodies.isEmpty || !others.isEmpty else { return matches }
    return matches.prefix(Self.closest).filter { admits($0.claim) }
      + matches.dropFirst(Self.closest)
  }

  private func admits(_ number: Int) -> Bool {
    let claim = context.archive.claim(number)
    let told = ToldNames(claim, context.pieces.pieces(of: claim.text), context)
    // `who met Putin`: his name in an excerpt does not make it him that was met.
    return others.allSatisfy(told.contains)
      && !bodies.contains { !told.contains($0) && told.hasTwin(of: $0) }
  }
}
