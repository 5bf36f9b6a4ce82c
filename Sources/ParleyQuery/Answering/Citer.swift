import ParleyModel

/// Makes claims ready to be shown: names for ids, the excerpts with what matched in them.
struct Citer {
  let context: QueryContext
  /// The terms that the question was after.
  let wanted: [String]
  private var archive: any Archive { context.archive }

  func cited(_ number: Int) -> CitedClaim { cited(number) { _ in true } }

  /// With as much of its evidence as is wanted.
  func cited(_ number: Int, _ isWanted: (Evidence) -> Bool) -> CitedClaim {
    let claim = archive.claim(number)
    let relations = archive.relations(of: number).filter(\.kind.isConflict)
    var kinds: [String] = []
    for relation in relations where !kinds.contains(relation.kind.rawValue) {
      kinds.append(relation.kind.rawValue)
    }
    return CitedClaim(
      id: claim.id, text: claim.text,
      agents: claim.proposition.agents.map { archive.fullName(of: $0) },
      act: claim.proposition.act, time: time(claim), conflicts: kinds,
      evidence: ordered(claim.evidence.filter(isWanted)).map(citation),
      isUnreviewed: claim.isUnreviewed)
  }

  /// The evidence that a question about a speaker or outlet is after first.
  func ordered(_ evidence: [Evidence]) -> [Evidence] {
    if evidence.count < 2 { return evidence }
    let rank = { (item: Evidence) -> Int in
      item.attribution.speakers.contains { self.wanted.contains(Term.speaker($0)) } ? 0 : 1
    }
    return evidence.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }
    .map(\.element)
  }

  func citation(_ evidence: Evidence) -> Citation {
    let source = archive.source(id: evidence.source)
    let attribution = evidence.attribution
    let speakers = attribution.speakers.map { archive.fullName(of: $0) }
    var said = attribution.said?.long
    if let printed = attribution.saidPrinted {
      said = said.map { "\($0) (“\(printed)”)" } ?? printed
    }
    var citation = Citation(
      source: evidence.source, paragraph: evidence.paragraph, quote: evidence.excerpt,
      mode: attribution.mode, origin: archive.origin(id: evidence.origin)?.text ?? evidence.origin,
      title: source?.title, outlet: source?.outlet.flatMap { archive.name(id: $0)?.name },
      agencies: source?.agencies.map { archive.fullName(of: $0) } ?? [],
      issued: source?.issued, url: source?.url, through: evidence.through,
      speaker: speakers.isEmpty ? nil : ListedWords.text(speakers), namedIn: attribution.namedIn,
      cue: attribution.cue, channel: attribution.channel, addressee: attribution.addressee,
      via: attribution.via.isEmpty
        ? nil : ListedWords.text(attribution.via.map { archive.fullName(of: $0) }),
      said: said)
    let marker = Marker(lexicon: context.index.lexicon, wanted: wanted)
    citation.mark { marker.marks(in: evidence.excerpt) }
    return citation
  }

  private func time(_ claim: Claim) -> String? {
    let times = claim.proposition.times.map(\.long).joined(separator: ", ")
    guard let printed = claim.proposition.printedTime else { return times.isEmpty ? nil : times }
    return times.isEmpty || times.lowercased() == printed.lowercased()
      ? printed : "\(times) (“\(printed)”)"
  }
}
