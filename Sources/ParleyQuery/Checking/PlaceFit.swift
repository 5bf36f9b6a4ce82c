import ParleyModel

/// Holds the places of a statement against those of a claim.
struct PlaceFit {
  let context: QueryContext
  let statement: Statement
  private let claimed: ClaimPlaces

  init(context: QueryContext, statement: Statement) {
    self.context = context
    self.statement = statement
    claimed = ClaimPlaces(context)
  }

  /// True where the name stands as a place: `in Moscow`.
  func isPlace(_ part: Part) -> Bool {
    let pieces = statement.pieces
    guard let at = pieces.firstIndex(where: { $0.isName && $0.text == part.label }), at > 0 else {
      return false
    }
    var before = at - 1
    while before > 0, pieces[before].function == .article { before -= 1 }
    guard pieces[before].isWord("in", "at") else { return false }
    return pieces[at].names.contains {
      [.place, .party].contains(context.index.lexicon.name($0.number).kind)
    }
  }

  /// True where a claim has another place in the stead of the statement's: Istanbul for Ankara.
  func isSwapped(_ claim: Claim) -> Bool {
    let own = cities(statement.pieces)
    guard !own.isEmpty else { return false }
    let theirs = cities(context.pieces.pieces(of: claim.text))
    let others = theirs.subtracting(own)
    return !others.isEmpty
      && own.subtracting(theirs).contains { id in
        others.allSatisfy { !claimed.chain($0).contains(id) && !claimed.chain(id).contains($0) }
      }
  }

  private func cities(_ pieces: [Piece]) -> Set<String> {
    Set(
      pieces.flatMap(\.names).filter { $0.use == .proper }
        .map { context.index.lexicon.name($0.number) }.filter { $0.kind == .place }.map(\.id))
  }

  /// True where the statement puts a place into a country in which it does not lie.
  var isMisplaced: Bool {
    let pieces = statement.pieces
    return pieces.indices.dropLast(2).contains { at in
      guard pieces[at + 1].isMark(","), pieces[at + 2].isName,
        at + 3 == pieces.count || pieces[at + 3].isMark(",")
      else { return false }
      let places = pieces[at].names.map { context.index.lexicon.name($0.number) }
        .filter { $0.kind == .place }
      let around = pieces[at + 2].names.map { context.index.lexicon.name($0.number) }
      guard !places.isEmpty, around.allSatisfy({ [.place, .party].contains($0.kind) }) else {
        return false
      }
      return !places.contains { place in
        claimed.chain(place.id).contains { id in around.contains { $0.id == id } }
      }
    }
  }

  /// True where what a claim tells cannot have been elsewhere too: what is proposed for one place may be
  /// proposed for another, and who met somebody here may have met somebody else there.
  func isExclusive(_ claim: Claim) -> Bool {
    let acts = ActPart(index: context.index).entries([claim.proposition.act])
    if acts.contains(where: { $0.isOpen || $0.isSaying }) { return false }
    let named = statement.pieces.flatMap(\.names).map { context.index.lexicon.name($0.number) }
    return claim.proposition.recipients.allSatisfy { recipient in
      named.contains { $0.id == recipient }
    }
  }

  func outcome(_ part: Part, _ claim: Claim) -> ClaimPlaces.Outcome {
    let piece = statement.pieces.first { $0.isName && $0.text == part.label }
    return claimed.outcome(claimed.places(piece), part.label, claim)
  }
}
