import ParleyModel

/// What a deed was done to.
extension SentenceReader {
  /// The `sanctions` of `when did Trump renew sanctions`, the `decree` of `when was the decree signed`:
  /// who did the same to something else is no answer. Nil for a name of somebody, and where the
  /// deed was done to nothing.
  func object(of verb: Int) -> Piece? {
    let phrase: ArraySlice<Piece>
    if isPassive(verb) {
      guard pieces.first?.function == .auxiliary else { return nil }
      phrase = pieces[1..<verb]
    } else {
      phrase = pieces[(verb + 1)...]
    }
    let nouns = phrase.drop { $0.function == .article || $0.function == .filler }
      .prefix { $0.function == nil }
    guard let head = nouns.last(where: { $0.chunk != nil }), let chunk = head.chunk,
      !FunctionWords.isLight(chunk.first.folded), !Collective.contains(head), !isActor(head)
    else { return nil }
    if isDeed(reading.acts) || isAnnouncing(verb, nouns) { return head }
    // Who is held is not set free; what is held takes place.
    let isHeld = reading.acts.contains { lexicon.act($0).id == "detain" }
    return isHeld && Collective.isHeldCaptive(head) ? head : nil
  }

  /// `delivered opening remarks`, `held a press briefing`: who did so said something there.
  /// The remarks, or the briefing; nil for anything else that is held or made.
  func speech(of verb: Int) -> Piece? {
    guard order == .question, pieces[verb].word.map(Self.speaking.contains) ?? false,
      let head = pieces[(verb + 1)...].drop(while: { $0.function == .article })
        .prefix(while: { $0.function == nil }).last, let word = Collective.noun(head)
    else { return nil }
    return Self.speeches.contains(word) ? head : nil
  }

  private static let speaking: WordTable = [
    "deliver", "delivers", "delivered", "give", "gives", "gave", "make", "makes", "made", "hold",
    "holds", "held",
  ]
  private static let speeches: WordTable = [
    "remarks", "remark", "speech", "address", "briefing", "statement", "conference", "interview",
  ]

  /// `announced the ceasefire`, and not `announced that it begins`.
  private func isAnnouncing(_ verb: Int, _ nouns: ArraySlice<Piece>) -> Bool {
    reading.acts.contains { lexicon.act($0).isAnnouncing }
      && pieces[verb].chunk?.verbs.contains { lexicon.act($0).isAnnouncing } ?? false
      && !pieces[max(verb + 1, nouns.endIndex)...].contains { piece in
        piece.function == .auxiliary || piece.chunk?.verbs.isEmpty == false
      }
  }

  /// True for deeds that are done to something.
  func isDeed(_ acts: [Int]) -> Bool {
    !acts.isEmpty && acts.allSatisfy { lexicon.act($0).isDeed }
  }
}
