/// What is asserted, and the evidence for who asserts it.
package struct Claim: Hashable, Sendable, Identifiable {
  package let id: String
  /// One plain sentence in our own words.
  package var text: String
  package var proposition: Proposition
  /// The ids of the topics.
  package var topics: [String]
  /// At least one.
  package var evidence: [Evidence]
  /// True for a proposal that nobody has looked at.
  package var isUnreviewed: Bool

  package init(
    id: String, text: String, proposition: Proposition, topics: [String], evidence: [Evidence],
    isUnreviewed: Bool = false
  ) {
    self.id = id
    self.text = text
    self.proposition = proposition
    self.topics = topics
    self.evidence = evidence
    self.isUnreviewed = isUnreviewed
  }
}

/// Who did what, to whom, when and where.
package struct Proposition: Hashable, Sendable {
  package enum Modality: String, CaseIterable, Sendable {
    case plain, possible, planned, conditional
  }

  /// The ids of those who did it; empty where nobody acts in it.
  package var agents: [String]
  /// An act's id: `propose`.
  package var act: String
  package var recipients: [String]
  package var content: String?
  /// True where the claim denies: `did not elaborate`.
  package var isNegated: Bool
  package var modality: Modality
  package var quantities: [Quantity]
  /// 3 for the third round.
  package var ordinal: Int?
  package var times: [TimeSpan]
  /// The time as printed: `Wednesday`.
  package var printedTime: String?
  /// The ids of the places.
  package var places: [String]
  /// The purpose or reason, where the excerpt gives one.
  package var reason: String?
  /// The ids of other names in it.
  package var mentions: [String]

  package init(
    agents: [String] = [], act: String, recipients: [String] = [], content: String? = nil,
    isNegated: Bool = false, modality: Modality = .plain, quantities: [Quantity] = [],
    ordinal: Int? = nil, times: [TimeSpan] = [], printedTime: String? = nil,
    places: [String] = [], reason: String? = nil, mentions: [String] = []
  ) {
    self.agents = agents
    self.act = act
    self.recipients = recipients
    self.content = content
    self.isNegated = isNegated
    self.modality = modality
    self.quantities = quantities
    self.ordinal = ordinal
    self.times = times
    self.printedTime = printedTime
    self.places = places
    self.reason = reason
    self.mentions = mentions
  }
}
