import ParleyModel

/// The origins of a source's proposals: what one speaker said in one source goes back to one.
enum Origins {
  /// `Dmitry Peskov's words in 000`.
  static func needed(by proposals: [Proposal], _ source: Source, _ book: NameBook) -> [Origin] {
    var origins: [Origin] = []
    for evidence in proposals.flatMap(\.claim.evidence)
    where !origins.contains(where: { $0.id == evidence.origin }) {
      let speaker = evidence.attribution.speakers.first
      let whose = speaker.flatMap { book[$0] }.map { "\($0.name)'s words" }
      let place = source.title.map { "“\($0)”" } ?? source.id
      origins.append(
        Origin(
          id: evidence.origin, text: "\(whose ?? "words of somebody unnamed") in \(place)",
          speaker: speaker))
    }
    return origins
  }

  static func id(_ speaker: String?, in source: Source) -> String {
    "\(source.id.prefix(Slug.longest))-\(speaker?.prefix(30) ?? "unnamed")"
  }
}
