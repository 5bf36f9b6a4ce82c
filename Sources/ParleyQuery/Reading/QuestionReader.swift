import ParleyModel

/// Reads an English question into a query: what is asked, who did or said it, what it is about.
///
/// Reading is deterministic and shows what it took: the query can be printed, corrected and run.
struct QuestionReader {
  let context: QueryContext
  var lexicon: Lexicon { context.index.lexicon }

  func query(_ text: String) -> (Query, notes: [String]) {
    if let statement = StatementPrelude.statement(in: text, context) {
      return (Query(form: "check", subject: statement.trimmed), [])
    }
    let pieces = context.pieces.pieces(of: SplitVerbs(context).joined(text)).filter {
      if case .mark = $0.content { false } else { true }
    }
    if pieces.first?.isWord("which", "who", "what") ?? false,
      AlternativeReader(context: context).alternatives(text).count > 1
    {
      return (Query(form: "check", subject: text.trimmed), [])
    }
    let opening = OpeningReader(lexicon: lexicon).opening(pieces)
    let asks = pieces.contains { $0.function == .question && $0.word != "that" }
    if opening.isYesNo || opening.isStatement && !asks, isAssertion(pieces) {
      return (Query(form: "check", subject: text.trimmed), [])
    }
    var sentence = SentenceReader(context: context, pieces: predicate(opening))
    sentence.order =
      opening.isStatement ? .statement : opening.isYesNo ? .inverted : .question
    sentence.fronted = opening.fronted
    sentence.asksWho = opening.form == "who"
    sentence.wasInverted = pieces.first?.isWord("was", "were", "is", "are") ?? false
    let reading = sentence.read()
    var query = Query(form: opening.form)
    fill(&query, reading, opening)
    // `where was this reported`: the answer before, with its places.
    if query.form == "sources", query.clauses.isEmpty, pieces.first?.isWord("where") ?? false {
      return (Query(form: ShowForm().id, subject: "1"), [])
    }
    return (query, notes(query, reading))
  }

  /// What stands behind the opening; behind `who` first of all a verb, though the words may have a
  /// meaning together: `who abducted children`.
  private func predicate(_ opening: Opening) -> [Piece] {
    let rest = Array(opening.rest)
    guard opening.form == "who", let first = rest.first, let chunk = first.chunk, !chunk.isSingle,
      !chunk.isName, chunk.verbs.isEmpty,
      let space = first.text.firstIndex(where: { $0 == " " || $0 == "-" })
    else { return rest }
    let verb = context.pieces.pieces(of: String(first.text[..<space]))
    guard verb.count == 1, let word = verb[0].word, verb[0].chunk?.verbs.isEmpty == false,
      word.hasSuffix("ed") || word.hasSuffix("s") || lexicon.isIrregular(word)
    else { return rest }
    return verb + context.pieces.pieces(of: String(first.text[first.text.index(after: space)...]))
      + rest.dropFirst()
  }

  /// True where something is said of something: a verb or a form of `be`, and a word before it or
  /// behind it.
  private func isAssertion(_ pieces: [Piece]) -> Bool {
    let hasVerb = pieces.indices.contains { at in
      let piece = pieces[at]
      // `proposed truces` names a thing too, and `show me truces` tells of nobody.
      if at == 0, piece.function != .auxiliary { return false }
      // `Russia abducted children`, though abducted children are a thing.
      if at > 0, pieces[at - 1].isName, let chunk = piece.chunk, !chunk.isSingle, !chunk.isName,
        chunk.first.folded.hasSuffix("ed") || lexicon.isIrregular(chunk.first.folded)
      {
        return true
      }
      // `bodies returned by Russia` names a thing; no verb of its own says anything of it.
      // Neither does a light word at the end: `the chief's name`.
      let isReduced = at + 1 < pieces.count ? pieces[at + 1].isWord("by") : isLight(piece)
      return piece.function == .auxiliary || piece.chunk?.verbs.isEmpty == false && !isReduced
    }
    return hasVerb && pieces.filter { $0.function == nil }.count > 1
  }

  private func fill(_ query: inout Query, _ reading: SentenceReading, _ opening: Opening) {
    let entries = acts(reading, opening)
    let says = entries.isEmpty || entries.allSatisfy(\.isSaying)
    query.add(.by, reading.speakers)
    if isForeseen(entries, reading, opening), !entries.contains(where: \.isSpeech) {
      // `must Ukraine give up`: who demands it of Ukraine does what is told.
      query.add(.about, reading.subjects)
    } else if !reading.subjects.isEmpty {
      query.add(says && !entries.isEmpty ? .by : .agent, reading.subjects)
    }
    let asksDoer = opening.form == "who"
    if opening.asksSpeaker {
      query.add(.act, ["state"])
      if let verb = reading.verb, !entries.contains(where: \.isSaying) {
        query.add(.about, [printed(verb)])
      }
    } else if let body = body(reading, entries, opening) {
      // `who is in the delegation`: those who are of it, and who leads it.
      query.clauses = [Query.Clause(.about, [body]), Query.Clause(.act, ["be", "lead"])]
      query.add(.except, reading.exceptions)
      return
    } else if isIdentity(query, reading, opening) {
      query.clauses = [Query.Clause(.agent, reading.subjects)]
      if opening.form == "who", !isDescribed(reading.subjects[0]) {
        // Of whom nothing tells what he is, it is told what he did.
        query.form = "what"
      } else {
        query.add(.act, ["be"])
      }
      query.add(.except, reading.exceptions)
      return
    } else if isForeseen(entries, reading, opening) {
      // `who has to accept it`: what nobody has done yet is matter, in whatever act it stands.
      // A number or a time belongs to just this deed, unless it is that something is held at all.
      let isMeasured = ["when", "where"].contains(opening.form)
      let isStrict =
        entries.allSatisfy { $0.isSpeech && !$0.isSaying }
        || (isMeasured || asksDoer)
          && !entries.contains { ["hold", "take-place", "begin", "meet"].contains($0.id) }
      if isMeasured || asksDoer { query.add(.not, ["yet"]) }
      // Whoever says who has to do it is not the one who has to.
      if asksDoer { query.form = "what" }
      let act = opening.deed ?? reading.verb
      query.add(.about, act.map { [(isStrict ? "+" : "") + printed($0)] } ?? [])
    } else if asksDoer || entries.contains(where: { $0.id != "state" && $0.id != "be" }) {
      query.add(.act, entries.map(\.id).filter { $0 != "be" })
    }
    let asksHolder =
      asksDoer && reading.isCopular && entries.isEmpty && reading.subjects.isEmpty
      && (reading.isOne
        || (opening.matter + reading.matter).contains { Collective.isHolder($0) || isMember($0) })
    if asksHolder { query.add(.act, ["be"]) }
    if reading.isCopular, entries.isEmpty {
      let matter = opening.matter + reading.matter
      // `when was the third round`: when it was held. `how long was it`: how long it lasted.
      if ["when", "where"].contains(opening.form),
        let first = matter.first(where: { !isLight($0) }),
        lexicon.isEvent(first) || isMeeting(first)
      {
        // What is to be held is scheduled.
        let isToCome = matter.contains { $0.text.lowercased().hasPrefix("next") }
        query.add(.act, ["hold", "take-place"] + (isToCome ? ["schedule", "plan"] : []))
        query.add(.act, matter.filter(lexicon.isEvent).flatMap(deeds))
      } else if opening.form == "how long", matter.contains(where: lexicon.isEvent) {
        query.add(.about, ["+last"])
      }
    }
    if opening.form == "how long", entries.isEmpty, let verb = reading.verb?.chunk?.verbs {
      // `how long did the round take`: how long it lasted.
      query.add(.act, verb.map { lexicon.act($0).id }.filter { $0 == "last" })
    }
    if !reading.parties.isEmpty {
      // `who attended for Ukraine`: whoever of that party is told to have been there.
      let isRepresented = entries.contains { $0.id == "represent" }
      query.add(.agent, reading.parties)
      query.clauses.removeAll { $0.key == .act }
      query.add(.act, isRepresented ? ["represent"] : entries.map(\.id))
      if isRepresented {
        query.add(.act, ["lead"])
      } else if entries.contains(where: { DoerFit.onBehalf.contains($0.id) }) {
        query.add(.act, DoerFit.takingPart)
      }
    }
    if query.form == "who", reading.parties.isEmpty, reading.subjects.isEmpty,
      entries.contains(where: { ["meet", "negotiate"].contains($0.id) }),
      !reading.matter.contains(where: isActor)
    {
      // Who held talks in Istanbul met there.
      query.add(.act, ["hold"])
    }
    if let whence = reading.whence { query.add(.about, ["\"" + whence + "\""]) }
    query.add(.since, reading.saidAfter.map { [$0] } ?? [])
    query.add(.until, reading.saidBefore.map { [$0] } ?? [])
    query.add(.to, reading.recipients)
    query.add(.in, reading.sources)
    query.add(.site, reading.sites)
    query.add(.except, reading.exceptions)
    if let unit = opening.unit { query.add(.unit, [printed(unit)]) }
    if let kind = opening.kind, opening.form != "who" || !Collective.isOffice(kind) {
      let word = printed(kind).replacing(" ", with: "-")
      let mayLack = opening.form != "who" && FunctionWords.isLight(word) || isGeneric(kind)
      query.add(.about, [(mayLack ? "?" : isBroad(kind) ? "" : "+") + word])
    }
    if let deed = opening.deed, isWanted(reading, opening) { query.add(.about, [printed(deed)]) }
    let asksOfDeed = ["who", "when", "where", "why"].contains(opening.form)
    query.add(
      .about,
      unqualified(opening.matter + reading.matter).map { piece in
        // An office has to be met whole: a defense minister is no foreign minister.
        if asksHolder && !piece.isName && !isLight(piece) || piece == reading.unknownDeed
          || piece == reading.object && asksOfDeed
        {
          return "+" + printed(piece).replacing(" ", with: "-")
        }
        // When just this meeting is, and not any other; rounds are told apart by their number.
        let isOwn =
          reading.isCopular && ["when", "where"].contains(opening.form) && lexicon.isEvent(piece)
          && !NumberReader.ranks.contains(String(Folding.text(piece.text).prefix { $0 != " " }))
        return isOwn ? "+" + printed(piece).replacing(" ", with: "-") : printed(piece)
      })
    if let head = reading.unnamed.last {
      query.add(.about, reading.unnamed.dropLast().map(printed))
      query.add(.about, ["+" + printed(head).replacing(" ", with: "-")])
    }
    if opening.form == "what", reading.isCopular, reading.asksTopic { query.add(.act, ["focus"]) }
    if opening.form == "what", let word = manner(reading, entries) {
      query.add(.about, ["?" + word])
    }
    query.add(.stating, stated(reading, opening, entries).map { ["\"\($0.text)\""] } ?? [])
    if opening.asksDeadline { query.add(.about, ["deadline"]) }
    // What an article says of the time after something it says with `since` or `later`.
    if reading.isSince, opening.form == "what" { query.add(.about, ["?thereafter"]) }
    query.add(
      .about, unqualified(reading.asides).map { "?" + printed($0).replacing(" ", with: "-") })
    // `whom did they meet`: the doer is given, what was done to whom is asked.
    if query.form == "who", !query.has(.except),
      !reading.subjects.isEmpty || !reading.speakers.isEmpty, reading.parties.isEmpty,
      query.values(.act) != ["be"], !reading.acts.isEmpty, !reading.isPassive
    {
      query.form = "what"
    }
    // `who was warned`: it is told who warned whom.
    if query.form == "who", reading.parties.isEmpty, isUndergone(opening, reading),
      !entries.contains(where: \.isSaying)
    {
      if query.has(.agent), entries.contains(where: { AgentFit.mutual.contains($0.id) }) {
        // Whom Erdogan met met Erdogan.
        query.clauses.removeAll { $0.key == .agent }
        query.add(.about, reading.subjects)
      } else {
        query.form = "what"
      }
    }
    if let kind = opening.kind, opening.form == "who", Collective.isOffice(kind) {
      // Which minister did it is one; which he met is told with him.
      let word = Folding.text(kind.text)
      query.add(
        query.form == "who" ? .role : .about,
        [query.form == "who" ? word : "+" + word.replacing(" ", with: "-")])
    }
    if query.clauses.allSatisfy({ [.since, .until].contains($0.key) }),
      query.has(.since) || query.has(.until)
    {
      query.add(.act, ["state"])
    }
    if reading.isNegated, opening.form == "what" || opening.form == "who" {
      query.add(.not, ["so"])
    }
  }

  /// The sentence whose speaker is asked for; nil where a word or a deed is asked for.
  private func stated(
    _ reading: SentenceReading, _ opening: Opening, _ entries: [ActEntry]
  ) -> SaidClause? {
    guard opening.form == "who", reading.subjects.isEmpty else { return nil }
    if opening.asksSpeaker { return SaidClause(nil, opening.rest, lexicon) }
    guard !entries.isEmpty, entries.allSatisfy(\.isSaying), let verb = reading.verb,
      let at = opening.rest.firstIndex(of: verb)
    else { return nil }
    // Whom it was told says nothing of what was.
    var behind = opening.rest[(at + 1)...]
    if let listener = behind.firstIndex(where: { reading.recipients.contains($0.text) }) {
      behind = behind[(listener + 1)...]
    }
    return SaidClause(verb, behind, lexicon)
  }

  /// True for `was warned`, `was given`: what is asked of whom it was done to.
  private func isUndergone(_ opening: Opening, _ reading: SentenceReading) -> Bool {
    // `chaired by whom`: who did it is asked all the same.
    guard opening.deed == nil, !(opening.fronted?.isWord("by") ?? false),
      !(opening.rest.last?.isWord("by") ?? false)
    else { return false }
    if reading.isPassive { return true }
    guard let first = opening.rest.first, first.isWord("is", "are", "was", "were"),
      let verb = opening.rest.dropFirst().first(where: { $0.function != .filler }),
      let word = verb.word
    else { return false }
    return isLight(verb) && verb.chunk?.verbs.isEmpty == false && lexicon.isIrregular(word)
  }

  /// The acts of the question: of the noun behind `whose`, else of its verb.
  private func acts(_ reading: SentenceReading, _ opening: Opening) -> [ActEntry] {
    // `what position does Ukraine hold on territory`: whatever it says or does.
    if let kind = opening.kind, isPosition(kind) {
      return reading.acts.map(lexicon.act).filter {
        !["hold", "take-place", "detain"].contains($0.id)
      }
    }
    let named = isWanted(reading, opening) ? [] : opening.deed?.chunk?.acts ?? []
    return (named.isEmpty ? reading.acts : Set(named).sorted()).map(lexicon.act)
  }

  /// `whose return does Zelensky want`: the noun is what is wanted, and nothing that was done.
  private func isWanted(_ reading: SentenceReading, _ opening: Opening) -> Bool {
    opening.deed != nil && !reading.subjects.isEmpty
      && reading.acts.contains { lexicon.act($0).isOpen }
  }

  /// `what did Zelensky reiterate`: a verb that says more than its act does helps a claim that has it.
  private func manner(_ reading: SentenceReading, _ entries: [ActEntry]) -> String? {
    guard let word = reading.verb?.word, !entries.isEmpty, entries.allSatisfy(\.isSaying),
      !FunctionWords.isLight(word),
      !entries.contains(where: { lexicon.key($0.id) == lexicon.key(word) })
    else { return nil }
    return word
  }

  /// True where it is asked what ought to be done or will be, and not whoever says so.
  private func isForeseen(
    _ entries: [ActEntry], _ reading: SentenceReading, _ opening: Opening
  ) -> Bool {
    reading.isModal && (opening.deed ?? reading.verb) != nil && !entries.isEmpty
      && !entries.contains { $0.isSaying || $0.isOpen && !$0.isSpeech }
  }

  /// The body whose members are asked for, as typed: `who belongs to the Ukrainian delegation`.
  private func body(
    _ reading: SentenceReading, _ entries: [ActEntry], _ opening: Opening
  ) -> String? {
    let isOf =
      entries.isEmpty
      ? reading.isCopular
      : entries.contains { entry in
        entry.id == "be" || entry.near.contains { lexicon.act($0).id == "be" }
      }
    guard opening.form == "who", isOf, reading.speakers.isEmpty, reading.recipients.isEmpty else {
      return nil
    }
    let words = (opening.matter + reading.matter).filter { !isLight($0) && !isMember($0) }
    let bodies = reading.subjects + words.map(printed)
    return bodies.count == 1 && isBody(bodies[0]) ? bodies[0] : nil
  }

  private func isMember(_ piece: Piece) -> Bool {
    piece.chunk?.concepts.contains { lexicon.concept($0).id == "member" } ?? false
  }

  /// True for the name of a body: a delegation, an office.
  private func isBody(_ text: String) -> Bool {
    let names = context.pieces.pieces(of: text).flatMap(\.names).map { lexicon.name($0.number) }
    return !names.isEmpty && names.allSatisfy { $0.kind == .organisation }
  }

  /// False for one whom the corpus knows, and of whom no claim tells what he is.
  private func isDescribed(_ name: String) -> Bool {
    let ids = context.pieces.pieces(of: name).flatMap(\.names).map { lexicon.name($0.number).id }
    let descriptions = context.index.claims(with: Term.act("be"))
    return ids.isEmpty
      || ids.contains { id in
        [Term.agent(id), Term.agentOf(id), Term.name(id)].contains {
          context.index.claims(with: $0).contains(where: descriptions.contains)
        }
      }
  }

  /// `who is Yermak`, `what post does Kyslytsya hold`: asks what somebody is.
  private func isIdentity(
    _ query: Query, _ reading: SentenceReading, _ opening: Opening
  ) -> Bool {
    guard reading.subjects.count == 1, reading.speakers.isEmpty, !reading.hasPosition else {
      return false
    }
    let matter = opening.matter + reading.matter
    let asksRole =
      matter.contains(where: lexicon.isOfRole)
      && matter.allSatisfy { lexicon.isOfRole($0) || isLight($0) }
    if opening.form == "what" || opening.form == "which" {
      if let kind = opening.kind {
        // `what position does Umerov hold`
        let isHeld = reading.acts.contains { ["hold", "own"].contains(lexicon.act($0).id) }
        if isHeld, matter.isEmpty, lexicon.isOfRole(kind) || isPosition(kind) { return true }
        if !lexicon.isOfRole(kind) { return false }
      }
      return asksRole || reading.isCopular && matter.isEmpty && reading.acts.isEmpty
    }
    return opening.form == "who" && reading.isCopular
      && matter.allSatisfy { isLight($0) || lexicon.isOfRole($0) }
      && reading.acts.isEmpty
  }

  /// Words that stand nowhere in the corpus or the vocabulary.
  private func notes(_ query: Query, _ reading: SentenceReading) -> [String] {
    let speller = Speller(index: context.index)
    let unknown = reading.matter.compactMap { piece -> String? in
      guard let chunk = piece.chunk, chunk.isSingle, chunk.first.isWord, chunk.meanings.isEmpty,
        !speller.isKnown(chunk.first.folded)
      else { return nil }
      return piece.text
    }
    return unknown.isEmpty
      ? [] : ["not known here: " + unknown.map { "'\($0)'" }.joined(separator: ", ")]
  }
}
