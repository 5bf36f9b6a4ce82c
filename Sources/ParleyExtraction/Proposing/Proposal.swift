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
  /// The clause of the cue stands inside another.
  var embedded = false
}

extension Proposal {
  /// The source was not read beside its verb but inferred.
  var isGuess: Bool { !source.firm }
}
