import Diagnostics
package import ParleyModel

/// What a query is asked of.
package struct QueryContext: Sendable {
  package let archive: any Archive
  package let index: Index
  let pieces: PieceReader
  let synonyms: Synonyms
  /// The line that is being answered.
  var input = InputText("")
  /// What the line before was answered with.
  var last: Answer?
  /// The claims that nobody has reviewed.
  let unreviewed: Set<Int>
  /// Whether those decide on a verdict too.
  var countsUnreviewed = false

  /// How many independent origins a claim has to have to decide on a verdict.
  var leastOrigins = 1

  package init(archive: any Archive, index: Index) {
    self.archive = archive
    self.index = index
    pieces = PieceReader(index: index, shelf: TextShelf())
    synonyms = Synonyms(archive)
    unreviewed = Set(index.claims(with: Term.unreviewed))
  }

  /// Whether a claim may decide on a verdict.
  func mayDecide(_ claim: Int) -> Bool {
    (countsUnreviewed || unreviewed.isEmpty || !unreviewed.contains(claim))
      && (leastOrigins < 2 || index.head(of: claim).originCount >= leastOrigins)
  }

  /// The evidence as an answer cites it, with nothing in it marked.
  package func citation(_ evidence: Evidence) -> Citation {
    Citer(context: self, wanted: []).citation(evidence)
  }

  func asked(_ input: InputText, after last: Answer?) -> QueryContext {
    var context = self
    context.input = input
    context.last = last
    return context
  }
}
