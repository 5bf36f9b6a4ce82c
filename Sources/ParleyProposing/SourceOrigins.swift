package import ParleyModel

/// The origins of what a source reports: what one speaker said in one source goes back to one.
package enum SourceOrigins {
  /// `Dmitry Peskov's words in “Title”`; for nobody, `words of somebody unnamed in “Title”`.
  package static func origin(of speaker: Name?, in source: Source) -> Origin {
    let whose = speaker.map { "\($0.name)'s words" } ?? "words of somebody unnamed"
    let place = source.title.map { "“\($0)”" } ?? source.id
    return Origin(
      id: id(speaker?.id, in: source), text: "\(whose) in \(place)", speaker: speaker?.id)
  }

  static func id(_ speaker: String?, in source: Source) -> String {
    "\(source.id.prefix(Slug.longest))-\(speaker?.prefix(30) ?? "unnamed")"
  }

  /// Those of a source's proposals, each once.
  static func needed(by proposals: [Proposal], _ source: Source, _ book: NameBook) -> [Origin] {
    var seen: Set<String> = []
    return proposals.flatMap(\.claim.evidence).filter { seen.insert($0.origin).inserted }.map {
      origin(of: $0.attribution.speakers.first.flatMap { book[$0] }, in: source)
    }
  }
}
