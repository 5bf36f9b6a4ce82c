/// A family of rules: reads one sentence and proposes what it finds.
protocol AttributionRule: Sendable {
  func read(_ sentence: Int, into draft: Draft)
}

/// All families, in the order in which they may take words; the first to take a word keeps it.
enum AttributionRules {
  static let all: [any AttributionRule] = [
    Transcript(), QuotedSaying(), QuotationTail(), QuotationLead(), TrailingSaid(), AccordingTo(),
    InWords(), SaidClause(), RelativeSaid(), Participle(), Asked(), Chain(), OpinionClause(),
    Infinitive(), OpinionObject(),
    StatementNoun(), Hedge(), PassiveBy(),
  ]
}
