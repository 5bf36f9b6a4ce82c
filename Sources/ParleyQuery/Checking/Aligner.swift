import ParleyModel

/// Aligns a statement with claims, part by part.
struct Aligner {
  let context: QueryContext
  let statement: Statement
  let parts: [Part]
  let acts: ActFit
  let quantities: QuantityFit
  let times: TimeFit
  let places: PlaceFit
  let isMisplaced: Bool
  let bonds: NameBonds
  let exclusive: [String]?
  /// `will return`: what has been done already does not carry it.
  let isOfFuture: Bool
  /// How often it is said to have been done: `once`.
  let countOfTimes: String?
  let events: StatedEvents
  let reversal: Reversal
  /// The numbers of the acts that leave undone what they govern.
  let reversing: Set<Int>
  let ordinals: [String: Int]
  /// The main verb as its part is labelled: it has to be met, and tells nothing of the matter.
  let verb: String?
  /// The words of each part that is a phrase, as parts.
  let single: [(phrase: Int, parts: [Part])]
  var lexicon: Lexicon { context.index.lexicon }

  init(_ statement: Statement, _ context: QueryContext) {
    self.context = context
    self.statement = statement
    acts = ActFit(statement, context)
    quantities = QuantityFit(context: context, statement: statement)
    times = TimeFit(context: context, dates: StatedDates(statement.pieces))
    places = PlaceFit(context: context, statement: statement)
    isMisplaced = places.isMisplaced
    bonds = NameBonds(statement.pieces, context.index.lexicon, readsOwn: true)
    exclusive = Polarity.exclusive(statement.read.words)
    isOfFuture = statement.pieces.contains { $0.isWord("will") && $0.function == .auxiliary }
    countOfTimes = Self.countOfTimes(statement.pieces)
    verb = statement.reading.verb?.text.replacing(" ", with: "-")
    ordinals = statement.pieces.reduce(into: [:]) { ranks, piece in
      if case .ordinal(let rank) = piece.content { ranks[piece.text] = rank }
    }
    events = StatedEvents(statement, context)
    reversing = Reversal.acts(context.index.lexicon)
    reversal = Reversal(statement.pieces, reversing)
    let opposites = acts.opposites.map { Alternative(Term.act($0), Self.contrary) }
    parts = PartMaker(context: context).parts(
      of: Self.query(statement, context.index.lexicon), asked: nil
    ).map { part in
      var part = part
      if part.role == .act {
        // Who clashed has not agreed.
        part.alternatives += opposites
      }
      guard part.role == .word else { return part }
      if Self.isQuality(part, statement.pieces) {
        let act = Term.actWord("")
        part.alternatives.removeAll { $0.term.contains(act) }
      }
      // Claims that say the contrary are looked at too.
      part.alternatives += Self.opposites(part, context).map {
        Alternative(Term.word($0, inText: true), Self.contrary)
      }
      return part
    }
    let words = WordPart(index: context.index)
    let chunker = Chunker(context.index.lexicon)
    single = parts.enumerated().compactMap { bit, part in
      let tokens = Tokenizer.tokens(of: part.label)
      guard part.role == .word, tokens.count > 1, tokens.allSatisfy(\.isWord) else { return nil }
      // `are far apart` is `far apart` too, and `dead soldiers` is `dead` and `soldiers`.
      let rest = Array(tokens.drop { FunctionWords.contains($0.folded) })
      let chunks = rest.count < tokens.count ? chunker.chunks(rest) : chunker.words(tokens)
      if chunks.isEmpty { return nil }
      // The words of a phrase with a meaning of its own mean nothing else: a press conference is
      // no discussion.
      let isOfOwn =
        rest.count == 2 && tokens.count == 2
        && !(chunker.chunks(tokens).first?.concepts ?? []).isEmpty
      return (
        bit,
        chunks.map {
          words.part(label: $0.key, isOfOwn ? [] : words.alternatives($0), key: $0.key)
        }
      )
    }
  }

  /// How well a word is met by its contrary: well enough to look closer.
  private static let contrary: Float = 0.3

  /// The statement as a query for claims about the same matter.
  static func query(_ statement: Statement, _ lexicon: Lexicon) -> Query {
    let reading = statement.reading
    var query = Query(form: "claims")
    query.add(.agent, reading.subjects)
    query.add(.by, reading.speakers)
    query.add(.act, reading.acts.map { lexicon.act($0).id }.filter { $0 != "be" })
    query.add(.to, reading.recipients)
    query.add(.in, reading.sources)
    let matter = reading.matter + reading.asides
    // A deed is looked for as a word of the matter too.
    query.add(.about, matter.flatMap(Self.values))
    if let verb = reading.verb, !reading.acts.contains(where: { lexicon.act($0).isSpeech }) {
      query.add(.about, ["+" + verb.text.replacing(" ", with: "-")])
    }
    return query
  }

  static func values(_ piece: Piece) -> [String] {
    switch piece.content {
    case .phrase(let words): return ["\"\(words)\""]
    case .chunk(let chunk):
      let isTopic = chunk.meanings.count == chunk.topics.count && !chunk.meanings.isEmpty
      guard isTopic, !chunk.isSingle, let space = piece.text.firstIndex(of: " ") else {
        return [piece.text]
      }
      // A topic's phrase says no more than its words: `brief truces`.
      return ["+" + piece.text[..<space], String(piece.text[space...])]
    // `talks over an hour` are not talked over.
    case .quantity where piece.text.hasPrefix("over "):
      return ["more than" + piece.text.dropFirst("over".count)]
    case .quantity, .date, .weekday, .ordinal, .mark: return [piece.text]
    }
  }

  /// How many of the best matches are held against every part, to say what they lack.
  static let explained = 2

  func alignments(_ claims: [Int]) -> [Alignment] {
    let fits = PartFits(parts + single.flatMap(\.parts), claims, context.index)
    return claims.indices.map { alignment(claims[$0], $0, fits, isClose: $0 < Self.explained) }
  }

  /// True where a claim has something that does not go with the statement.
  func opposes(_ number: Int) -> Bool {
    let clashes = alignments([number])[0].clashes
    return clashes.contains { $0 != .speaker && $0 != .act }
      || statement.read.stance.isWhollyTotal
        && context.pieces.read(context.archive.claim(number).text).stance.contains(.partial)
  }

  /// True where the statement is a claim's own sentence, marks and articles left aside.
  func isVerbatim(_ claim: Claim) -> Bool {
    isVerbatim(claim.text) || claim.evidence.contains { isVerbatim($0.excerpt) }
  }

  /// Texts of which one is half as long again as the other need not be read for it.
  private func isVerbatim(_ text: String) -> Bool {
    let (own, other) = (statement.text.utf8.count, text.utf8.count)
    return abs(own - other) * 3 <= max(own, other)
      && statement.read.says(context.pieces.read(text))
  }

  /// The keys of the statement's words of matter, and of those that mean the same.
  var contentKeys: Set<String> {
    var keys: Set<String> = []
    for part in parts where part.role == .word && !part.isLight {
      for alternative in part.alternatives where alternative.strength == 1 {
        if alternative.term.hasPrefix("t:") { keys.insert(String(alternative.term.dropFirst(2))) }
      }
    }
    return keys
  }

  /// - Parameter isClose: false where a claim may be given up that lacks two parts: it can neither
  ///   carry the statement nor speak against it.
  func alignment(_ number: Int, _ place: Int, _ fits: PartFits, isClose: Bool) -> Alignment {
    let claim = context.archive.claim(number)
    var alignment = Alignment(claim: number)
    for bit in parts.indices {
      hold(bit, place, fits, claim, &alignment)
      if !isClose, alignment.missing.count > 1, !isVerbatim(claim) { return alignment }
    }
    // `the presidents met` may be no more than a name: nothing is said of it.
    if isNameAlone || isBare || isWordless(alignment) || isOfOtherRank(claim)
      || isInOtherOrder(claim)
      || isMisplaced || alignment.clashes.isEmpty && places.isSwapped(claim)
    {
      alignment.isModalityMet = false
    }
    alignment.substance += alignment.own
    judgeSpeaker(&alignment)
    judgeAct(claim, &alignment)
    let isSame = acts.isSame(claim) || hasVerb(place, fits)
    if isSame, !alignment.clashes.contains(.act) {
      alignment.substance += 1
      alignment.isSameAct = true
    }
    if alignment.missing.isEmpty {
      judgeBonds(claim, &alignment)
      judgeExclusion(claim, &alignment)
      judgeReversal(claim, &alignment)
      judgeDenial(claim, &alignment)
    } else {
      judgeRecipient(claim, &alignment)
    }
    // Of a warning only what it warns of is conditional.
    let isHedged =
      claim.proposition.modality != .plain
      && !(claim.proposition.modality == .conditional && acts.isSpeech)
    let own = statement.read.stance
    let stance = context.pieces.read(claim.text).stance
    let isOfPlan = [.planned, .possible].contains(claim.proposition.modality)
    let isMeant = isOfPlan ? statement.isModal : own.contains(.modal)
    if isHedged && !isMeant || isOnlyToBe(claim, stance)
      || own.isWhollyTotal && stance.contains(.partial)
      || own.contains(.ofAll) && !stance.contains(.ofAll)
      || own.contains(.without) != stance.contains(.without)
      || alignment.clashes.isEmpty
        && isUntimely(claim, isSameAct: isSame && (acts.isNone || acts.isSame(claim)))
    {
      alignment.isModalityMet = false
    }
    alignment.isVerbatim = alignment.agreement > 0.5 && isVerbatim(claim)
    if alignment.supports, !alignment.isVerbatim, isMeantOtherwise(claim) {
      alignment.isModalityMet = false
    }
    return alignment
  }

  /// True where a claim has the very verb, light as it may be: `Trump gave Russia`.
  func hasVerb(_ place: Int, _ fits: PartFits) -> Bool {
    parts.enumerated().contains { bit, part in
      part.role == .word && part.label == verb && fits.fit(bit, at: place).isOwn
    }
  }

  /// How the words of a phrase are met one by one; nil for a single word.
  func inner(_ bit: Int, _ place: Int, _ fits: PartFits) -> [PartFits.Fit]? {
    var start = parts.count
    for (phrase, words) in single {
      if phrase == bit { return words.indices.map { fits.fit(start + $0, at: place) } }
      start += words.count
    }
    return nil
  }

  func hold(
    _ bit: Int, _ place: Int, _ fits: PartFits, _ claim: Claim, _ alignment: inout Alignment
  ) {
    let part = parts[bit]
    let fit = fits.fit(bit, at: place)
    switch part.role {
    case .act: return
    case .word:
      holdWord(part, fit, inner(bit, place, fits), claim, &alignment)
    case .quantity:
      switch quantities.outcome(part, claim, alignment.claim) {
      case .met:
        alignment.meet(part.weight)
        alignment.substance += part.weight
      case .clash: alignment.clashes.append(.quantity)
      case .missing: alignment.lack(part)
      }
    case .date, .weekday:
      let outcome =
        toldTime(part, claim) ?? timeOfWhatIsSaid(part, alignment.claim, claim)
        ?? (part.role == .weekday
          ? (fit.strength > 0 ? .met : times.weekday(part, claim))
          : times.outcome(part, claim, alignment.claim, isTelling: acts.isTelling(claim, part)))
      switch outcome {
      case .met:
        alignment.meet(part.weight)
        alignment.substance += part.weight
      case .clash where acts.isTelling(claim, part) && !datesWhatIsSaid(claim):
        alignment.lack(part)
      case .clash where isOneOfSeveral(part, claim): alignment.lack(part)
      case .clash: alignment.clashes.append(.date)
      case .missing: alignment.lack(part)
      }
    case .name where places.isPlace(part):
      switch places.outcome(part, claim) {
      case .met: alignment.meet(part.weight)
      case .clash where places.isExclusive(claim): alignment.clashes.append(.place)
      case .clash, .missing: alignment.lack(part)
      }
    case .agent where fit.strength == 0:
      let outcome = AgentFit(context: context, statement: statement)
        .outcome(part, claim, isSameAct: acts.isSame(claim))
      switch outcome {
      case .met: alignment.meet(part.weight)
      case .clash, .another:
        // One of several does it: nothing is said of the other.
        let isBesideAnother = parts.enumerated().contains { other in
          other.element.role == .agent && fits.fit(other.offset, at: place).strength > 0
        }
        if outcome == .another, !isBesideAnother { alignment.isByAnother = true }
        if outcome == .another || isBesideAnother {
          alignment.lack(part)
        } else {
          alignment.clashes.append(.agent)
        }
      case .missing: alignment.lack(part)
      }
    case .speaker
    where fit.strength > 0 && (isDoneByAnother(part, claim) || isOnlyTold(of: part, claim)):
      alignment.lack(part)
    case .speaker where fit.strength == 0:
      let isTold = claim.evidence.contains { !$0.attribution.speakers.isEmpty }
      if isTold, !part.alternatives.isEmpty, !statement.reading.isOwnSaying, !isOutlet(part) {
        alignment.clashes.append(.speaker)
      } else {
        alignment.lack(part)
      }
    default:
      if fit.strength >= 0.5 {
        alignment.meet(part.weight)
        if isEvent(part) { alignment.substance += part.weight }
      } else if events.contains(part, claim) || isChannel(part, claim) {
        alignment.meet(part.weight)
      } else {
        alignment.lack(part)
      }
    }
  }
}

extension Alignment {
  mutating func meet(_ weight: Float) {
    met += weight
    whole += weight
  }

  mutating func lack(_ part: Part) {
    whole += part.weight
    missing.append(part.label)
  }
}
