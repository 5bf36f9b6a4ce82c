import ParleyModel

/// In which order claims are listed: `order date` puts what came first first.
enum ClaimOrder: String, CaseIterable {
  /// The best match first.
  case best
  /// By the first day that a claim tells of, else of the first report; the undated last.
  case date
  /// As the sources stand in the corpus.
  case source

  init(of query: Query) {
    self = query.values(.order).first.flatMap { Self(rawValue: $0.lowercased()) } ?? .best
  }

  func sorted(_ matches: [Matcher.Match], _ context: QueryContext) -> [Matcher.Match] {
    switch self {
    case .best: matches
    case .date: sorted(matches) { firstDay($0, context) }
    case .source: sorted(matches) { firstSource($0, context) }
    }
  }

  private func sorted(
    _ matches: [Matcher.Match], by rank: (Matcher.Match) -> Int
  ) -> [Matcher.Match] {
    matches.enumerated().map { (rank($0.element), $0.offset, $0.element) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  private func firstDay(_ match: Matcher.Match, _ context: QueryContext) -> Int {
    DatedEvent.all(of: match.claim, context.archive.claim(match.claim)).map(\.order.0).min() ?? .max
  }

  private func firstSource(_ match: Matcher.Match, _ context: QueryContext) -> Int {
    context.archive.claim(match.claim).evidence.compactMap { evidence in
      (0..<context.archive.sourceCount).first { context.archive.source($0).id == evidence.source }
    }.min() ?? .max
  }
}
