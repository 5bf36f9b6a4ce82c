import ParleyModel

/// `except Medinsky`: claims whose answer would be one of those names.
struct Exclusion: ClaimFit {
  private let context: QueryContext
  private let asked: Slot?
  private let fewestOrigins: Int?
  /// The ids of the names; nil where none are excluded.
  private let ids: Set<String>?
  /// The terms of the words; a claim that has them all tells of what is left out.
  private let words: [[String]]

  init(context: QueryContext, query: Query, asked: Slot?) {
    self.context = context
    self.asked = asked
    fewestOrigins = query.values(.origins).first.flatMap { Int($0) }
    let excluded = query.values(.except)
    let pieces = context.pieces.pieces(of: excluded.joined(separator: " "))
    let names = pieces.flatMap(\.names)
    ids = names.isEmpty ? nil : Set(names.map { context.index.lexicon.name($0.number).id })
    let lexicon = context.index.lexicon
    words = pieces.compactMap { piece in
      guard let chunk = piece.chunk, piece.function == nil, chunk.names.isEmpty,
        !FunctionWords.isLight(chunk.first.folded)
      else { return nil }
      return [Term.word(chunk.key, inText: true)]
        + chunk.concepts.map { Term.word(Term.concept(lexicon.concept($0).id), inText: true) }
    }
  }

  func admits(_ number: Int) -> Bool { hasOrigins(number) && isWanted(number) }

  /// `rests on 1 origin, not on 2`; nil for a claim that is admitted.
  func difference(_ number: Int) -> String? {
    if let fewestOrigins, !hasOrigins(number) {
      let count = context.index.head(of: number).originCount
      return "rests on \(count) \(count == 1 ? "origin" : "origins"), not on \(fewestOrigins)"
    }
    return isWanted(number) ? nil : "is what 'except' leaves out"
  }

  private func hasOrigins(_ number: Int) -> Bool {
    fewestOrigins.map { context.index.head(of: number).originCount >= $0 } ?? true
  }

  private func isWanted(_ number: Int) -> Bool {
    if !words.isEmpty,
      words.allSatisfy({ $0.contains { context.index.claims(with: $0).contains(number) } })
    {
      return false
    }
    guard let ids else { return true }
    let claim = context.archive.claim(number)
    let answer =
      asked == .speaker || claim.proposition.agents.isEmpty
      ? claim.evidence.flatMap(\.attribution.speakers) : claim.proposition.agents
    return answer.contains { !ids.contains($0) }
  }
}
