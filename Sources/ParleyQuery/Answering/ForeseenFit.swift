import ParleyModel

/// Holds a claim to what is still to be, where that is asked: when prisoners will be exchanged is
/// neither when they were nor when it was agreed.
struct ForeseenFit: ClaimFit {
  private let context: QueryContext
  private let asked: Slot?
  /// What is asked to be done: the acts of `+chair`.
  private let deeds: Set<String>

  init(_ query: Query, asked: Slot?, _ context: QueryContext) {
    self.context = context
    self.asked = Self.isAsked(query) ? asked : nil
    let asksDeed = self.asked == .agent || self.asked == .content
    let deeds = asksDeed ? query.values(.about).filter { $0.hasPrefix("+") } : []
    self.deeds = Set(
      deeds.flatMap { context.pieces.pieces(of: String($0.dropFirst())) }
        .flatMap { $0.chunk?.verbs ?? [] }.map { context.index.lexicon.act($0).id })
  }

  /// True for `not yet`.
  static func isAsked(_ query: Query) -> Bool { query.values(.not) == ["yet"] }

  func admits(_ number: Int) -> Bool {
    guard let asked else { return true }
    let facts = context.index.head(of: number)
    let act = context.index.lexicon.actNumber(id: facts.act).map(context.index.lexicon.act)
    // Who chaired the talks does not tell who will chair them; who wants it done may.
    if asked != .time, asked != .place {
      return facts.modality != .plain || !deeds.contains(facts.act)
    }
    guard facts.modality != .plain || act?.isOpen ?? false else { return false }
    guard asked == .time else { return true }
    let claim = context.archive.claim(number)
    return claim.proposition.times.map(\.days).contains { time in
      claim.evidence.contains { told($0).map { $0 < time.upperBound } ?? true }
    }
  }

  /// `does not tell when it will be`; nil for a claim that is admitted.
  func difference(_ claim: Int) -> String? {
    if admits(claim) { return nil }
    switch asked {
    case .time: return "does not tell when it will be"
    case .place: return "does not tell that it will be there"
    default: return "tells who did it, not who will"
    }
  }

  /// The first day on which it may have been told, in days since 1970.
  private func told(_ evidence: Evidence) -> Int? {
    evidence.attribution.said?.days.lowerBound
      ?? context.archive.source(id: evidence.source)?.issued?.firstDay
  }
}
