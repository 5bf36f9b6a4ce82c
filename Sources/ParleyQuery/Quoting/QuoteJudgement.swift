/// What comes of holding words against every passage.
struct QuoteJudgement {
  enum Kind: String, CaseIterable {
    case verbatim, altered, stitched, misattributed
    case notFound = "not-found"
    case tooShort = "too-short"
  }

  var kind: Kind
  /// Where the words stand word for word.
  var exact: [QuotedPlace] = []
  /// Where they stand nearly so, the nearest first; for an altered quotation the first is meant.
  var near: [QuoteSearch.Fit] = []
  /// Of the exact ones, those where the outlet's own words stand between two halves.
  var interrupted: [QuoteSearch.Fit] = []
  var parts: [Stitching.Part] = []

  /// Fewer words that say something are too few to judge.
  static let fewestContentWords = 4
  /// Of the quotation's words, the share that may be changed in an altered quotation.
  private static let mostChanged = 0.34
  /// And the share that another source may have differently beside a verbatim one.
  private static let mostVaried = 0.25

  init(_ search: QuoteSearch) {
    let count = search.words.count
    let exact = search.exact()
    guard search.words.contentCount >= Self.fewestContentWords else {
      kind = .tooShort
      self.exact = exact
      return
    }
    let fits = search.fits()
    func bearable(_ share: Double) -> [QuoteSearch.Fit] {
      fits.filter { fit in
        Double(fit.cost) <= share * Double(count) * Double(QuoteAlignment.edit)
          && fit.same * 2 >= count && !exact.contains { $0.overlaps(fit.place) }
      }
    }
    let apart = fits.filter { fit in !exact.contains { $0.overlaps(fit.place) } }
    interrupted = apart.filter(Self.isInterrupted)
    let whole = exact + apart.filter { $0.cost == 0 }.map(\.place) + interrupted.map(\.place)
    if !whole.isEmpty {
      kind = .verbatim
      self.exact = whole
      near = bearable(Self.mostVaried).filter { fit in !whole.contains { $0 == fit.place } }
      return
    }
    near = bearable(Self.mostChanged)
    let stitching = Stitching(search)
    if let best = near.first, best.cost <= stitching?.cost ?? .max {
      kind = .altered
      near = near.filter { $0.cost <= best.cost + Int(QuoteAlignment.edit) }
    } else if let stitching {
      kind = .stitched
      parts = stitching.parts
      near = []
    } else {
      kind = .notFound
      near = Array(fits.filter { $0.same * 3 >= count }.prefix(3))
    }
  }

  /// True where all that is left out stands outside the source's quotation marks, between words
  /// inside them: `“… conversation,” he said. “The ultimate goal …”`.
  private static func isInterrupted(_ fit: QuoteSearch.Fit) -> Bool {
    let words = fit.stretch.words.map(\.word)
    return !fit.changes.isEmpty
      && fit.changes.allSatisfy { change in
        change.quotation.isEmpty && change.source.lowerBound > 0
          && change.source.upperBound < words.count && change.source.count > 1
          && words[change.source].allSatisfy { !$0.isInside }
          && words[change.source.lowerBound - 1].isInside
          && words[change.source.upperBound].isInside
      }
  }
}
