import ParleyModel

/// The claim that words name best: of those that a search finds, the one whose own text fits.
struct NamedClaim {
  /// Nil where the search finds none.
  let number: Int?

  init(_ search: ClaimSearch, _ context: QueryContext) {
    let found = Set(search.found.map(\.claim))
    let matcher = Matcher(index: context.index, parts: search.parts.map(\.inOwnWords))
    let matches = matcher.matches().filter { found.contains($0.claim) }
    let best = matches.first?.score ?? 0
    let comparison = WordComparison(index: context.index)
    let asked = Set(search.parts.flatMap { comparison.words(of: $0.label) }.map(\.key))
    var named: (claim: Int, words: Int)?
    for match in matches where match.score >= best * 0.9 {
      let own = Set(comparison.words(of: context.archive.claim(match.claim).text).map(\.key))
      let words = asked.intersection(own).count
      if named == nil || words > named!.words { named = (match.claim, words) }
    }
    number = named?.claim
  }
}
