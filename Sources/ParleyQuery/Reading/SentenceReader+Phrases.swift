import ParleyModel

/// Phrases that stand beside what a sentence says: whose view it is, what is left out, who is its
/// subject though he has no name.
extension SentenceReader {
  /// `apart from Medinsky`, `other than Russia`, `besides Umerov`.
  mutating func takeExceptions() {
    for at in pieces.indices where !taken.contains(at) {
      let length: Int
      if pieces[at].isWord("besides", "except", "excluding", "excepting", "barring") {
        length = 1
      } else if at + 1 < pieces.count,
        pieces[at].isWord("apart", "aside") && pieces[at + 1].isWord("from")
          || pieces[at].isWord("other") && pieces[at + 1].isWord("than")
          || pieces[at].isWord("except") && pieces[at + 1].isWord("for")
      {
        length = 2
      } else {
        continue
      }
      let names = nameRun(from: at + length)
      guard !names.isEmpty else {
        takeExcepted(Array(at..<at + length))
        continue
      }
      reading.exceptions += names.map { pieces[$0].text }
      take(Array(at..<at + length) + names)
    }
  }

  /// `besides setting a deadline`: what is left out ends where the question goes on.
  private mutating func takeExcepted(_ marker: [Int]) {
    guard let last = marker.last else { return }
    let phrase = pieces.indices[(last + 1)...].prefix {
      ![.auxiliary, .question, .preposition].contains(pieces[$0].function)
        || pieces[$0].isWord("of")
    }
    let words = phrase.filter {
      !taken.contains($0) && isMatter(pieces[$0]) && !isOfRole(pieces[$0])
        && !Collective.contains(pieces[$0]) && pieces[$0].chunk != nil
    }
    guard !words.isEmpty else { return }
    reading.exceptions.append(words.map { pieces[$0].text }.joined(separator: " "))
    take(marker + Array(phrase))
  }

  /// `in Peskov's words`, `in the view of Ukraine's chief negotiator`: a word that says whose.
  mutating func takeOpinions() {
    for at in pieces.indices
    where pieces[at].isWord(
      "in", "to", "from", "by", "as", "with", "under", "per")
      && !taken.contains(at)
    {
      var next = at + 1
      while next < pieces.count, pieces[next].function == .article { next += 1 }
      guard next < pieces.count else { continue }
      // `in the view of NAME`
      if isOpinion(next), next + 1 < pieces.count, pieces[next + 1].isWord("of") {
        let names = nameRun(from: next + 2)
        guard !names.isEmpty, isActor(pieces[names[0]]) else { continue }
        reading.speakers += names.map { pieces[$0].text }
        take(Array(at...next + 1) + names)
        continue
      }
      // `in its foreign minister's words`: whoever that is, he says it.
      if let noun = pieces.indices[next...].prefix(4).first(where: { isOpinion($0) }), noun > next,
        pieces[next..<noun].allSatisfy({ !$0.isName && $0.function == nil }),
        pieces[noun - 1].isPossessive
      {
        reading.asides += pieces[next..<noun]
        take(Array(at...noun))
        continue
      }
      // `in NAME's view`, `in the Russian side's view`
      guard pieces[next].isName, isActor(pieces[next]) else { continue }
      var noun = next + 1
      if noun < pieces.count, Collective.contains(pieces[noun]) { noun += 1 }
      // `in his own words`
      while noun < pieces.count, pieces[noun].function == .filler { noun += 1 }
      guard noun < pieces.count, isOpinion(noun),
        pieces[next..<noun].contains(where: {
          $0.isPossessive || $0.names.contains { $0.use == .adjective }
        })
      else { continue }
      let name = pieces[next].text
      reading.speakers.append(
        ["'s", "’s"].contains { name.hasSuffix($0) } ? String(name.dropLast(2)) : name)
      take(Array(at...noun))
    }
  }

  private func isOpinion(_ at: Int) -> Bool {
    pieces[at].isWord(
      "view", "views", "words", "opinion", "eyes", "account", "telling", "judgement", "judgment",
      "phrase", "estimation", "mind", "assessment", "version", "reading", "terms", "reckoning",
      "book", "description", "parlance", "understanding", "statement", "remarks")
  }

  /// `has to`, `is to`, `must`, `would`: what ought to be or will be.
  func isModal(before verb: Int?) -> Bool {
    let end = verb ?? pieces.count
    return pieces.indices.contains { at in
      guard at < end else { return false }
      if pieces[at].isWord(
        "will", "would", "can", "could", "shall", "should", "may", "might", "must")
      {
        return true
      }
      guard pieces[at].isWord("has", "have", "had", "is", "are", "was", "were", "be") else {
        return false
      }
      let between = pieces[(at + 1)..<max(at + 1, end)].prefix { $0.function != .auxiliary }
      return between.contains { $0.isWord("to", "supposed", "due", "meant") }
    }
  }

  /// `after June 2`, `before 16 May`: the first day from which or the last up to which it was.
  func bound(behind marker: Int) -> SentenceReading.Bound? {
    guard marker + 1 < pieces.count, case .date(let span) = pieces[marker + 1].content,
      let start = span.start, let end = span.end
    else { return nil }
    if pieces[marker].isWord("after") { return .since(PartialDate(ordinal: end.lastDay + 1).iso) }
    if pieces[marker].isWord("before") {
      return .until(PartialDate(ordinal: start.firstDay - 1).iso)
    }
    return pieces[marker].isWord("since") ? .since(start.iso) : nil
  }

  /// `attended as observers`: the capacity in which somebody did something, and no aside.
  func isCapacity(_ at: Int) -> Bool {
    guard pieces[at].isWord("as") else { return false }
    let behind = pieces[(at + 1)...].drop { $0.function == .article }
    guard let noun = behind.first, noun.function == nil, !noun.isName, noun.word != "well" else {
      return false
    }
    return behind.allSatisfy { $0.function != .auxiliary && $0.chunk?.verbs.isEmpty ?? true }
  }

  /// `what did the constitutional court rule`: whoever is asked about has to be met, though no name
  /// tells who it is. A party or a group that the question only points at is none.
  /// - Parameter verb: nil where no word is known for one: what was done is nowhere then.
  mutating func takeUnnamedSubject(before verb: Int?) {
    guard reading.subjects.isEmpty, order == .question, let auxiliary = pieces.first,
      auxiliary.function == .auxiliary,
      verb.map({ !isPassive($0) }) ?? auxiliary.isWord("do", "does", "did")
    else { return }
    let phrase = pieces.indices[1..<max(1, verb ?? pieces.count)].prefix {
      ![.preposition, .auxiliary, .conjunction].contains(pieces[$0].function)
    }
    if verb == nil, phrase.contains(where: { pieces[$0].isName }) { return }
    let words = phrase.filter { at in
      !taken.contains(at) && isMatter(pieces[at])
        && !(pieces[at].chunk.map { FunctionWords.isLight($0.first.folded) } ?? false)
    }
    guard let head = words.last, pieces[head].chunk != nil, !pieces[head].isName else { return }
    if Collective.isGroup(pieces[head]) { return }
    reading.unnamed = words.map { pieces[$0] }
    take(words)
  }

  /// `what is the population of the Kursk region`: what is asked for has to be met.
  mutating func takeAskedNoun() {
    guard order == .question, let auxiliary = pieces.first,
      auxiliary.isWord("is", "are", "was", "were")
    else { return }
    let phrase = pieces.indices.dropFirst().prefix { pieces[$0].function != .preposition }
    let end = phrase.endIndex
    guard end < pieces.count,
      pieces[end].isWord("of", "for", "in", "at", "on", "like", "between", "behind"),
      pieces[1].isWord("the", "a", "an")
    else { return }
    let words = phrase.filter { !taken.contains($0) && isMatter(pieces[$0]) }
    guard let head = words.last, let chunk = pieces[head].chunk, chunk.names.isEmpty,
      chunk.acts.count == chunk.verbs.count, !isOfRole(pieces[head]),
      !Collective.contains(pieces[head])
    else { return }
    reading.unnamed = words.map { pieces[$0] }
    take(words)
  }

  /// `negotiated for Russia`, `represented Russia`: the party is no matter, it is that of the doer.
  mutating func takeParties(after verb: Int) {
    let acts = reading.acts.map { lexicon.act($0).id }
    guard asksWho, reading.subjects.isEmpty, !reading.isPassive else { return }
    let mayBeFor = acts.contains(where: DoerFit.onBehalf.contains)
    for at in pieces.indices where at > verb && !taken.contains(at) && isParty(at) {
      let isObject =
        acts.contains("represent") && at == verb + (pieces[at - 1].function == .article ? 2 : 1)
      let marker = pieces[at - 1].function == .article ? at - 2 : at - 1
      let isFor = marker > verb && pieces[marker].isWord("for")
      guard mayBeFor && (isObject || isFor) || isBehalf(at, marker) else { continue }
      reading.parties.append(pieces[at].text)
      take(isObject ? [at] : [marker, at] + pieces.indices.filter { pieces[$0].isWord("behalf") })
    }
  }

  /// True for the party of `on behalf of Ukraine` and `on Russia's behalf`.
  private func isBehalf(_ at: Int, _ marker: Int) -> Bool {
    at + 1 < pieces.count && pieces[at + 1].isWord("behalf")
      || marker > 0 && pieces[marker].isWord("of") && pieces[marker - 1].isWord("behalf")
  }

  /// A party by itself, which nothing behind it belongs to.
  private func isParty(_ at: Int) -> Bool {
    (!pieces[at].isPossessive || at + 1 < pieces.count && pieces[at + 1].isWord("behalf"))
      && pieces[at].names.contains {
        $0.use != .adjective && lexicon.name($0.number).kind == .party
      }
  }

  /// `reported from Istanbul`: where somebody speaks is no matter of what he says.
  mutating func takeWhence(after verb: Int) {
    guard asksWho, reading.acts.contains(where: { lexicon.act($0).isSaying }),
      verb + 1 < pieces.count, pieces[verb + 1].isWord("from")
    else { return }
    let place = pieces.indices[(verb + 2)...].prefix(2).first { at in
      pieces[at].names.contains {
        $0.use == .metonym || lexicon.name($0.number).kind == .place
      }
    }
    guard let place else { return }
    reading.whence = "from " + pieces[place].text
    take([verb + 1, place])
  }

  /// `Ukraine's position on territory`, `the position of Kyiv`: what it says or does is asked for, and
  /// not what others do. False where there is no such noun.
  mutating func takePosition() -> Bool {
    guard
      let noun = pieces.indices.first(where: { at in
        !taken.contains(at)
          && pieces[at].chunk?.concepts.contains {
            ["negotiating-position", "view"].contains(lexicon.concept($0).id)
          } ?? false
      })
    else { return false }
    let owners =
      noun + 1 < pieces.count && pieces[noun + 1].isWord("of")
      ? nameRun(from: noun + 2)
      : pieces[..<noun].indices.suffix(1).filter { pieces[$0].isName }
    guard owners.count == 1, isActor(pieces[owners[0]]) else { return false }
    reading.subjects = [pieces[owners[0]].text]
    reading.hasPosition = true
    reading.isCopular = true
    take(owners + [noun])
    return true
  }

  /// `who was at the talks`: who is at a meeting takes part in it.
  mutating func takeAttendance() -> Bool {
    guard let act = lexicon.actNumber(id: "participate"),
      let at = pieces.indices.first(where: { pieces[$0].isWord("at") && !taken.contains($0) }),
      let next = pieces[(at + 1)...].firstIndex(where: isMatter),
      pieces[next].text.split(separator: " ").contains(where: { SayingTime.isMeeting(String($0)) })
    else { return false }
    reading.acts = [act]
    taken.insert(at)
    return true
  }

  /// `what did he say after the talks`: when he said it, and no matter of what he said.
  mutating func takeSayingTime(after verb: Int) {
    guard order == .question, reading.acts.contains(where: { lexicon.act($0).isSpeech }) else {
      return
    }
    for at in pieces.indices where at > verb && !taken.contains(at) {
      var next = at + 1
      let isAfter = pieces[at].isWord("after", "following")
      if !isAfter {
        let isPrior = pieces[at].isWord("prior", "ahead", "previous")
        guard pieces[at].isWord("before") || isPrior else { continue }
        if isPrior {
          guard next < pieces.count, pieces[next].isWord("to", "of") else { continue }
          next += 1
        }
      }
      while next < pieces.count, isWhich(pieces[next]) { next += 1 }
      guard next < pieces.count, let word = pieces[next].text.split(separator: " ").last,
        SayingTime.isMeeting(String(word)),
        !isOther(pieces[next]),
        pieces[(next + 1)...].allSatisfy({ $0.function != nil })
      else { continue }
      if isAfter {
        reading.saidAfter = Folding.text(word)
      } else {
        reading.saidBefore = Folding.text(word)
      }
      take(Array(at..<pieces.count))
      return
    }
  }

  /// True for one meeting of several, `second round`; a rank that the vocabulary has as a word for
  /// the talks themselves, `third round`, is none.
  private func isOther(_ meeting: Piece) -> Bool {
    let first = Folding.text(meeting.text).prefix { $0 != " " }
    guard NumberReader.ranks.contains(String(first)) else { return false }
    let talks = lexicon.meanings(of: lexicon.key("talks"))
    return !(meeting.chunk?.meanings.contains(where: talks.contains) ?? false)
  }

  /// True for what stands before a noun and tells which one: `the`, `Wednesday's`.
  private func isWhich(_ piece: Piece) -> Bool {
    switch piece.content {
    case .weekday, .date: true
    default: piece.function == .article || piece.isPossessive
    }
  }

  /// `in Putin's stead`: who is stood in for does nothing himself.
  mutating func takeStead() {
    for at in pieces.indices.dropFirst(2)
    where pieces[at].isWord("stead", "place") && pieces[at - 1].isPossessive
      && pieces[at - 1].isName && pieces[at - 2].isWord("in")
    {
      taken.insert(at - 2)
      reading.asides.append(pieces[at - 1])
      taken.insert(at - 1)
    }
  }
}
