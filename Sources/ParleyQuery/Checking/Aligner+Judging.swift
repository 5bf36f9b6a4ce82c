import ParleyModel

/// What stands against a statement beside its words: another act, holder or receiver, a denial.
extension Aligner {
  /// `the delegations`, `both sides`: two who act together.
  func isOfBoth(_ part: Part, _ claim: Claim) -> Bool {
    guard claim.proposition.agents.count > 1, part.label.hasSuffix("s") else { return false }
    return context.pieces.pieces(of: part.label).allSatisfy(Collective.contains)
  }

  /// True where every word says little, and the whole no more: `one-on-one` is a word of its own.
  func isOfLittle(_ label: String) -> Bool {
    !label.utf8.contains(UInt8(ascii: "-"))
      && context.pieces.read(label).words.allSatisfy(FunctionWords.saysLittle)
  }

  func judgeAct(_ claim: Claim, _ alignment: inout Alignment) {
    switch acts.outcome(claim, ActPart(index: context.index).entries([claim.proposition.act]).first)
    {
    case .met: break
    case .metInReverse:
      alignment.isActReversed = true
      if !alignment.clashes.contains(.opposite) { alignment.clashes.append(.opposite) }
    case .clash:
      alignment.clashes.removeAll { $0 == .opposite }
      alignment.clashes.insert(.act, at: 0)
    case .other: alignment.isActMet = false
    }
  }

  /// `Peskov does not expect it` where Peskov says that Russia does not.
  func isDoneByAnother(_ part: Part, _ claim: Claim) -> Bool {
    let proposition = claim.proposition
    guard statement.reading.isOwnSaying, !proposition.agents.isEmpty, acts.isSame(claim),
      !claim.evidence.contains(where: { $0.attribution.mode == .direct })
    else { return false }
    return !part.alternatives.contains { alternative in
      proposition.agents.contains {
        alternative.term == Term.saying($0) || alternative.term == Term.speaker($0)
      }
    }
  }

  /// True where a claim tells that somebody spoke, of what and with whom, and gives none of his words:
  /// who commented on the prospects of a breakthrough did not say that one is expected.
  func isOnlyTold(of part: Part, _ claim: Claim) -> Bool {
    // What an outlet tells is its own word.
    guard statement.reading.saysSentence, !isOutlet(part), !isVerbatim(claim) else { return false }
    let act = claim.proposition.act
    let isTelling =
      AgentFit.mutual.contains(act)
      || ActPart(index: context.index).entries([act]).contains(where: \.isSaying)
    return isTelling
      && !claim.evidence.contains { evidence in
        evidence.attribution.speakers.contains { speaker in
          let party = context.archive.name(id: speaker)?.of
          return part.alternatives.contains {
            $0.term == Term.speaker(speaker) || party.map(Term.speakerOf) == $0.term
          }
        }
      }
  }

  /// True for an outlet: that another reports it does not say that this one has not.
  func isOutlet(_ part: Part) -> Bool {
    part.alternatives.contains { $0.term.hasPrefix(Term.outlet("")) }
  }

  /// That another speaks says nothing of what is not even met: `Peskov said he would resign`.
  func judgeSpeaker(_ alignment: inout Alignment) {
    guard alignment.substance == 0, alignment.clashes.contains(.speaker) else { return }
    alignment.clashes.removeAll { $0 == .speaker }
    alignment.missing += parts.filter { $0.role == .speaker }.map(\.label)
  }

  /// `once` in `declined once`, and `never`; nil in `once again`, and where `once` opens a clause.
  static func countOfTimes(_ pieces: [Piece]) -> String? {
    pieces.indices.first { at in
      pieces[at].isWord("twice", "thrice", "never")
        || pieces[at].isWord("once") && at > 0
          && !(at + 1 < pieces.count && pieces[at + 1].isWord("again", "more"))
    }.map { Folding.text(pieces[$0].text) }
  }

  /// `will return` where the claim has it returned already, `will lead` where it has him lead,
  /// `declined once` where it has no count.
  func isUntimely(_ claim: Claim, isSameAct: Bool) -> Bool {
    guard isOfFuture || countOfTimes != nil else { return false }
    if isOfFuture, claim.proposition.modality == .possible { return true }
    let read = context.pieces.read(claim.text)
    if let countOfTimes, !read.words.contains(countOfTimes) { return true }
    return isOfFuture && isSameAct && claim.proposition.modality == .plain
      && !read.stance.contains(.modal)
  }

  /// True where a claim has the statement's words, but not as they are meant, or in each other's part.
  func isMeantOtherwise(_ claim: Claim) -> Bool {
    let read = context.pieces.read(claim.text)
    let isTold = WordScopes.tells(statement.read.words) || WordScopes.tells(read.words)
    return isTold
      && WordScopes(statement.read.words, lexicon).differs(from: WordScopes(read.words, lexicon))
      || RoleOrder.differs(statement.pieces, read.pieces, lexicon)
  }

  /// `the ceasefire is genuine` where the claim says that it must be.
  func isOnlyToBe(_ claim: Claim, _ stance: Stance) -> Bool {
    guard stance.contains(.modal), !statement.isModal, !acts.isAsking,
      !statement.read.words.contains("need")
    else { return false }
    return context.pieces.read(claim.text).words.contains {
      $0 == "must" || $0 == "should" || $0 == "needs"
    }
  }

  /// `Trump gave Ukraine 50 days` where it was Russia that he gave them to.
  func judgeRecipient(_ claim: Claim, _ alignment: inout Alignment) {
    guard alignment.isSameAct, alignment.missing.count == 1, let label = alignment.missing.first,
      !claim.proposition.recipients.isEmpty,
      let part = parts.first(where: { $0.label == label }),
      part.role == .recipient || part.role == .name && isIndirectObject(label),
      !isOfRecipient(part, claim)
    else { return }
    alignment.missing = []
    alignment.clashes.append(.recipient)
  }

  /// `gave Putin 50 days` where it was Russia that got them: its president may stand for it.
  private func isOfRecipient(_ part: Part, _ claim: Claim) -> Bool {
    context.pieces.pieces(of: part.label).flatMap(\.names).contains { number, _ in
      guard let party = lexicon.name(number).of else { return false }
      return claim.proposition.recipients.contains(lexicon.name(party).id)
    }
  }

  /// True for a name that stands right behind the main verb, with something behind it.
  func isIndirectObject(_ label: String) -> Bool {
    guard let verb = statement.reading.verb?.text,
      let at = statement.pieces.firstIndex(where: { $0.text == verb })
    else { return false }
    return at + 2 < statement.pieces.count && statement.pieces[at + 1].text == label
      && statement.pieces[at + 2].function == nil
  }

  /// True for a name that something is done to: right behind the main verb, or behind `on`.
  private func isObject(_ label: String) -> Bool {
    let pieces = statement.pieces
    // `put pressure on Turkey`
    if let place = pieces.lastIndex(where: { $0.text == label }), place > 0,
      pieces[place - 1].isWord("on", "against")
    {
      return true
    }
    guard let verb = statement.reading.verb?.text,
      let at = pieces.firstIndex(where: { $0.text == verb }),
      at + 1 < pieces.count, pieces[at + 1].text == label
    else { return false }
    return at + 2 == statement.pieces.count || statement.pieces[at + 2].function != nil
  }

  /// True for the Putin of `told Putin that he is ready`.
  private func isAddressed(_ part: Part) -> Bool {
    guard !statement.reading.outerActs.isEmpty,
      let at = statement.pieces.firstIndex(where: { $0.text == part.label }), at > 0,
      at + 1 < statement.pieces.count, statement.pieces[at + 1].isWord("that")
    else { return false }
    let verbs = statement.pieces[at - 1].chunk?.verbs ?? []
    return verbs.contains { statement.reading.outerActs.contains($0) }
  }

  /// True where both tell what somebody is: whom a role names is not who only speaks of him.
  private func isOffice(_ claim: Claim) -> Bool {
    claim.proposition.act == "be" && statement.reading.isCopular
      && !statement.reading.subjects.isEmpty
  }

  func judgeBonds(_ claim: Claim, _ alignment: inout Alignment) {
    let hasNoAgent = claim.proposition.agents.isEmpty
    let names = parts.filter {
      ($0.role == .name || $0.role == .agent && hasNoAgent) && !places.isPlace($0)
    }
    guard !bonds.bonds.isEmpty || !names.isEmpty else { return }
    let pieces = context.pieces.pieces(of: claim.text)
    let foreign = bonds.clash(NameBonds(pieces, lexicon))
    if foreign != nil { alignment.clashes.append(.holder) }
    let told = ToldNames(claim, pieces, context)
    // `Putin is the president`: the role names him again, and only a claim of it tells of it.
    for part in names where told.isSame(part, as: statement.reading.subjects) {
      let isOfRole = claim.proposition.act == "be"
      if !(isOfRole ? told.hasWords(of: part) : told.names(part, in: pieces)) {
        alignment.lack(part)
      }
    }
    // `forbids Zelensky to negotiate`: whom it is done to has not done it.
    if alignment.clashes.isEmpty, !AgentFit.mutual.contains(claim.proposition.act) {
      for part in names where part.role == .name && isObject(part.label) && told.isDoer(part) {
        alignment.lack(part)
      }
    }
    // `seized Kyiv`: what something is done to stands in the claim's own words.
    for part in names
    where (isObject(part.label) || isOffice(claim)) && !told.stands(part)
      && !isChannel(part, claim)
    {
      alignment.lack(part)
    }
    for part in names where isAddressed(part) && !told.isAddressee(part) && !isChannel(part, claim)
    {
      alignment.lack(part)
    }
    for part in names
    where part.label != foreign?.label && !told.contains(part) && !events.contains(part, claim)
      && !isChannel(part, claim)
    {
      if told.hasTwin(of: part) {
        alignment.clashes.append(.holder)
      } else {
        alignment.missing.append(part.label)
      }
    }
  }

  func judgeExclusion(_ claim: Claim, _ alignment: inout Alignment) {
    guard let exclusive else { return }
    let own = ([claim.text] + claim.evidence.map(\.excerpt)).compactMap {
      Polarity.exclusive(context.pieces.read($0).words)
    }
    if own.contains(where: { leavesOpen($0, exclusive) || leavesOpen(exclusive, $0) }) { return }
    // `only Ukraine` where the claim has two that did it.
    let isAlone = parts.filter { $0.role == .agent }.count == 1
    if isAlone, claim.proposition.agents.count > 1, exclusive.count < 3 || own.isEmpty {
      alignment.clashes.append(.exclusion)
    } else {
      alignment.isModalityMet = false
    }
  }

  /// `wants Ukraine to join` where the claim has it give up joining.
  func judgeReversal(_ claim: Claim, _ alignment: inout Alignment) {
    let pieces = context.pieces.pieces(of: claim.text)
    guard reversal.hasWord || Reversal.has(pieces, reversing) else { return }
    let own = Reversal(pieces, reversing)
    // Forbid against permit is judged as acts.
    if alignment.clashes.contains(.act) || alignment.isActReversed { return }
    let differing = own.differing(from: reversal)
    guard !differing.isEmpty else {
      // `wants Ukraine in NATO`: what the claim only names to turn it around carries nothing.
      if alignment.clashes.isEmpty, !reversal.hasWord, !statement.isDenied, !acts.isDenying,
        !reversal.keys.isDisjoint(with: own.scope)
      {
        alignment.isModalityMet = false
      }
      return
    }
    guard acts.isAsserting(differing) else {
      alignment.isModalityMet = false
      return
    }
    alignment.isTurned = true
    if !alignment.clashes.contains(.opposite) { alignment.clashes.append(.opposite) }
  }

  /// True where what `only` leaves open in one text is what it leaves open in another: `only agreed
  /// to hold exchanges`, `agreed on nothing but exchanges`.
  func leavesOpen(_ words: [String], _ others: [String]) -> Bool {
    func keys(_ words: [String]) -> [String] {
      words.filter { !FunctionWords.contains($0) }.map(lexicon.key)
    }
    guard let head = keys(others).first, let at = keys(words).firstIndex(of: head) else {
      return false
    }
    let said = Set(statement.read.words.map(lexicon.key))
    return keys(words)[..<at].allSatisfy { said.contains($0) || Polarity.supporting.contains($0) }
  }

  /// What stands before `, but`; what stands behind it where only that has a word of the statement's.
  private func mainClause(_ words: [String]) -> [String] {
    guard let but = Polarity.turn(words) else { return words }
    let asked = contentKeys
    func isAsked(_ word: String) -> Bool { asked.contains(lexicon.key(word)) }
    let (first, second) = (words[..<(but - 1)], words[(but + 1)...])
    return Array(
      !first.contains(where: isAsked) && second.contains(where: isAsked) ? second : first)
  }

  func judgeDenial(_ claim: Claim, _ alignment: inout Alignment) {
    let isDenied =
      claim.proposition.isNegated
      || Polarity.isDenied(
        mainClause(context.pieces.read(claim.text).words),
        countsVerbs: claim.proposition.act != "reject")
    guard statement.isDenied != isDenied else { return }
    if alignment.clashes == [.opposite],
      acts.isSame(claim) || alignment.isActReversed || alignment.isTurned
    {
      // Two turns cancel: `remain distant` and `are not close`.
      alignment.clashes = []
    } else if isDeniedBeside(claim) {
      alignment.isModalityMet = false
    } else {
      alignment.clashes.append(.denial)
    }
  }

  /// `he makes a demand` where the claim has `makes a demand not to pardon her`: what is denied is no
  /// word of the statement.
  private func isDeniedBeside(_ claim: Claim) -> Bool {
    guard !statement.isDenied, !claim.proposition.isNegated else { return false }
    let own = WordScopes(statement.read.words, lexicon)
    let other = WordScopes(context.pieces.read(claim.text).words, lexicon)
    let verb = acts.isSaying ? nil : statement.reading.verb?.chunk?.key
    return other.deniesOnly(beside: own) && verb.map(other.keys.contains) ?? true
  }

  /// True where the claim has a word that means the contrary.
  func isOpposed(_ part: Part, _ number: Int) -> Bool {
    Self.opposites(part, context).contains { term in
      [true, false].contains {
        context.index.claims(with: Term.word(term, inText: $0)).contains(number)
      }
    }
  }

  /// The concepts that are contrary to what a part means.
  static func opposites(_ part: Part, _ context: QueryContext) -> [String] {
    let lexicon = context.index.lexicon
    return context.pieces.pieces(of: part.label).flatMap { piece in
      (piece.chunk?.concepts ?? []).flatMap { lexicon.concept($0).opposite }.map {
        Term.concept(lexicon.concept($0).id)
      }
    }
  }
}
