import ParleyModel

/// Holds what a statement says was done against what a claim says was done. Acts of speech are kept
/// apart: proposed is not agreed, and what is only proposed was not done.
struct ActFit {
  enum Outcome {
    case met
    /// Met as a denial: `did not accept` where the claim has `rejected`.
    case metInReverse
    case clash
    /// Another act, of which neither follows.
    case other
  }

  let context: QueryContext
  let statement: Statement
  private let wanted: [ActEntry]
  private let ids: Set<String>
  private let acts: ActPart
  private var lexicon: Lexicon { context.index.lexicon }

  init(_ statement: Statement, _ context: QueryContext) {
    self.context = context
    self.statement = statement
    acts = ActPart(index: context.index)
    wanted = statement.reading.acts.map(context.index.lexicon.act)
    ids = Set(wanted.map(\.id))
  }

  var isEmpty: Bool { wanted.isEmpty }

  func isSame(_ claim: Claim) -> Bool { ids.contains(claim.proposition.act) }

  /// True where the statement's act is one of speech that does more than say.
  var isStrict: Bool { !wanted.isEmpty && wanted.allSatisfy { $0.isSpeech && !acts.isSaying($0) } }

  func outcome(_ claim: Claim, _ act: ActEntry?) -> Outcome {
    guard let act else { return .met }
    let claimIsStrict = act.isSpeech && !acts.isSaying(act)
    if ids.contains(act.id) { return .met }
    if isOpposite(act) { return statement.isDenied ? .metInReverse : .clash }
    // Who refuses to come does not come.
    if statement.isDenied, !isStrict, act.id == "reject" { return .metInReverse }
    if wanted.isEmpty {
      return claimIsStrict && !mentions(act) ? .other : .met
    }
    if claim.evidence.compactMap(\.attribution.act).contains(where: ids.contains) { return .met }
    if isStrict, claimIsStrict { return isKin(act) ? .other : .clash }
    if claimIsStrict { return mentions(act) ? .met : .other }
    if isKin(act), !isSpeech { return .met }
    return has(claim, nounsToo: !act.isSpeech) ? .met : .other
  }

  private func isOpposite(_ act: ActEntry) -> Bool {
    wanted.contains { entry in entry.opposite.contains { lexicon.act($0).id == act.id } }
      || act.opposite.contains { ids.contains(lexicon.act($0).id) }
  }

  private func isKin(_ act: ActEntry) -> Bool {
    wanted.contains { entry in entry.near.contains { lexicon.act($0).id == act.id } }
      || act.near.contains { ids.contains(lexicon.act($0).id) }
  }

  /// True where the statement has a word for an act, as noun or verb.
  private func mentions(_ act: ActEntry) -> Bool {
    statement.pieces.contains { piece in
      piece.chunk?.acts.contains { lexicon.act($0).id == act.id } ?? false
    }
  }

  /// True where the statement's act is one of speech.
  var isSpeech: Bool { wanted.contains(where: \.isSpeech) }

  /// True where the claim's wording has a verb for one of the acts, or a noun.
  private func has(_ claim: Claim, nounsToo: Bool) -> Bool {
    ([claim.text] + claim.evidence.map(\.excerpt)).contains { text in
      Chunker(lexicon).chunks(Tokenizer.tokens(of: text)).contains { chunk in
        (nounsToo ? chunk.acts : chunk.verbs).contains { ids.contains(lexicon.act($0).id) }
      }
    }
  }
}
