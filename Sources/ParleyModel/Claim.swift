/// What is asserted, and the evidence for who asserts it.
package struct Claim: Hashable, Sendable, Identifiable {
  package let id: String
  /// One plain sentence in our own words.
  package let text: String
  package let proposition: Proposition
  /// The ids of the topics.
  package let topics: [String]
  /// At least one.
  package let evidence: [Evidence]
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
  package let agents: [String]
  /// An act's id: `propose`.
  package let act: String
  package let recipients: [String]
  package let content: String?
  /// True where the claim denies: `did not elaborate`.
  package let isNegated: Bool
  package let modality: Modality
  package let quantities: [Quantity]
  /// 3 for the third round.
  package let ordinal: Int?
  package let times: [TimeSpan]
  /// The time as printed: `Wednesday`.
  package let printedTime: String?
  /// The ids of the places.
  package let places: [String]
  /// The purpose or reason, where the excerpt gives one.
  package let reason: String?
  /// The ids of other names in it.
  package let mentions: [String]

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
