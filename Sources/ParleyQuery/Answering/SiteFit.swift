import ParleyModel

/// Holds a claim to the place that is asked for: who met Erdogan in Ankara did not meet him in
/// Istanbul.
struct SiteFit: CloseFit {
  private let context: QueryContext
  /// Each place as typed, and the ids of what it names.
  private let sites: [(label: String, ids: Set<String>)]
  private let places: ClaimPlaces

  init(_ query: Query, _ context: QueryContext) {
    self.context = context
    let places = ClaimPlaces(context)
    self.places = places
    let values = query.values(.site)
    sites =
      values.isEmpty
      ? []
      : context.pieces.pieces(of: values.joined(separator: " ")).filter(\.isName).map { piece in
        // In Moscow is in the city, and not anywhere in the country that it stands for.
        let isCity = piece.names.allSatisfy { $0.use == .metonym }
        return (piece.text, isCity ? [] : places.places(piece))
      }
  }

  var isAsked: Bool { !sites.isEmpty }

  func admits(_ claim: Int) -> Bool { difference(claim) == nil }

  /// `was in Ankara, not in Istanbul`; nil for a claim that is admitted.
  func difference(_ number: Int) -> String? {
    guard !sites.isEmpty else { return nil }
    let claim = context.archive.claim(number)
    for site in sites {
      let isParty = site.ids.contains { context.archive.name(id: $0)?.kind == .party }
      let label = isParty ? nil : site.ids.isEmpty ? "in " + site.label : site.label
      switch places.outcome(site.ids, label, claim) {
      case .met: continue
      case .missing: return "does not tell that it was in \(site.label)"
      case .clash:
        let own = claim.proposition.places.map(context.archive.fullName)
        return "was in \(ListedWords.text(own)), not in \(site.label)"
      }
    }
    return nil
  }
}
