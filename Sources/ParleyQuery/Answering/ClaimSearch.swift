import ParleyModel

/// From a query to the claims that answer it, or to what comes nearest.
struct ClaimSearch {
  let context: QueryContext
  let query: Query
  let asked: Slot?
  let parts: [Part]
  /// The claims that answer, best first.
  let found: [Matcher.Match]
  /// Claims that meet much but not all, best first.
  let near: [Matcher.Match]
  private let matcher: Matcher
  /// What a single piece of evidence has to meet.
  let fit: EvidenceFit
  private let fits: [any ClaimFit]
  private let closeFits: [any CloseFit]
  private let stating: StatingFit

  /// The most claims that an answer shows unless the query says otherwise.
  static let usualLimit = 5
  /// A claim with less than this share of the best score is not shown with it.
  static let companion: Float = 0.72

  /// How many of the best claims an answer holds to what takes long to look at; the others are left
  /// out of it.
  private static let closest = 200

  /// - Parameter lists: true for a form that lists; with no condition on a claim it lists them all.
  init(_ query: Query, asked: Slot?, _ context: QueryContext, lists: Bool = false) {
    self.context = context
    self.query = query
    self.asked = asked
    parts = PartMaker(context: context).parts(of: query, asked: asked)
    let matcher = Matcher(index: context.index, parts: parts)
    self.matcher = matcher
    let matches =
      lists && parts.isEmpty && !query.has(.about) ? matcher.everything() : matcher.candidates()
    fit = EvidenceFit(parts, context)
    // What costs least comes first.
    let fits: [any ClaimFit] = [
      Undone(context: context, query: query),
      OtherEvents(context: context, parts: parts, asked: asked),
      Exclusion(context: context, query: query, asked: asked), fit,
      ForeseenFit(query, asked: asked, context), SayingTime(query, context),
    ]
    self.fits = fits
    let closeFits: [any CloseFit] = [
      DoerFit(query, asked: asked, context), DeedFit(query, asked: asked, context),
      SiteFit(query, context),
      HolderFit(parts, query, asked: asked, context), CountedFit(query, asked: asked, context),
    ]
    self.closeFits = closeFits
    stating = StatingFit(query, context)
    let dates = matcher.parts.indices.filter { matcher.parts[$0].role == .date }
    let fitting = matches.filter { match in
      // What has a day of its own is not what is asked of another day.
      dates.allSatisfy {
        match.meets($0) || !context.index.hasOwnTime(match.claim)
      }
    }.filter { match in
      matcher.isAnswer(match) && fits.allSatisfy { $0.admits(match.claim) }
    }
    let closeAsked = closeFits.filter(\.isAsked)
    var best = fitting.sorted()
    if !closeAsked.isEmpty {
      // A list names all that there are.
      best = best.prefix(lists ? best.count : Self.closest).filter { match in
        closeAsked.allSatisfy { $0.admits(match.claim) }
      }
    }
    if let days = dates.first.flatMap({ matcher.parts[$0].days }) {
      best = Self.closestInTime(best, days, context.index)
    }
    let admitted = stating.admitted(best)
    found = ClaimOrder(of: query).sorted(admitted, context)
    near = admitted.isEmpty ? Self.nearest(matcher.all(), matcher) : []
  }

  /// Of claims that are equally good those first that lie within the days, and not only around them.
  private static func closestInTime(
    _ matches: [Matcher.Match], _ days: ClosedRange<Int>, _ index: Index
  ) -> [Matcher.Match] {
    let ranked = matches.map { ($0, isAround: !index.hasTime($0.claim, within: days)) }
    return ranked.sorted { a, b in
      guard a.0.score == b.0.score, a.isAround != b.isAround else { return a.0 < b.0 }
      return b.isAround
    }.map(\.0)
  }

  var limit: Int {
    query.values(.limit).first.flatMap { Int($0) }.map { max(1, min($0, 1000)) } ?? Self.usualLimit
  }

  /// What an answer shows: the best, and those that come close to it.
  var shown: [Matcher.Match] { Array(close.prefix(limit)) }

  private var close: [Matcher.Match] {
    guard let best = found.first, !query.has(.limit) else { return found }
    return found.filter { $0.score >= best.score * Self.companion && isCompanion($0, of: best) }
  }

  /// Where the query sets no limit and yet one cuts it off: `5 of 12 claims are shown; …`.
  var cut: String? {
    guard !query.has(.limit) else { return nil }
    let count = close.count
    return count > limit
      ? "\(limit) of \(count) claims are shown; 'limit \(min(count, 20))' shows more" : nil
  }

  /// True for a claim that answers as the best one does: where a time, a place or a number is asked,
  /// that of the same thing; where a speaker is, with one of its own.
  private func isCompanion(_ match: Matcher.Match, of best: Matcher.Match) -> Bool {
    switch asked {
    case .agent, .content, .source, nil: return true
    case .speaker:
      let saying = context.index.claims(with: Term.has("saying"))
      return saying.contains(match.claim) || !saying.contains(best.claim)
    case .time, .place, .count, .duration, .reason:
      return parts.indices.allSatisfy { bit in
        let part = parts[bit]
        return part.isOptional || part.isLight || !part.isSubstance || part.role == .act
          || !best.meets(bit) || match.meets(bit)
      }
    }
  }

  /// The claims that meet just what the best one meets.
  var tied: [Matcher.Match] {
    guard let best = found.first else { return [] }
    return shown.filter { $0.met == best.met && $0.score >= best.score * 0.97 }
  }

  /// The terms that the query was after, for marking what matched.
  var wanted: [String] {
    var terms: [String] = []
    for part in parts {
      for alternative in part.alternatives where alternative.strength >= 0.5 {
        terms.append(alternative.term)
      }
      if part.role == .quantity {
        for token in Tokenizer.tokens(of: part.label) {
          if case .number = token.kind { terms.append("number:" + token.folded) }
        }
      }
    }
    return terms
  }

  func difference(_ match: Matcher.Match) -> String {
    let failed = matcher.failed(match)
    if !failed.contains(where: \.isRequired), let reason = reason(against: match.claim) {
      return reason
    }
    return Difference(context: context, query: query).text(failed, match.claim)
  }

  /// What the first condition that leaves a claim out says of it.
  private func reason(against claim: Int) -> String? {
    for fit in fits {
      if let reason = fit.difference(claim) { return reason }
    }
    for fit in closeFits {
      if let reason = fit.difference(claim) { return reason }
    }
    return stating.difference(claim)
  }

  /// Up to two claims that fail least; a claim that meets next to nothing is no help.
  private static func nearest(
    _ matches: [Matcher.Match], _ matcher: Matcher
  ) -> [Matcher.Match] {
    let total = matcher.parts.reduce(0) { $0 + $1.weight }
    return Array(matches.filter { $0.score >= total * 0.35 }.sorted().prefix(2))
  }
}
