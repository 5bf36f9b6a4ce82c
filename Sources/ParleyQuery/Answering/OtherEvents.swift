import ParleyModel

/// The second round is asked for: what is told of the third alone is no answer.
struct OtherEvents: ClaimFit {
  private let wanted: [Postings]
  private let others: [Postings]

  /// True where a number or a length is asked for: that of both rounds is not that of the first.
  private let isMeasured: Bool

  init(context: QueryContext, parts: [Part], asked slot: Slot?) {
    isMeasured = slot == .count || slot == .duration
    let index = context.index
    let lexicon = index.lexicon
    let asked = parts.filter { $0.role == .name }.flatMap(\.tried).compactMap(Self.ordered)
    guard let first = asked.first else {
      (wanted, others) = ([], [])
      return
    }
    let chunker = Chunker(lexicon)
    var events: [(id: String, isAsked: Bool)] = []
    for (rank, word) in NumberReader.ranks.enumerated() {
      let tokens = Tokenizer.tokens(of: word + " " + first.rest)
      for (number, _) in chunker.chunk(tokens, at: 0).names {
        events.append(
          (lexicon.name(number).id, asked.contains { $0.rank == rank && $0.rest == first.rest }))
      }
    }
    wanted = events.filter(\.isAsked).map { index.claims(with: Term.name($0.id)) }
    others = events.filter { !$0.isAsked }.map { index.claims(with: Term.name($0.id)) }
  }

  /// `third round of talks`: its number, and what is numbered.
  private static func ordered(_ name: String) -> (rank: Int, rest: String)? {
    let words = name.split(separator: " ")
    guard let first = words.first, words.count > 1,
      let rank = NumberReader.ranks.firstIndex(of: Folding.text(first))
    else { return nil }
    return (rank, words.dropFirst().joined(separator: " "))
  }

  func admits(_ claim: Int) -> Bool {
    if wanted.contains(where: { $0.contains(claim) }) { return true }
    return !isMeasured && !others.contains { $0.contains(claim) } || wanted.isEmpty
  }

  func difference(_ claim: Int) -> String? {
    admits(claim) ? nil : "tells of another one in the row"
  }
}
