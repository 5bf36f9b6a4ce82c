/// What is said or done, as the verb and the nouns of a question tell it.
extension QuestionReader {
  /// The sentence whose speaker is asked for; nil where a word or a deed is asked for.
  func stated(
    _ reading: SentenceReading, _ opening: Opening, _ entries: [ActEntry]
  ) -> SaidClause? {
    guard opening.form == "who", reading.subjects.isEmpty else { return nil }
    if opening.asksSpeaker { return SaidClause(nil, opening.rest, lexicon) }
    guard reading.object == nil, !entries.isEmpty, entries.allSatisfy(\.isSaying),
      let verb = reading.verb,
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
  func isUndergone(_ opening: Opening, _ reading: SentenceReading) -> Bool {
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
  func acts(_ reading: SentenceReading, _ opening: Opening) -> [ActEntry] {
    // `what position does Ukraine hold on territory`: whatever it says or does.
    if let kind = opening.kind, isPosition(kind) {
      return reading.acts.map(lexicon.act).filter {
        !["hold", "take-place", "detain"].contains($0.id)
      }
    }
    let named = isWanted(reading, opening) ? [] : opening.deed?.chunk?.acts ?? []
    let acts = (named.isEmpty ? reading.acts : Set(named).sorted()).map(lexicon.act)
    // What a round discussed is what it was about.
    if opening.form == "what", acts.contains(where: { $0.id == "discuss" }),
      let subject = opening.rest.first(where: { $0.function == nil }),
      lexicon.isEvent(subject) || lexicon.isMeeting(subject),
      let focus = lexicon.actNumber(id: "focus")
    {
      return [lexicon.act(focus)]
    }
    // `how long will the truce hold`, `how long did the delegations sit together`
    let isTalk = reading.subjects.isEmpty && acts.contains { ["meet", "discuss"].contains($0.id) }
    if opening.form == "how long", isTalk || acts.contains(where: { $0.id == "hold" }),
      asksLength(opening), let last = lexicon.actNumber(id: "last")
    {
      return [lexicon.act(last)]
    }
    // `who declared the ceasefire`: what was declared is a thing, and no sentence.
    let announced = acts.filter(\.isAnnouncing)
    return reading.object == nil || announced.isEmpty ? acts : announced
  }

  /// `whose return does Zelensky want`: the noun is what is wanted, and nothing that was done.
  func isWanted(_ reading: SentenceReading, _ opening: Opening) -> Bool {
    opening.deed != nil && !reading.subjects.isEmpty
      && reading.acts.contains { lexicon.act($0).isOpen }
  }

  /// `what did Zelensky reiterate`: a verb that says more than its act does helps a claim that has it.
  func manner(_ reading: SentenceReading, _ entries: [ActEntry]) -> String? {
    guard let word = reading.verb?.word, !entries.isEmpty, entries.allSatisfy(\.isSaying),
      !FunctionWords.isLight(word),
      !entries.contains(where: { lexicon.key($0.id) == lexicon.key(word) })
    else { return nil }
    return word
  }

  /// True where it is asked what ought to be done or will be, and not whoever says so.
  func isForeseen(
    _ entries: [ActEntry], _ reading: SentenceReading, _ opening: Opening
  ) -> Bool {
    // How long it will last asks for a length that it has.
    if opening.form == "how long", entries.contains(where: { $0.id == "last" }), asksLength(opening)
    {
      return false
    }
    return reading.isModal && (opening.deed ?? reading.verb) != nil && !entries.isEmpty
      && !entries.contains { $0.isSaying || $0.isOpen && !$0.isSpeech }
  }

  /// False for what only might be, or is proposed: `how long would the truces last`.
  func asksLength(_ opening: Opening) -> Bool {
    !(opening.rest.first?.isWord("would", "should", "could", "may", "might", "must", "can") ?? false)
      && !opening.rest.contains { piece in
        piece.isWord("there")
          || piece.function == nil && !isLight(piece)
            && piece.chunk?.acts.contains { lexicon.act($0).isOpen } ?? false
      }
  }

  /// What it is asked of when or where it is: the press conference in `where was the press
  /// conference`. Nil for a name, and for meetings, which are held.
  func whereabouts(_ opening: Opening) -> Piece? {
    guard ["when", "where"].contains(opening.form),
      opening.rest.first?.isWord("is", "are", "was", "were") ?? false
    else { return nil }
    let run = opening.rest.drop { $0.function == .auxiliary || $0.function == .article }
      .prefix { $0.function == nil }
    guard let head = run.last, head.chunk != nil, !head.isName, !isLight(head),
      !Collective.contains(head), !lexicon.isMeeting(head)
    else { return nil }
    return head
  }

  /// The delegations of `how long did the delegations sit together`: the length is that of talks.
  func isOfTalk(_ piece: Piece, _ opening: Opening, _ entries: [ActEntry]) -> Bool {
    opening.form == "how long" && entries.map(\.id) == ["last"] && Collective.isGroup(piece)
      && !piece.isName && !lexicon.isMeeting(piece)
  }

  /// The briefing of `when did Peskov hold a briefing`: what somebody said there is told with it, though
  /// no claim speaks of the briefing itself.
  func isOccasion(_ piece: Piece, _ opening: Opening, _ entries: [ActEntry]) -> Bool {
    opening.form != "who" && entries.map(\.id) == ["state"]
      && !piece.isWord("interview", "interviews")
  }
}
