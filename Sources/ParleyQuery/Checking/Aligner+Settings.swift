import ParleyModel

/// What a claim answers beside its words: a setting, a channel, a source without a name.
extension Aligner {
  /// True where a statement is but a name: `the presidents met` may name an event.
  var isNameAlone: Bool {
    parts.allSatisfy { $0.role == .name } && statement.reading.acts.isEmpty
  }

  /// `Trump said she made it` has no word of matter by which a claim could carry it.
  func isWordless(_ alignment: Alignment) -> Bool {
    statement.reading.saysSentence && acts.isSaying && alignment.words == 0
      && parts.allSatisfy { [.speaker, .act, .word].contains($0.role) }
  }

  /// `Ukraine agreed` says not to what.
  var isBare: Bool {
    statement.reading.acts.contains { Ellipsis.transitive.contains(lexicon.act($0).id) }
      && !parts.contains {
        switch $0.role {
        case .name, .recipient, .quantity, .date, .weekday, .phrase: true
        case .word: $0.label != verb
        default: false
        }
      }
  }

  /// True for `close` in `the positions are close`, which nothing is closed by.
  static func isQuality(_ part: Part, _ pieces: [Piece]) -> Bool {
    guard let at = pieces.firstIndex(where: { $0.text == part.label }), at > 0,
      let chunk = pieces[at].chunk, !chunk.concepts.isEmpty
    else { return false }
    let word = chunk.first.folded
    return pieces[..<at].last { $0.function != .filler && $0.function != .negation }.map {
      $0.isWord("is", "are", "was", "were") && !word.hasSuffix("ed") && !word.hasSuffix("ing")
    } ?? false
  }

  /// True for the talks in `at the talks` behind all else, where a claim's passage tells of talks.
  func isSetting(_ part: Part, _ claim: Claim) -> Bool {
    let pieces = statement.pieces
    guard let at = pieces.lastIndex(where: { $0.text == part.label }), at > 1,
      at == pieces.lastIndex(where: { $0.function == nil && $0.chunk != nil }),
      pieces[at - 1].isWord("the"), pieces[at - 2].isWord("at", "in", "during"),
      let acts = pieces[at].chunk?.acts, !acts.isEmpty
    else { return false }
    return claim.evidence.contains { evidence in
      let passage = context.archive.source(id: evidence.source)?.passage(evidence.paragraph)
      return context.pieces.read(passage?.text ?? "").words.contains { word in
        lexicon.meanings(of: lexicon.key(word)).contains {
          if case .act(let act, _) = $0 { acts.contains(act) } else { false }
        }
      }
    }
  }

  /// True for the verb in `groups that would meet online`, which says no more than `online groups`.
  func isCarrying(_ part: Part) -> Bool {
    let pieces = statement.pieces
    guard let at = pieces.firstIndex(where: { $0.text == part.label }), at > 1,
      at + 1 < pieces.count, pieces[at + 1].function == nil
    else { return false }
    return pieces[at - 2].isWord("that", "which") && pieces[at - 1].isWord("would", "will", "may")
      && pieces[at].isWord("meet", "work", "operate", "function", "run")
  }

  /// True where a claim tells of a deputy and the statement of his chief.
  func isOfOtherRank(_ claim: Claim) -> Bool {
    claim.proposition.act == "be"
      && context.pieces.read(claim.text).words.contains {
        Polarity.rank.contains($0) && !statement.read.words.contains($0)
      }
  }

  /// True for the keep in `wants Ukraine to keep it`: light as it is, it is what is wanted.
  func isMeantDeed(_ part: Part) -> Bool {
    let pieces = statement.pieces
    guard let at = pieces.firstIndex(where: { $0.text == part.label }), at > 0 else { return false }
    return pieces[at - 1].isWord("to") && pieces[at].chunk?.verbs.isEmpty == false
  }

  /// True for the hold in `hold exchanges`; who holds regions does more.
  func isCarrier(_ part: Part) -> Bool {
    let pieces = statement.pieces
    guard let at = pieces.firstIndex(where: { $0.text == part.label }) else { return true }
    let next = pieces[(at + 1)...].first { $0.function != .article && $0.function != .filler }
    guard let next, case .chunk(let chunk) = next.content else { return true }
    return !chunk.acts.isEmpty || !chunk.concepts.isEmpty || next.function != nil
  }

  /// True for a meeting on another day than the statement's, where one is told of on that day too and
  /// the statement does not say which of them it means.
  func isOneOfSeveral(_ part: Part, _ claim: Claim) -> Bool {
    let meetings = ["meet", "hold", "take-place"]
    guard meetings.contains(claim.proposition.act), ordinals.isEmpty,
      !statement.read.words.contains(where: { word in
        ["last", "latest", "next", "previous"].contains(word) || NumberReader.ranks.contains(word)
      }),
      let wanted = times.dates.days[part.label]
    else { return false }
    return meetings.contains { act in
      context.index.claims(with: Term.act(act)).contains { other in
        context.index.facts(of: other).times.contains {
          wanted.lowerBound <= $0.lowerBound && $0.upperBound <= wanted.upperBound
        }
      }
    }
  }

  /// Holds the day of `said it would be on Monday` against when it is, and not when it was said; nil
  /// for any other time.
  func timeOfWhatIsSaid(_ part: Part, _ number: Int, _ claim: Claim) -> TimeFit.Outcome? {
    let reading = statement.reading
    guard !reading.outerActs.isEmpty || !reading.speakers.isEmpty,
      let at = statement.pieces.firstIndex(where: { $0.text == part.label }),
      isOfWhatIsSaid(at, statement.pieces) ?? false
    else { return nil }
    let day = statement.pieces[at].content
    let pieces = context.pieces.pieces(of: claim.text)
    let isTold = pieces.indices.contains {
      pieces[$0].content == day && isOfWhatIsSaid($0, pieces) ?? true
    }
    // A claim of a saying has its own day, and what was said in its words.
    if isOfSaying(claim) || acts.isTelling(claim, part) { return isTold ? .met : .missing }
    guard case .weekday(let weekday) = day else {
      return times.outcome(part, claim, number, isTelling: false, countsSaying: false)
    }
    let isThen = claim.proposition.times.contains { TimeFit.isOn(weekday, $0.days) }
    return isTold || isThen ? .met : times.weekday(part, claim)
  }

  /// True where one of some claims tells that the statement's speaker said something, though another
  /// is quoted with it: Zelensky, with what Umerov reported to him.
  func tellsOfSpeaker(_ claims: [Int]) -> Bool {
    let speakers = parts.filter { $0.role == .speaker }
      .flatMap { context.pieces.pieces(of: $0.label) }.flatMap(\.names)
      .map { lexicon.name($0.number).id }
    return claims.map(context.archive.claim).contains { claim in
      isOfSaying(claim) && claim.proposition.agents.contains(where: speakers.contains)
    }
  }

  private func isOfSaying(_ claim: Claim) -> Bool {
    ActPart(index: context.index).entries([claim.proposition.act]).contains(where: \.isSaying)
  }

  /// True where a verb stands between `said` and a day, `said it would be on Monday`; nil where
  /// nothing is said.
  private func isOfWhatIsSaid(_ day: Int, _ pieces: [Piece]) -> Bool? {
    func says(_ piece: Piece) -> Bool {
      piece.isWord("according") || (piece.chunk?.verbs ?? []).contains { lexicon.act($0).isSpeech }
    }
    guard let said = pieces[..<day].lastIndex(where: says) else {
      return pieces[day...].contains(where: says) ? false : nil
    }
    return pieces[(said + 1)..<day].contains {
      $0.function == .auxiliary || $0.chunk?.verbs.isEmpty == false
    }
  }

  /// Holds the Tuesday of `said on Tuesday that` against when a claim was said; nil for any other time,
  /// and for a claim that tells of the saying itself.
  func toldTime(_ part: Part, _ claim: Claim) -> TimeFit.Outcome? {
    let places = statement.pieces.indices.filter { statement.pieces[$0].text == part.label }
    // A day that is named twice is that of the saying and of what is said; no claim has both.
    if !statement.reading.outerActs.isEmpty, places.count > 1 { return .missing }
    guard !statement.reading.outerActs.isEmpty, let at = places.first,
      statement.pieces[at...].contains(where: { $0.isWord("that") }),
      !ActPart(index: context.index).entries([claim.proposition.act]).contains(where: \.isSpeech)
    else { return nil }
    let said = claim.evidence.compactMap(\.attribution.said?.days)
    guard !said.isEmpty else { return nil }
    let isMet = said.contains { days in
      if case .weekday(let day) = statement.pieces[at].content {
        return TimeFit.isOn(day, days)
      }
      return times.dates.days[part.label]?.overlaps(days) ?? false
    }
    return isMet ? .met : .missing
  }

  /// True for a claim that is nothing but what somebody said, with a date in it: `we will open on June 1`.
  func datesWhatIsSaid(_ claim: Claim) -> Bool {
    // A quotation as a whole is one piece.
    let pieces = context.pieces.pieces(of: claim.text.filter { $0 != "“" && $0 != "”" })
    let speakers = claim.evidence.flatMap(\.attribution.speakers)
    return !speakers.isEmpty
      && pieces.contains { if case .date = $0.content { true } else { false } }
      && !pieces.flatMap(\.names).contains { speakers.contains(lexicon.name($0.number).id) }
  }

  /// `before the talks` where the claim has it after them; `more talks` where it has no more.
  func isInOtherOrder(_ claim: Claim) -> Bool {
    let words = context.pieces.read(claim.text).words
    if Polarity.isOfMore(statement.read.words) {
      let told = [words] + claim.evidence.map { context.pieces.read($0.excerpt).words }
      if !told.contains(where: Polarity.isOfMore) { return true }
    }
    return Polarity.differInOrder(statement.read.words, words)
  }

  /// True where a claim's act is contrary to the statement's: forbid for permit.
  func isContrary(_ claim: Claim) -> Bool {
    ActPart(index: context.index).entries([claim.proposition.act]).contains(where: acts.isOpposite)
  }

  /// True for the X in `wrote on X that …` and the press in `told the press that …`.
  func isChannel(_ part: Part, _ claim: Claim) -> Bool {
    guard !statement.reading.outerActs.isEmpty else { return false }
    let channels = claim.evidence.flatMap { evidence in
      [evidence.attribution.channel, evidence.attribution.addressee].compactMap { $0 }
    }
    let isPress = Self.press.contains(part.label)
    guard part.role == .name || isPress else { return false }
    return channels.contains { channel in
      let read = context.pieces.read(channel)
      return Printed.stands(context.pieces.read(part.label).folded, in: read.folded)
        || isPress && read.words.contains(where: Self.press.contains)
    }
  }

  private static let press: Set<String> = [
    "press", "reporters", "journalists", "media", "briefing", "conference",
  ]

  /// True for the name of something that happens: `the leaders' meeting`.
  func isEvent(_ part: Part) -> Bool {
    context.pieces.pieces(of: part.label).contains(where: lexicon.isEvent)
  }

  /// True for the source of `a source told TASS`, where a claim goes back to one without a name.
  func isAnonymous(_ part: Part, _ claim: Claim) -> Bool {
    ["source", "sources"].contains(part.label)
      && claim.evidence.contains { $0.attribution.mode == .anonymous }
  }

  /// Those that agree most, of equals the ones that tell it of nobody whom the statement does not name.
  func closestFirst(_ alignments: [Alignment]) -> [Alignment] {
    guard alignments.count > 1 else { return alignments }
    return alignments.map { ($0, $0.clashes.contains(.agent) ? 0 : strangers(in: $0.claim)) }.sorted
    {
      ($1.0.agreement, $0.1) < ($0.0.agreement, $1.1)
    }.map(\.0)
  }

  /// How many act in a claim whom the statement does not name; nobody in two that act together, where
  /// it speaks of both sides.
  private func strangers(in number: Int) -> Int {
    let agents = context.archive.claim(number).proposition.agents
    if agents.count > 1, statement.pieces.contains(where: Collective.contains) { return 0 }
    let named = Set(statement.pieces.flatMap(\.names).map { lexicon.name($0.number).id })
    return agents.filter { id in
      !named.contains(id) && !(context.archive.name(id: id)?.of.map(named.contains) ?? false)
    }.count
  }

  /// True where a part stands in an excerpt so short that it says nothing but the claim.
  func isInShort(_ part: Part, _ claim: Claim) -> Bool {
    let label = context.pieces.read(part.label).folded
    return claim.evidence.contains {
      $0.excerpt.utf8.count <= 60
        && Printed.stands(label, in: context.pieces.read($0.excerpt).folded)
    }
  }
}
