import ParleyModel

/// Finds verb, subject, recipient and matter in a sentence, by the order of its words.
struct SentenceReader {
  enum Order {
    /// Behind an opening: `did Russia propose`, or `proposed` where the opening is the subject.
    case question
    /// An auxiliary has been taken off: `Russia accept the ceasefire`.
    case inverted
    case statement
  }

  let context: QueryContext
  var pieces: [Piece]
  var order = Order.question
  /// True where the auxiliary that was taken off is a form of `be`.
  var wasInverted = false
  /// The preposition that was taken off the front.
  var fronted: Piece?
  /// True where the opening asks for somebody.
  var asksWho = false
  var lexicon: Lexicon { context.index.lexicon }
  var taken = PieceSet()
  /// The adjectives that make an act with `be`.
  var predicates = PieceSet()
  var reading = SentenceReading()
  /// Where the main verb stands; nil before reading and where there is none.
  private(set) var verbPlace: Int?

  init(context: QueryContext, pieces: [Piece]) {
    self.context = context
    self.pieces = pieces
  }

  mutating func read() -> SentenceReading {
    joinPredicates()
    takeAccording()
    takeOpinions()
    takeStead()
    takeExceptions()
    takeOutlets()
    takeSites()
    takeRelative()
    takeManaging()
    var verb = mainVerb() ?? splitVerb()
    if let copula = verb, order == .question, isCopula(copula) {
      taken.insert(copula)
      reading.isOne = true
      verb = nil
    }
    verbPlace = verb
    takeNegation(before: verb)
    // `how many pows each side swap`: a bare verb tells of nothing done.
    reading.isModal =
      isModal(before: verb)
      || order == .question && !asksWho && !pieces.contains { $0.function == .auxiliary }
        && (verb.map { $0 > 0 && form($0) == .base } ?? false)
    if asksDoing(before: verb), takeDoing() {
      // `what did Moscow do to the hopes`
    } else if let verb {
      takeSubject(before: verb)
      if verb > 0, pieces[verb - 1].isWord("last", "first") {
        reading.asides.append(pieces[verb - 1])
        taken.insert(verb - 1)
      }
      takeUnnamedSubject(before: verb)
      takeVerb(verb)
      if order == .question { reading.object = speech(of: verb) ?? object(of: verb) }
      takeAgentBehindBy(verb)
      takeRecipient(after: verb)
      takeParties(after: verb)
      takeWhence(after: verb)
    } else if !takeDoing() {
      takeUnnamedSubject(before: nil)
      if !takePosition() {
        if reading.unnamed.isEmpty { takeAskedNoun() }
        takeCopula()
      }
      if asksWho { takeUnknownDeed() }
    }
    if let verb { takeSayingTime(after: verb) }
    takeAsides(after: verb)
    reading.asksTopic = pieces.last?.isWord("about") ?? false
    reading.matter = pieces.enumerated().filter {
      !taken.contains($0.offset) && isMatter($0.element)
    }
    .map(\.element)
    return reading
  }

  /// A word that the vocabulary lacks, where the verb has to stand.
  mutating func takeUnknownDeed() {
    guard let at = pieces.firstIndex(where: { ![.auxiliary, .negation].contains($0.function) }),
      let chunk = pieces[at].chunk, chunk.isSingle, chunk.meanings.isEmpty,
      pieces[at].function == nil,
      !pieces[..<at].contains(where: { $0.isWord("is", "are", "was", "were", "be", "been") })
    else { return }
    reading.unknownDeed = pieces[at]
  }

  /// `according to TASS`.
  mutating func takeAccording() {
    for at in pieces.indices where pieces[at].isWord("according") {
      guard at + 1 < pieces.count, pieces[at + 1].isWord("to") else { continue }
      var names = nameRun(from: at + 2)
      // `According to TASS, Medinsky met …`: without `and` the second name begins the sentence.
      if let gap = names.indices.dropFirst().first(where: { names[$0] == names[$0 - 1] + 1 }) {
        names = Array(names[..<gap])
      }
      guard !names.isEmpty else { continue }
      reading.speakers += names.map { pieces[$0].text }
      take([at, at + 1] + names)
    }
  }

  /// `in the Moscow Times`: an outlet behind a preposition is a source.
  mutating func takeOutlets() {
    for at in pieces.indices where !taken.contains(at) && isOutlet(pieces[at]) {
      var before = at - 1
      while before >= 0, pieces[before].function == .article, !pieces[before].isWord("that") {
        before -= 1
      }
      guard before >= 0 else { continue }
      // `the picture that the Moscow Times printed`
      let isRelative =
        before > 0 && pieces[before].isWord("that", "which") && at + 2 == pieces.count
        && isVerb(at + 1)
      guard isRelative || pieces[before].isWord("in", "from", "by") else { continue }
      reading.sources.append(pieces[at].text)
      take(isRelative ? [before, at, at + 1] : [before, at])
    }
  }

  /// `are the civilians whom Moscow wants to swap`: what tells which ones stands beside the question.
  mutating func takeRelative() {
    guard order == .question, pieces.first?.isWord("is", "are", "was", "were") ?? false,
      let start = pieces.indices.first(where: { at in
        at > 1 && pieces[at].isWord("whom", "which", "that", "who")
          && pieces[at - 1].function == nil && !pieces[at - 1].isName
          && pieces[(at + 1)...].indices.contains(where: isVerb)
      })
    else { return }
    reading.asides += pieces[start...].filter(isMatter)
    take(Array(start..<pieces.count))
  }

  /// `in Istanbul`, `at the Çırağan Palace`: where it was.
  mutating func takeSites() {
    guard order == .question else { return }
    for at in pieces.indices where !taken.contains(at) && isPlace(pieces[at]) {
      var before = at - 1
      while before >= 0, pieces[before].function == .article { before -= 1 }
      guard before > 0, pieces[before].isWord("in", "at") else { continue }
      reading.sites.append(pieces[at].text)
      take([before, at])
    }
  }

  private func isPlace(_ piece: Piece) -> Bool {
    !piece.isPossessive
      && piece.names.contains {
        $0.use != .adjective && [.place, .party].contains(lexicon.name($0.number).kind)
      }
  }

  mutating func takeNegation(before verb: Int?) {
    for at in pieces.indices where at < verb ?? pieces.count {
      guard let word = pieces[at].word else { continue }
      if ["not", "never"].contains(word) || word.hasSuffix("n't") || word == "neither" {
        reading.isNegated = true
        taken.insert(at)
      }
    }
  }

  /// Adjuncts of time and condition behind the main verb; a date in them stays, it says when.
  mutating func takeAsides(after verb: Int?) {
    guard
      let start = pieces.indices.first(where: {
        $0 > verb ?? 0 && !taken.contains($0)
          && pieces[$0].isWord(
            "despite", "notwithstanding", "when", "while", "where", "if", "because", "as", "since",
            "before", "after", "during",
            "until", "although", "though", "once")
          && !isCapacity($0)
      })
    else { return }
    guard (0..<start).contains(where: { taken.contains($0) || isMatter(pieces[$0]) }) else {
      return
    }
    reading.bound = bound(behind: start)
    for at in start..<pieces.count where !taken.contains(at) {
      if case .date = pieces[at].content, !pieces[start].isWord("before", "after", "until", "since")
      {
        continue
      }
      if isMatter(pieces[at]) { reading.asides.append(pieces[at]) }
      taken.insert(at)
    }
    reading.isSince = pieces[start].isWord("since", "after")
  }

  mutating func takeSubject(before verb: Int) {
    // What was done to somebody in the passive is matter: `Crimea was annexed`.
    if isPassive(verb) { return }
    var candidates = (0..<verb).filter { isActor(pieces[$0]) && !taken.contains($0) }
    if candidates.isEmpty,
      pieces[verb].chunk?.verbs.contains(where: { lexicon.act($0).isSpeech }) ?? false
    {
      // What says something is more than a place: `what does China say`.
      candidates = (0..<verb).filter {
        pieces[$0].isName && !lexicon.isEvent(pieces[$0]) && !taken.contains($0)
      }
    }
    guard !candidates.isEmpty else { return }
    // `how many bodies of soldiers has Moscow returned`: who did it stands behind the auxiliary.
    if order == .question,
      let auxiliary = pieces[..<verb].lastIndex(where: { $0.function == .auxiliary }),
      candidates.contains(where: { $0 > auxiliary })
    {
      candidates.removeAll { $0 < auxiliary }
    }
    let free = candidates.filter { !isBehindPreposition($0) && !isJoinedBehindPreposition($0) }
    for at in free.isEmpty ? [] : free {
      // `Trump's warning`, `the Russian proposal`: the name belongs to a thing, not to a doer.
      let qualifies =
        pieces[at].names.contains { $0.use == .adjective }
        || pieces[at].isPossessive
      if qualifies, at + 1 < verb, pieces[at + 1].function == nil,
        !Collective.contains(pieces[at + 1]),
        !pieces[at + 1].isName
      {
        continue
      }
      taken.insert(at)
      if qualifies, at + 1 < verb, Collective.contains(pieces[at + 1]) {
        // `Russia's army` is one thing, and Russia another.
        taken.insert(at + 1)
        reading.subjects.append(pieces[at].text + " " + pieces[at + 1].text)
      } else {
        reading.subjects.append(pieces[at].text)
      }
    }
  }

  func isActor(_ piece: Piece) -> Bool {
    piece.names.contains { ![.place, .event].contains(lexicon.name($0.number).kind) }
  }

  /// `was proposed by Russia`.
  mutating func takeAgentBehindBy(_ verb: Int) {
    for at in pieces.indices where at > verb && pieces[at].isWord("by") && !taken.contains(at) {
      guard reading.isPassive || at == verb + 1 else { continue }
      let names = nameRun(from: at + 1).filter { isActor(pieces[$0]) }
      guard !names.isEmpty, !isOutlet(pieces[names[0]]) else { continue }
      reading.subjects += names.map { pieces[$0].text }
      take([at] + names)
    }
  }

  /// `proposed to Ukraine`, `told reporters`.
  mutating func takeRecipient(after verb: Int) {
    guard reading.acts.contains(where: { lexicon.act($0).isSpeech }) else { return }
    if takesListener(verb), let name = nameRun(from: verb + 1).first, !pieces[name].isPossessive {
      reading.recipients.append(pieces[name].text)
      taken.insert(name)
      return
    }
    for at in pieces.indices where at > verb && pieces[at].isWord("to") && !taken.contains(at) {
      // `said there would be no changes to it`: what is said ends with it.
      if pieces[(verb + 1)..<at].contains(where: { $0.function == .auxiliary }) { break }
      let names = nameRun(from: at + 1)
      guard let last = names.last, !pieces[last].isPossessive,
        pieces[last].names.contains(where: { $0.use != .adjective }),
        lexicon.names(pieces[last], [.person, .party, .organisation])
      else { continue }
      reading.recipients += names.map { pieces[$0].text }
      take([at] + names)
      return
    }
  }

  /// `told the Kyiv Independent`: who stands behind the verb is spoken to, and not of.
  private func takesListener(_ verb: Int) -> Bool {
    if order == .question, let chunk = pieces[verb].chunk, !chunk.isSingle {
      // `spoke to`
      return pieces[verb].text.lowercased().hasSuffix(" to")
    }
    return order == .question
      && pieces[verb].isWord(
        "tell", "tells", "told", "inform", "informs", "informed", "assure", "assures", "assured",
        "remind", "reminds", "reminded")
  }

  /// `Ukraine's answer to …`, `the date of Trump's warning`: a possessive and a noun of an act.
  mutating func takeCopula() {
    reading.isCopular = true
    for at in pieces.indices where pieces[at].isName && !taken.contains(at) {
      let isPossessive =
        pieces[at].isPossessive
        || pieces[at].names.contains { $0.use == .adjective }
      guard isPossessive, at + 1 < pieces.count, let noun = pieces[at + 1].chunk else { continue }
      let acts = Set(noun.acts).sorted().filter { lexicon.act($0).isSpeech }
      guard !acts.isEmpty else { continue }
      reading.subjects.append(pieces[at].text)
      reading.acts = acts
      take([at, at + 1])
      return
    }
    let names = pieces.indices.filter { pieces[$0].isName && !taken.contains($0) }
    let others = pieces.indices.filter {
      !taken.contains($0) && isMatter(pieces[$0]) && !pieces[$0].isName && !isOfRole(pieces[$0])
    }
    if asksWho, takeAttendance() { return }
    // `an aide of Putin`: who holds the office is asked for, and not what Putin is.
    let holder = pieces.indices.contains { !taken.contains($0) && Collective.isHolder(pieces[$0]) }
    if asksWho, holder { return }
    if others.isEmpty, names.count == 1, isActor(pieces[names[0]]) {
      // `what is Medinsky's office` asks for it; `Medinsky is a minister` says which.
      take(
        pieces.indices.filter {
          order == .question ? isOfRole(pieces[$0]) : !isNoun(pieces[$0])
        })
      reading.subjects = [pieces[names[0]].text]
      take(names)
    }
  }

  /// True for a noun that says something of the one it is said of.
  private func isNoun(_ piece: Piece) -> Bool {
    isMatter(piece) && !(piece.chunk.map { FunctionWords.isLight($0.first.folded) } ?? false)
  }

  /// The names that follow one another, joined by commas and `and`.
  func nameRun(from start: Int) -> [Int] {
    var run: [Int] = []
    var at = start
    while at < pieces.count {
      if pieces[at].isName {
        run.append(at)
      } else if pieces[at].isWord("the", "a", "an") {
        // `according to Medinsky, a Putin-Zelensky meeting`: the article begins something new.
        if !run.isEmpty, !pieces[at - 1].isWord("and", "or") { break }
      } else if !pieces[at].isWord("and", "or") {
        break
      }
      at += 1
    }
    return run
  }

  func isBehindPreposition(_ at: Int) -> Bool {
    var before = at - 1
    while before >= 0, pieces[before].function == .article || pieces[before].isName { before -= 1 }
    return before >= 0 && pieces[before].function == .preposition
  }

  /// The Ukraine of `the positions of Russia and Ukraine differ`.
  private func isJoinedBehindPreposition(_ at: Int) -> Bool {
    order == .statement && at > 1 && pieces[at - 1].isWord("and") && pieces[at - 2].isName
      && isBehindPreposition(at - 2)
  }

  /// A word that asks for somebody's office, or one that says next to nothing.
  func isOfRole(_ piece: Piece) -> Bool {
    guard let chunk = piece.chunk, chunk.names.isEmpty else { return false }
    return lexicon.isOfRole(piece) || FunctionWords.isLight(chunk.first.folded)
  }

  func isOutlet(_ piece: Piece) -> Bool {
    !piece.names.isEmpty && piece.names.allSatisfy { lexicon.name($0.number).kind == .outlet }
  }

  func isMatter(_ piece: Piece) -> Bool {
    if case .mark = piece.content { return false }
    return piece.function == nil
  }

  mutating func take(_ places: [Int]) { taken.formUnion(places) }
}
