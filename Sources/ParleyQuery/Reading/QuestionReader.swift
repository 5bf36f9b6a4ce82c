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
        !(opening.rest.first?.isWord("should", "would", "could", "may", "might") ?? false),
        let first = matter.first(where: { !isLight($0) }),
        lexicon.isEvent(first) || lexicon.isMeeting(first)
      {
        // What is to be held is scheduled.
        let isToCome = matter.contains { $0.text.lowercased().hasPrefix("next") }
        query.add(.act, ["hold", "take-place"] + (isToCome ? ["schedule", "plan"] : []))
        query.add(.act, matter.filter(lexicon.isEvent).flatMap(deeds))
      } else if opening.form == "how long", asksLength(opening), !matter.isEmpty {
        query.add(.act, ["last"])
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
    // How many there were after a day asks for those of that time alone.
    let isBound = opening.form != "how long" && reading.bound != nil
    if isBound, let bound = reading.bound {
      switch bound {
      case .since(let day): query.add(.since, [day])
      case .until(let day): query.add(.until, [day])
      }
    }
    query.add(.to, reading.recipients)
    query.add(.in, reading.sources)
    query.add(.site, reading.sites)
    query.add(.except, reading.exceptions)
    if let unit = opening.unit { query.add(.unit, [printed(unit)]) }
    if let kind = opening.kind, opening.form != "who" || !Collective.isOffice(kind) {
      let word = printed(kind).replacing(" ", with: "-")
      let mayLack = opening.form != "who" && FunctionWords.isLight(word) || isGeneric(kind, entries)
      query.add(.about, [(mayLack ? "?" : isBroad(kind) ? "" : "+") + word])
    }
    if let deed = opening.deed, isWanted(reading, opening) { query.add(.about, [printed(deed)]) }
    let head = reading.isCopular ? whereabouts(opening) : nil
    let asksOfDeed = ["who", "when", "where", "why"].contains(opening.form)
    query.add(
      .about,
      unqualified(opening.matter + reading.matter).filter { !isOfTalk($0, opening, entries) }.map {
        piece in
        // An office has to be met whole: a defense minister is no foreign minister.
        if asksHolder && !piece.isName && !isLight(piece) || piece == reading.unknownDeed
          || piece == reading.object && asksOfDeed && !isOccasion(piece, opening, entries)
          || piece == head
        {
          return "+" + printed(piece).replacing(" ", with: "-")
        }
        // When just this meeting is, and not any other; rounds are told apart by their number.
        let isOwn =
          reading.isCopular && ["when", "where"].contains(opening.form) && lexicon.isEvent(piece)
          && !NumberReader.ranks.contains(String(Folding.text(piece.text).prefix { $0 != " " }))
        return isOwn ? "+" + printed(piece).replacing(" ", with: "-") : printed(piece)
      })
    if (opening.matter + reading.matter + reading.unnamed).contains(where: {
      isOfTalk($0, opening, entries)
    }) {
      query.add(.about, ["talks"])
    }
    if let head = reading.unnamed.last, !isOfTalk(head, opening, entries) {
      query.add(.about, reading.unnamed.dropLast().map(printed))
      query.add(.about, ["+" + printed(head).replacing(" ", with: "-")])
    }
    if opening.form == "what", reading.isCopular, reading.asksTopic { query.add(.act, ["focus"]) }
    if opening.form == "what", let word = manner(reading, entries) {
      query.add(.about, ["?" + word])
    }
    query.add(.stating, stated(reading, opening, entries).map { ["\"\($0.text)\""] } ?? [])
    if opening.asksClock { query.add(.about, ["+clock"]) }
    if opening.asksDeadline { query.add(.about, ["deadline"]) }
    // What an article says of the time after something it says with `since` or `later`.
    if reading.isSince, opening.form == "what" { query.add(.about, ["?thereafter"]) }
    let asides = isBound ? reading.asides.filter { $0.chunk != nil } : reading.asides
    query.add(
      .about, unqualified(asides).map { "?" + printed($0).replacing(" ", with: "-") })
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
        // Which official was sacked has to be told; what somebody was told may be in other words.
        query.form = opening.kind == nil ? "what" : "which"
        if opening.kind != nil, let verb = reading.verb {
          query.add(.about, ["+" + printed(verb).replacing(" ", with: "-")])
        }
      }
    }
    if let kind = opening.kind, opening.form == "who", Collective.isOffice(kind) {
      // Which minister did it is one; which he met is told with him.
      let word = Folding.text(kind.text)
      query.add(
        query.form == "who" ? .role : .about,
        [query.form == "who" ? word : "+" + word.replacing(" ", with: "-")])
    }
    // Where Erdogan received them is where they met him.
    if ["when", "where"].contains(query.form), entries.contains(where: { $0.id == "meet" }),
      query.has(.agent)
    {
      query.clauses.removeAll { $0.key == .agent }
      query.add(.about, reading.subjects.map { "+" + $0.replacing(" ", with: "-") })
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
