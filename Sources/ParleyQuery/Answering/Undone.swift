import ParleyModel

/// What was done is asked for: what is only proposed, demanded or expected was not.
struct Undone: ClaimFit {
  private let index: Index
  private let isAsked: Bool

  init(context: QueryContext, query: Query) {
    index = context.index
    let acts = ActPart(index: index)
    let asked = acts.entries(query.values(.act))
    let isDeed =
      !asked.isEmpty
      && asked.allSatisfy { !$0.isSpeech && !$0.isOpen && !["do", "be"].contains($0.id) }
    let lexicon = index.lexicon
    // `what does the proposal include`: what is proposed is asked for itself.
    // Who declared a truce did more than ask for one.
    let isAnnounced = !asked.isEmpty && asked.allSatisfy(\.isAnnouncing) && !query.has(.stating)
    isAsked =
      (isDeed || isAnnounced)
      && !context.pieces.pieces(of: query.values(.about).joined(separator: " ")).contains { piece in
        piece.chunk?.acts.contains { lexicon.act($0).isOpen } ?? false
      }
  }

  func admits(_ claim: Int) -> Bool {
    guard isAsked else { return true }
    let facts = index.head(of: claim)
    guard facts.modality == .plain else { return false }
    return index.lexicon.actNumber(id: facts.act).map { !index.lexicon.act($0).isOpen } ?? true
  }

  /// `is only to be done: the act is 'propose'`; nil for a claim that is admitted.
  func difference(_ claim: Int) -> String? {
    if admits(claim) { return nil }
    let facts = index.head(of: claim)
    let reason =
      facts.modality == .plain ? "the act is '\(facts.act)'" : "it is \(facts.modality)"
    return "is only to be done: \(reason)"
  }
}
