import ParleyModel

/// Questions that ask what somebody is, or who is of a body.
extension QuestionReader {
  /// The body whose members are asked for, as typed: `who belongs to the Ukrainian delegation`.
  func body(
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

  func isMember(_ piece: Piece) -> Bool {
    piece.chunk?.concepts.contains { lexicon.concept($0).id == "member" } ?? false
  }

  /// True for the name of a body: a delegation, an office.
  func isBody(_ text: String) -> Bool {
    let names = context.pieces.pieces(of: text).flatMap(\.names).map { lexicon.name($0.number) }
    return !names.isEmpty && names.allSatisfy { $0.kind == .organisation }
  }

  /// False for one whom the corpus knows, and of whom no claim tells what he is.
  func isDescribed(_ name: String) -> Bool {
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
  func isIdentity(
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
}
