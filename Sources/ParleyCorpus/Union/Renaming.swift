import ParleyModel

/// Other ids for the records of a corpus; what has none keeps its own.
struct Renaming {
  let names: [String: String]
  let sources: [String: String]
  let origins: [String: String]
  let claims: [String: String]
  let relations: [String: String]

  func source(_ source: Source) -> Source {
    Source(
      id: sources[source.id] ?? source.id, title: source.title, outlet: source.outlet.map(name),
      agencies: source.agencies.map(name), authors: source.authors, issued: source.issued,
      updated: source.updated, retrieved: source.retrieved, url: source.url,
      digest: source.digest, inferred: source.inferred, unknown: source.unknown,
      note: source.note, passages: source.passages)
  }

  func origin(_ origin: Origin) -> Origin {
    Origin(
      id: origins[origin.id] ?? origin.id, text: origin.text, speaker: origin.speaker.map(name),
      date: origin.date, channel: origin.channel)
  }

  func claim(_ claim: Claim) -> Claim {
    var proposition = claim.proposition
    proposition.agents = proposition.agents.map(name)
    proposition.recipients = proposition.recipients.map(name)
    proposition.places = proposition.places.map(name)
    proposition.mentions = proposition.mentions.map(name)
    return Claim(
      id: claims[claim.id] ?? claim.id, text: claim.text, proposition: proposition,
      topics: claim.topics, evidence: claim.evidence.map(evidence),
      isUnreviewed: claim.isUnreviewed)
  }

  func relation(_ relation: Relation) -> Relation {
    Relation(
      id: relations[relation.id] ?? relation.id, kind: relation.kind,
      claims: relation.claims.map { claims[$0] ?? $0 }, sides: relation.sides,
      note: relation.note, group: relation.group)
  }

  private func evidence(_ evidence: Evidence) -> Evidence {
    var evidence = evidence
    evidence.source = sources[evidence.source] ?? evidence.source
    evidence.origin = origins[evidence.origin] ?? evidence.origin
    evidence.attribution.speakers = evidence.attribution.speakers.map(name)
    evidence.attribution.via = evidence.attribution.via.map(name)
    return evidence
  }

  private func name(_ id: String) -> String { names[id] ?? id }
}

extension Name {
  /// With the forms of another name that is the same.
  func joined(to other: Name) -> Name {
    Name(
      id: id, kind: kind, name: name,
      aliases: aliases.union(([other.name] + other.aliases).filter { $0 != name }),
      metonyms: metonyms.union(other.metonyms), adjectives: adjectives.union(other.adjectives),
      roles: roles.union(other.roles), of: of, note: note ?? other.note)
  }

  func renamed(_ ids: [String: String]) -> Name {
    Name(
      id: ids[id] ?? id, kind: kind, name: name, aliases: aliases, metonyms: metonyms,
      adjectives: adjectives, roles: roles, of: of.map { ids[$0] ?? $0 }, note: note)
  }
}
