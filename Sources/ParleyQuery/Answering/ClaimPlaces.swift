import ParleyModel

/// Holds a place against those of claims, and keeps where their events were held.
final class ClaimPlaces {
  enum Outcome { case met, clash, missing }

  private let context: QueryContext
  private var placesOfEvents: [String: [String]] = [:]

  init(_ context: QueryContext) { self.context = context }

  /// - Parameter label: the place as it was typed; nil where a claim that prints it may mean the
  ///   party of that name.
  func outcome(_ wanted: Set<String>, _ label: String?, _ claim: Claim) -> Outcome {
    let own = claim.proposition.places
    let have = own.isEmpty ? eventPlaces(claim) : own
    if have.contains(where: { place in chain(place).contains(where: wanted.contains) }) {
      return .met
    }
    if let label,
      Printed.stands(context.pieces.read(label).folded, in: context.pieces.read(claim.text).folded)
    {
      return .met
    }
    if have.isEmpty { return .missing }
    // A place inside the claim's is closer than the claim tells.
    let isInside = wanted.contains { chain($0).contains(where: have.contains) }
    return isInside || own.isEmpty ? .missing : .clash
  }

  /// Where the events were held that a claim without a place speaks of.
  private func eventPlaces(_ claim: Claim) -> [String] {
    claim.proposition.mentions.filter { context.archive.name(id: $0)?.kind == .event }
      .flatMap(places(ofEvent:))
  }

  private func places(ofEvent event: String) -> [String] {
    if let known = placesOfEvents[event] { return known }
    let places = context.index.claims(with: Term.name(event)).filter {
      context.index.head(of: $0).act == "hold"
    }.flatMap { context.archive.claim($0).proposition.places }
    placesOfEvents[event] = places
    return places
  }

  /// The ids of the places that a piece names; of a party only where it names no place.
  func places(_ piece: Piece?) -> Set<String> {
    let entries = (piece?.names ?? []).map { context.index.lexicon.name($0.number) }
    let places = entries.filter { $0.kind == .place }
    return Set((places.isEmpty ? entries : places).map(\.id))
  }

  /// A place and what it lies in.
  func chain(_ id: String) -> [String] { [id] + context.archive.surroundings(of: id) }
}
