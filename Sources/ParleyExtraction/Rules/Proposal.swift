/// An attribution a rule proposes, in ranges of tokens.
struct Proposal {
  let rule: RuleName
  let sentence: Int
  let cue: [Range<Int>]
  let source: Source
  var contents: [Range<Int>]
  var hearer: Range<Int>?
  /// Tokens among which a channel or an agency may be named: `in a statement`.
  var circumstance: Range<Int>
  let lemma: String
}

/// Every kind of proposal, with what was measured of it.
///
/// A figure is the share of its proposals that were right in content, cue and source on the
/// development part of PolNeAR (84 news articles); the strong ones are shown without a question mark.
enum RuleName: String, CaseIterable, Sendable {
  case quotationTail = "quotation-tail"
  case quotationTailInverted = "quotation-tail-inverted"
  case quotationLead = "quotation-lead"
  case announcedQuotation = "announced-quotation"
  case saidThat = "said-that"
  case saidClause = "said-clause"
  case trailingSaid = "trailing-said"
  case asSaid = "as-said"
  case accordingTo = "according-to"
  case accordingToLeading = "according-to-leading"
  case speechThat = "speech-that"
  case speechClause = "speech-clause"
  case findingThat = "finding-that"
  case viewThat = "view-that"
  case viewClause = "view-clause"
  case question = "question"
  case participle = "participle"
  case participleQuotation = "participle-quotation"
  case infinitive = "infinitive"
  case speechObject = "speech-object"
  case viewObject = "view-object"
  case stanceObject = "stance-object"
  case transcript = "transcript"
  case headline = "headline"
  case relativeSaid = "relative-said"
  case asked = "asked"
  case hedge = "hedge"
  case passiveBy = "passive-by"
  case participleObject = "participle-object"
  case participleAfter = "participle-after"
  case statementNoun = "statement-noun"
}
