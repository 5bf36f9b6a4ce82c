import ParleyModel

/// Holds a claim that says what somebody is to the office that a statement gives him: a secretary who
/// only stands beside an aide in an excerpt makes no secretary of the aide.
struct OfficeFit {
  private let context: QueryContext
  private var lexicon: Lexicon { context.index.lexicon }

  init(_ context: QueryContext) { self.context = context }

  /// True where each office of the statement stands in what the claim itself says, or among the roles
  /// of those of whom it says it.
  func admits(_ claim: Claim, _ statement: Statement) -> Bool {
    let offices = statement.reading.matter.filter { Collective.isHolder($0) }
    guard !offices.isEmpty else { return true }
    let roles = claim.proposition.agents.compactMap { context.archive.name(id: $0)?.roles }
    let texts = [claim.text, claim.proposition.content ?? ""] + roles.flatMap(\.self)
    let own = texts.flatMap { context.pieces.read($0).words }.reduce(into: Set<String>()) {
      $0.formUnion(senses(of: $1))
    }
    return offices.allSatisfy { office in
      Collective.noun(office).map { !senses(of: $0).isDisjoint(with: own) } ?? true
    }
  }

  /// The key of a word and the concepts that it stands for.
  private func senses(of word: String) -> Set<String> {
    let key = lexicon.key(Folding.text(word))
    return Set(
      [key]
        + lexicon.meanings(of: key).compactMap {
          if case .concept(let number) = $0 {
            Term.concept(lexicon.concept(number).id)
          } else {
            nil
          }
        })
  }
}
