/// A claim that a rule read out of a source and that waits for somebody to look at it.
package struct Proposal: Hashable, Sendable, Identifiable {
  package enum State: Hashable, Sendable {
    case waiting
    /// Waits too, until the others are decided.
    case putOff
    /// Looked at and left out; the reason may be empty.
    case refused(String)
  }

  /// Unreviewed, with one piece of evidence.
  package let claim: Claim
  /// The rule that made it: `said-that`.
  package let rule: String
  /// The share of the rule's proposals that were right when measured, 0 to 1.
  package let confidence: Double
  package var state: State

  package var id: String { claim.id }
  package var isWaiting: Bool { state == .waiting || state == .putOff }

  package init(claim: Claim, rule: String, confidence: Double, state: State = .waiting) {
    self.claim = claim
    self.rule = rule
    self.confidence = confidence
    self.state = state
  }
}

/// What is proposed for one source: claims, and the names and origins that they need.
package struct ProposalList: Hashable, Sendable {
  /// The id of the source.
  package let source: String
  /// Names that the corpus does not have yet.
  package var names: [Name]
  package var origins: [Origin]
  /// In the order of the text.
  package var proposals: [Proposal]

  package init(
    source: String, names: [Name] = [], origins: [Origin] = [], proposals: [Proposal] = []
  ) {
    self.source = source
    self.names = names
    self.origins = origins
    self.proposals = proposals
  }

  /// Those that nobody has decided on.
  package var waiting: [Proposal] { proposals.filter(\.isWaiting) }
}
