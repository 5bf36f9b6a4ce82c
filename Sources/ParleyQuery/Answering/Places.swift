import ParleyModel

/// Which of the places that claims tell of is the closest: the palace before the city, the city
/// before the country.
struct Places {
  let archive: any Archive
  /// The ids of the names in the question.
  let asked: Set<String>
  /// The acts that are asked for.
  let acts: Set<String>

  /// The places of a claim, the closest first; without the country where a city in it is told, and
  /// without what the question itself names.
  func closest(_ claim: Claim) -> [String] {
    let places = claim.proposition.places.filter { !asked.contains($0) }
    let around = Set(
      places.flatMap(archive.surroundings).filter { archive.name(id: $0)?.kind == .party })
    let depths = places.map(depth)
    return places.indices.filter { !around.contains(places[$0]) }
      .sorted { (depths[$1], $0) < (depths[$0], $1) }.map { places[$0] }
  }

  /// Of the claims that tell of just what is asked those with the closest places first.
  func closestFirst(_ claims: [Claim]) -> [Claim] {
    let run = claims.prefix { acts.contains($0.proposition.act) }
    let depths = run.map { closest($0).map(depth).max() ?? 0 }
    return run.indices.sorted { (depths[$1], $0) < (depths[$0], $1) }.map { run[$0] }
      + claims.dropFirst(run.count)
  }

  /// In how many others a place lies.
  private func depth(_ id: String) -> Int { archive.surroundings(of: id).count }
}

extension Archive {
  /// True for one of some, and for who is of one: Umerov, for Ukraine.
  func stands(_ id: String, for isOne: (String) -> Bool) -> Bool {
    isOne(id) || name(id: id)?.of.map(isOne) ?? false
  }

  /// The ids of what a place lies in, the closest first: Istanbul and Turkey, for a palace.
  func surroundings(of place: String) -> [String] {
    var found: [String] = []
    var next = name(id: place)?.of
    while let around = next, around != place, !found.contains(around) {
      found.append(around)
      next = name(id: around)?.of
    }
    return found
  }
}
