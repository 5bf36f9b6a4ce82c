import ParleyModel

/// How each record is written; the readers of the same names read the same keys.
extension YAMLRecord {
  init(_ claim: Claim) {
    let proposition = claim.proposition
    text("id", claim.id)
    text("text", claim.text)
    texts("agent", proposition.agents)
    text("act", proposition.act)
    texts("to", proposition.recipients)
    text("content", proposition.content)
    flag("negated", proposition.isNegated)
    text("modality", proposition.modality == .plain ? nil : proposition.modality.rawValue)
    texts("quantities", proposition.quantities.map(\.text))
    number("ordinal", proposition.ordinal)
    texts("when", proposition.times.map(\.iso))
    text("printed", proposition.printedTime)
    texts("where", proposition.places)
    text("why", proposition.reason)
    texts("about", proposition.mentions)
    texts("topics", claim.topics)
    records("evidence", claim.evidence.map(YAMLRecord.init))
  }

  init(_ evidence: Evidence) {
    let attribution = evidence.attribution
    text("source", evidence.source)
    number("n", evidence.paragraph)
    number("through", evidence.through)
    text("excerpt", evidence.excerpt)
    texts("speaker", attribution.speakers)
    number("named_in", attribution.namedIn)
    text("cue", attribution.cue)
    text("act", attribution.act)
    text("mode", attribution.mode.rawValue)
    text("to", attribution.addressee)
    text("channel", attribution.channel)
    texts("via", attribution.via)
    text("said", attribution.said?.iso)
    text("said_printed", attribution.saidPrinted)
    text("origin", evidence.origin)
  }

  init(_ name: Name) {
    text("id", name.id)
    text("kind", name.kind.rawValue)
    text("name", name.name)
    texts("aliases", name.aliases)
    texts("metonyms", name.metonyms)
    texts("adjectives", name.adjectives)
    texts("roles", name.roles)
    text("of", name.of)
    text("note", name.note)
  }

  init(_ origin: Origin) {
    text("id", origin.id)
    text("text", origin.text)
    text("speaker", origin.speaker)
    text("date", origin.date?.iso)
    text("channel", origin.channel)
  }

  init(_ corpus: Corpus) {
    text("id", corpus.id)
    text("title", corpus.title)
    text("language", corpus.language)
  }

  init(_ source: Source) {
    text("id", source.id)
    text("title", source.title)
    text("outlet", source.outlet)
    texts("agency", source.agencies)
    texts("authors", source.authors)
    text("issued", source.issued?.iso)
    text("updated", source.updated)
    text("retrieved", source.retrieved?.iso)
    text("url", source.url)
    text("digest", source.digest)
    texts("inferred", source.inferred)
    texts("unknown", source.unknown)
    text("note", source.note)
    records("passages", source.passages.map(YAMLRecord.init))
  }

  init(_ passage: Passage) {
    number("n", passage.number)
    text("text", passage.text)
  }

  init(_ proposal: Proposal) {
    self.init(proposal.claim)
    text("rule", proposal.rule)
    let hundredths = Int((proposal.confidence * 100).rounded())
    text("confidence", Quantity.plain(Double(hundredths) / 100))
    switch proposal.state {
    case .waiting: text("state", "waiting")
    case .putOff: text("state", "put-off")
    case .refused(let reason):
      text("state", "refused")
      text("reason", reason.isEmpty ? nil : reason)
    }
  }

  init(_ list: ProposalList) {
    text("source", list.source)
    records("names", list.names.map(YAMLRecord.init))
    records("origins", list.origins.map(YAMLRecord.init))
    records("proposals", list.proposals.map(YAMLRecord.init), isSpaced: true)
  }
}
