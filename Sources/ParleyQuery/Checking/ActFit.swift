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
  /// Those who are said to act, and the parties whose delegations they are.
  private let subjects: Set<String>
  private var lexicon: Lexicon { context.index.lexicon }

  /// Acts that leave a matter open, and acts that settle it.
  static let open: Set<String> = ["propose", "offer", "demand", "request", "call-for"]
  static let settled: Set<String> = ["agree", "accept", "approve", "sign", "promise"]

  init(_ statement: Statement, _ context: QueryContext) {
    self.context = context
    self.statement = statement
    wanted = statement.reading.acts.map(context.index.lexicon.act)
    ids = Set(wanted.map(\.id))
    let lexicon = context.index.lexicon
    subjects = statement.reading.subjects.reduce(into: []) { subjects, text in
      for (number, _) in context.pieces.pieces(of: text).flatMap(\.names) {
        subjects.insert(lexicon.name(number).id)
        if let party = lexicon.name(number).of, lexicon.name(number).kind == .organisation {
          subjects.insert(lexicon.name(party).id)
        }
      }
    }
  }

  var isEmpty: Bool { wanted.isEmpty }

  func isSame(_ claim: Claim) -> Bool { ids.contains(claim.proposition.act) }

  /// True where the statement's act is one of speech that does more than say.
  var isStrict: Bool { !wanted.isEmpty && wanted.allSatisfy { $0.isSpeech && !$0.isSaying } }

  func outcome(_ claim: Claim, _ act: ActEntry?) -> Outcome {
    guard let act else { return .met }
    let claimIsStrict = act.isSpeech && !act.isSaying
    if ids.contains(act.id) { return .met }
    if isOpposite(act) { return statement.isDenied ? .metInReverse : .clash }
    // Who refuses to come does not come.
    if statement.isDenied, !isStrict, !ids.contains("be"), act.id == "reject" {
      return .metInReverse
    }
    if wanted.isEmpty {
      return claimIsStrict && !mentions(act) ? .other : .met
    }
    if isUttered(claim) { return .met }
    // Who demands something wants it; what is scheduled is to be held.
    if ids.contains("want"), claimIsStrict, isKin(act) { return .met }
    if isOccurrence(claim) { return .met }
    // What is only proposed is not agreed; of other acts neither denies the other.
    if isStrict, claimIsStrict {
      return Self.open.contains(act.id) && !ids.isDisjoint(with: Self.settled) ? .clash : .other
    }
    if claimIsStrict { return mentions(act) ? .met : .other }
    if isKin(act), !isSpeech { return .met }
    // A warning may be called a threat, and a rebuke a remark.
    if !claimIsStrict, act.near.contains(where: { ids.contains(lexicon.act($0).id) }) {
      return .met
    }
    if !isStrict, !claimIsStrict, mentions(act) { return .met }
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

  /// True where the statement says that something is to take place and the claim when it is to.
  func isOccurrence(_ claim: Claim) -> Bool {
    !ids.isDisjoint(with: Self.occurring) && statement.reading.subjects.isEmpty
      && statement.read.stance.contains(.modal)
      && ["schedule", "plan", "report"].contains(claim.proposition.act)
  }
  private static let occurring: Set<String> = ["hold", "take-place", "begin"]

  /// True where the statement has a word for an act, as noun or verb.
  private func mentions(_ act: ActEntry) -> Bool {
    statement.pieces.contains { piece in
      piece.chunk?.acts.contains(act.number) ?? false
    }
  }

  /// True where the statement's act is one of speech.
  var isSpeech: Bool { wanted.contains(where: \.isSpeech) }

  /// True where somebody who is said to act makes such an utterance of it.
  private func isUttered(_ claim: Claim) -> Bool {
    claim.evidence.contains { evidence in
      guard let act = evidence.attribution.act, ids.contains(act) else { return false }
      return subjects.isEmpty
        || evidence.attribution.speakers.contains { speaker in
          subjects.contains(speaker)
            || context.archive.name(id: speaker)?.of.map(subjects.contains) ?? false
        }
    }
  }

  /// True where the claim's sentence has a verb for one of the acts, or a noun, and the one who
  /// does it is he who is said to.
  private func has(_ claim: Claim, nounsToo: Bool) -> Bool {
    let pieces = context.pieces.pieces(of: claim.text)
    return pieces.indices.contains { at in
      guard let chunk = pieces[at].chunk, !ids.contains("be") else { return false }
      let acts = nounsToo ? chunk.acts : chunk.verbs
      guard acts.contains(where: { ids.contains(lexicon.act($0).id) }) else { return false }
      return subjects.isEmpty || doers(pieces, at).contains(where: subjects.contains)
    }
  }

  /// Whom `by` names behind a verb, or the names next before it.
  private func doers(_ pieces: [Piece], _ verb: Int) -> [String] {
    if verb + 1 < pieces.count, pieces[verb + 1].isWord("by") {
      return pieces[(verb + 2)...].prefix(2).flatMap(\.names).map { lexicon.name($0.number).id }
    }
    var at = verb - 1
    while at >= 0, !pieces[at].isName { at -= 1 }
    var ids: [String] = []
    while at >= 0, pieces[at].isName || pieces[at].isWord("and") {
      ids += pieces[at].names.map { lexicon.name($0.number).id }
      at -= 1
    }
    return ids
  }
}
