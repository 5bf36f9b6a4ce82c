import ParleyModel

/// Holds a claim to whose something is and to whom something is done, where both stand in its own
/// words: a claim of the Russian delegation does not answer for the Ukrainian one, nor one that only
/// has Putin in its excerpt for whom somebody met.
struct HolderFit: CloseFit {
  private let context: QueryContext
  /// Whose the things of the matter are.
  private let bonds: NameBonds
  /// Where it is asked who did it: the parts that name whom or what he did it to.
  private let others: [Part]
  /// True where it is asked who is something: `who is in the Ukrainian delegation`.
  private let asksHolder: Bool
  /// True where the doer of a deed is asked for.
  private let asksDeed: Bool

  init(_ parts: [Part], _ query: Query, asked: Slot?, _ context: QueryContext) {
    self.context = context
    let lexicon = context.index.lexicon
    bonds = NameBonds(
      context.pieces.pieces(of: query.values(.about).joined(separator: " ")), lexicon)
    let asksHolder =
      asked == .agent && !query.has(.agent) && query.values(.act).first == "be"
    self.asksHolder = asksHolder
    // Whose minister somebody is has to be told, and not only stand beside him.
    others =
      asked == .agent
      ? parts.filter { part in
        part.role == .name
          && context.pieces.pieces(of: part.label).flatMap(\.names).contains {
            (asksHolder || $0.use != .adjective)
              && [.person, .party, .organisation].contains(lexicon.name($0.number).kind)
          }
      } : []
    let acts = others.isEmpty ? [] : ActPart(index: context.index).entries(query.values(.act))
    asksDeed = !acts.isEmpty && acts.allSatisfy { !$0.isSpeech }
  }

  var isAsked: Bool { asksHolder || !bonds.bonds.isEmpty || !others.isEmpty }

  func admits(_ number: Int) -> Bool {
    guard isAsked else { return true }
    let claim = context.archive.claim(number)
    let pieces = context.pieces.pieces(of: claim.text)
    if bonds.clash(NameBonds(pieces, context.index.lexicon)) != nil { return false }
    if asksHolder, !isHeld(claim) { return false }
    if others.isEmpty { return true }
    let told = ToldNames(claim, pieces, context)
    return others.allSatisfy { told.contains($0) && isDoneTo($0, claim, pieces) }
  }

  /// `tells it of another`; nil for a claim that is admitted.
  func difference(_ claim: Int) -> String? { admits(claim) ? nil : "tells it of another" }

  /// True where a claim says of somebody what he is or leads.
  private func isHeld(_ claim: Claim) -> Bool {
    ["be", "lead"].contains(claim.proposition.act)
      && claim.proposition.agents.contains {
        [.person, .unnamed, .party].contains(context.archive.name(id: $0)?.kind)
      }
  }

  /// False where what is put to somebody is put to another: Medinsky asked Ukraine for the bodies of
  /// Russian soldiers, and not Russia.
  private func isDoneTo(_ part: Part, _ claim: Claim, _ pieces: [Piece]) -> Bool {
    let proposition = claim.proposition
    // Of two who meet, either may be asked for.
    if asksHolder || AgentFit.mutual.contains(proposition.act) { return true }
    let named = pieces.flatMap(\.names).filter { $0.use != .adjective }.map {
      context.index.lexicon.name($0.number).id
    }
    // The doer's own party is not the one that it is put to.
    let own =
      proposition.agents + proposition.agents.compactMap { context.archive.name(id: $0)?.of }
    let told =
      proposition.recipients + (proposition.mentions + named).filter { !own.contains($0) }
    let wanted = context.pieces.pieces(of: part.label).flatMap(\.names).map {
      context.index.lexicon.name($0.number).id
    }
    if proposition.recipients.isEmpty {
      // Who launched Russia's invasion did not invade Russia.
      return !asksDeed || wanted.contains { !own.contains($0) }
    }
    return wanted.contains { id in
      told.contains { $0 == id || context.archive.name(id: $0)?.of == id }
    }
  }
}
