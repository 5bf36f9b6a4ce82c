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
  static let unsettled: Set<String> = ["propose", "offer", "demand", "request", "call-for"]
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
        if let party = lexicon.name(number).of, Collective.speaksForParty(lexicon.name(number)) {
          subjects.insert(lexicon.name(party).id)
        }
      }
    }
  }

  /// True for `wants`, which is too light a word to be read as an act.
  private var isWanting: Bool {
    statement.reading.verb?.chunk?.verbs.contains { lexicon.act($0).id == "want" } ?? false
  }

  /// True for `must include`.
  private var isObliged: Bool {
    guard let verb = statement.reading.verb,
      let at = statement.pieces.firstIndex(where: { $0.text == verb.text }), at > 0
    else { return false }
    return statement.pieces[at - 1].isWord("must", "should")
  }

  func isSame(_ claim: Claim) -> Bool { ids.contains(claim.proposition.act) }

  /// True where the statement's verb is too light for an act: `gave`.
  var isNone: Bool { wanted.isEmpty }

  /// True where the statement's act is to have something done, or to want it.
  var isAsking: Bool { isWanting || wanted.contains { $0.isSpeech && !$0.isSaying } }

  /// True where the statement has no verb but that of saying.
  var isSaying: Bool { !wanted.isEmpty && wanted.allSatisfy(\.isSaying) }

  /// True where the statement's act is one of speech that does more than say.
  var isStrict: Bool { !wanted.isEmpty && wanted.allSatisfy { $0.isSpeech && !$0.isSaying } }

  func outcome(_ claim: Claim, _ act: ActEntry?) -> Outcome {
    guard let act else { return .met }
    let claimIsStrict = act.isSpeech && !act.isSaying
    if act.id == "be", isWhole, Polarity.isOneOf(context.pieces.read(claim.text).words) {
      return .other
    }
    if act.id == "be", !OfficeFit(context).admits(claim, statement) { return .other }
    if ids.contains(act.id) { return .met }
    if isOpposite(act) {
      // What does not change remains; who does not reject has not accepted.
      let isKept = claim.proposition.isNegated && AgentFit.states.contains(act.id)
      return statement.isDenied || isKept ? .metInReverse : .clash
    }
    // Who refuses to come does not come.
    if statement.isDenied, !isStrict, !ids.contains("be"), act.id == "reject" {
      return .metInReverse
    }
    if wanted.isEmpty, !isWanting, !isObliged {
      return claimIsStrict && !mentions(act) || leavesOut(act, claim) ? .other : .met
    }
    // Who demands something wants it; what is scheduled is to be held.
    if isWanting, isWish(act) || act.id == "want" { return .met }
    if isObliged, isWish(act) {
      return wanted.isEmpty || ids == ["be"] || has(claim, nounsToo: true) ? .met : .other
    }
    if isOccurrence(claim) || isLeading(act) { return .met }
    if act.id == "be", isSaying(claim) || !statement.isModal && isDoer(claim) { return .met }
    // What is only proposed is not agreed; of other acts neither denies the other.
    if isStrict, claimIsStrict {
      return Self.unsettled.contains(act.id) && !ids.isDisjoint(with: Self.settled)
        ? .clash : .other
    }
    if claimIsStrict { return mentions(act) ? .met : .other }
    if isUttered(claim) { return .met }
    if isKin(act), !isSpeech { return .met }
    // A warning may be called a threat, and a rebuke a remark.
    if !claimIsStrict, act.near.contains(where: { ids.contains(lexicon.act($0).id) }) {
      return .met
    }
    if !isStrict, !claimIsStrict, mentions(act), isNamed(claim) { return .met }
    // `the return of children` tells of none that returned, `a meeting was held` of one that met.
    let isHeld = statement.isModal || Self.holding.contains(act.id)
    return has(claim, nounsToo: !act.isSpeech && isHeld) ? .met : .other
  }

  /// The ids of the acts that are contrary to the statement's.
  var opposites: [String] { wanted.flatMap { $0.opposite.map { lexicon.act($0).id } } }

  func isOpposite(_ act: ActEntry) -> Bool {
    wanted.contains { entry in entry.opposite.contains { lexicon.act($0).id == act.id } }
      || act.opposite.contains { ids.contains(lexicon.act($0).id) }
  }

  private func isKin(_ act: ActEntry) -> Bool {
    wanted.contains { entry in entry.near.contains { lexicon.act($0).id == act.id } }
      || act.near.contains { ids.contains(lexicon.act($0).id) }
  }

  /// True for what somebody says who wants something: a demand.
  private func isWish(_ act: ActEntry) -> Bool {
    act.id == "propose"
      || lexicon.actNumber(id: "want").map { lexicon.act($0).near.contains(act.number) } ?? false
  }

  /// True where the statement says that something is to take place and the claim when it is to.
  func isOccurrence(_ claim: Claim) -> Bool {
    let isSaid = statement.reading.saysSentence && isSaying
    return (isSaid || !ids.isDisjoint(with: Self.occurring)) && statement.reading.subjects.isEmpty
      && (statement.read.stance.contains(.modal) || statement.isToBe)
      && ["schedule", "plan", "report"].contains(claim.proposition.act)
  }
  private static let occurring: Set<String> = ["hold", "take-place", "begin"]
  /// Acts that tell of what takes place.
  private static let holding: Set<String> = [
    "hold", "take-place", "begin", "end", "last", "result",
  ]

  /// `Yermak is the Ukrainian delegation`: nobody is a body by himself. False for `is in`, `is part of`
  /// and `is a delegate of` one.
  private var isWhole: Bool {
    let pieces = statement.pieces
    guard statement.reading.isCopular, statement.reading.verb == nil,
      !pieces.contains(where: { $0.isWord("in", "on", "among", "of", "one") })
    else { return false }
    return pieces.indices.dropFirst().contains { at in
      pieces[at - 1].isWord("the")
        && pieces[at].names.contains { lexicon.name($0.number).kind == .organisation }
        && Collective.noun(pieces[at]).map { !Collective.isHolder($0) } ?? false
    }
  }

  /// `said it will be hard` where the claim is what somebody says.
  private func isSaying(_ claim: Claim) -> Bool {
    statement.reading.saysSentence && isSaying
      && claim.evidence.contains { !$0.attribution.speakers.isEmpty }
  }

  /// `hosted the talks` where the claim has him as `the host` of them.
  private func isDoer(_ claim: Claim) -> Bool {
    let words = context.pieces.read(claim.text).words
    return words.indices.dropFirst(2).contains { at in
      ["is", "are", "was", "were"].contains(words[at - 2])
        && FunctionWords.classes(of: words[at - 1]) == .article
        && lexicon.meanings(of: lexicon.key(words[at])).contains {
          if case .act(let act, false) = $0 { ids.contains(lexicon.act(act).id) } else { false }
        }
    }
  }

  /// Who leads a delegation is in it.
  private func isLeading(_ act: ActEntry) -> Bool {
    guard act.id == "lead", ids.contains("be"), ids.isSubset(of: ["be", "belong", "participate"])
    else { return false }
    let matter = statement.reading.matter
    return !isWhole && !matter.contains(where: { Collective.isHolder($0) })
      && matter.contains { piece in
        piece.names.contains { lexicon.name($0.number).kind == .organisation }
      }
  }

  /// True where the statement has a word for an act, as noun or verb.
  private func mentions(_ act: ActEntry) -> Bool {
    statement.pieces.contains { piece in
      piece.chunk?.acts.contains(act.number) ?? false
    }
  }

  /// True where a claim's time is that of a saying, and the statement's is that of what is said.
  func isTelling(_ claim: Claim, _ part: Part) -> Bool {
    let pieces = statement.pieces
    let isOuter = statement.reading.outerActs.contains {
      lexicon.act($0).id == claim.proposition.act
    }
    if isOuter, let at = pieces.firstIndex(where: { $0.text == part.label }),
      let verb = pieces.firstIndex(where: { $0.text == statement.reading.verb?.text }), at < verb
    {
      return false
    }
    // A single day is when it was said; what is said of a time to come has a limit.
    let isWhenSaid = claim.proposition.times.allSatisfy {
      $0.start == $0.end && $0.start?.day != nil
    }
    return !isSame(claim)
      && ActPart(index: context.index).entries([claim.proposition.act]).contains {
        $0.isSaying || $0.isSpeech && isWhenSaid
      }
  }

  /// True where one of some acts is the statement's main verb, or what it has somebody do: `to join`.
  func isAsserting(_ acts: Set<Int>) -> Bool {
    let pieces = statement.pieces
    return statement.reading.acts.contains(where: acts.contains)
      || pieces.indices.dropFirst().contains { at in
        pieces[at - 1].isWord("to")
          && (pieces[at].chunk?.verbs ?? []).contains(where: acts.contains)
      }
  }

  /// True where the statement's act leaves something undone: `rejected the demands`.
  var isDenying: Bool { ids.contains("reject") }

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
      let acts = nounsToo ? chunk.acts : isNoun(pieces, at) ? [] : chunk.verbs
      guard acts.contains(where: { ids.contains(lexicon.act($0).id) }) else { return false }
      if isOnlyMeant(pieces, at), !statement.isModal || isOnlyAsked(pieces, at) { return false }
      return subjects.isEmpty || doers(pieces, at).contains(where: subjects.contains)
    }
  }

  /// True where a claim's sentence has a word for what the statement says was done.
  private func isNamed(_ claim: Claim) -> Bool {
    // `are far apart` is a quality, which other words may tell of as well.
    if let verb = statement.reading.verb?.chunk, !verb.isSingle,
      ["is", "are", "was", "were"].contains(verb.first.folded)
    {
      return true
    }
    return context.pieces.read(claim.text).words.contains { word in
      lexicon.meanings(of: lexicon.key(word)).contains {
        if case .act(let act, _) = $0 { ids.contains(lexicon.act(act).id) } else { false }
      }
    }
  }

  /// True for the return in `the return of children`.
  private func isNoun(_ pieces: [Piece], _ at: Int) -> Bool {
    guard at > 0 else { return false }
    let before = pieces[at - 1]
    return before.function == .article || before.isPossessive
      || before.function == .preposition && !before.isWord("to")
        && !(pieces[at].word?.hasSuffix("ing") ?? false)
  }

  /// True where a claim has nothing for the statement's light verb, or has it but not as a fact:
  /// `the goal is to bring`.
  private func leavesOut(_ act: ActEntry, _ claim: Claim) -> Bool {
    guard let verb = statement.reading.verb?.chunk else { return false }
    let words = context.pieces.read(claim.text).words.filter { $0 != "\"" }
    let places = words.indices.filter { lexicon.key(words[$0]) == verb.key }
    if places.isEmpty { return !mentions(act) }
    return !statement.isModal
      && places.allSatisfy { $0 > 0 && Self.unreal.contains(words[$0 - 1]) }
  }

  /// What stands before a verb that tells of no fact.
  private static let unreal: Set<String> = [
    "to", "would", "will", "could", "may", "might", "should",
  ]

  /// True for the verb in `50 days to end the war`, which has not ended.
  private func isOnlyMeant(_ pieces: [Piece], _ at: Int) -> Bool {
    at > 0 && !pieces[at].chunk!.verbs.isEmpty
      && Self.unreal.contains(pieces[at - 1].word ?? "")
  }

  /// True for the end in `50 days to end the war`, where the statement has that it will end.
  private func isOnlyAsked(_ pieces: [Piece], _ at: Int) -> Bool {
    at > 1 && pieces[at - 1].isWord("to") && pieces[at - 2].function == nil
      && pieces[at - 2].chunk?.verbs.isEmpty ?? true
      && statement.pieces.contains { $0.isWord("will") && $0.function == .auxiliary }
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
