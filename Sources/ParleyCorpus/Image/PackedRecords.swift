import Packing
import ParleyModel

/// How each record is written; `UnpackedRecords.swift` reads the same words in the same order.
extension PackedWriter {
  mutating func claim(_ claim: Claim) {
    text(claim.id)
    text(claim.text)
    proposition(claim.proposition, marks: claim.isUnreviewed ? 2 : 0)
    texts(claim.topics)
    list(claim.evidence) { $0.evidence($1) }
  }

  /// - Parameter marks: 2 for a claim that nobody has reviewed.
  private mutating func proposition(_ proposition: Proposition, marks: Int) {
    texts(proposition.agents)
    text(proposition.act)
    texts(proposition.recipients)
    optional(proposition.content) { $0.text($1) }
    number(marks + (proposition.isNegated ? 1 : 0))
    choice(proposition.modality)
    list(proposition.quantities) { $0.quantity($1) }
    optional(proposition.ordinal) { $0.number($1) }
    list(proposition.times) { $0.span($1) }
    optional(proposition.printedTime) { $0.text($1) }
    texts(proposition.places)
    optional(proposition.reason) { $0.text($1) }
    texts(proposition.mentions)
  }

  private mutating func quantity(_ quantity: Quantity) {
    choice(quantity.bound)
    double(quantity.low)
    double(quantity.high)
    text(quantity.unit)
    text(quantity.of)
  }

  private mutating func evidence(_ evidence: Evidence) {
    text(evidence.source)
    number(evidence.paragraph)
    optional(evidence.through) { $0.number($1) }
    text(evidence.excerpt)
    attribution(evidence.attribution)
    text(evidence.origin)
  }

  private mutating func attribution(_ attribution: Attribution) {
    texts(attribution.speakers)
    optional(attribution.namedIn) { $0.number($1) }
    optional(attribution.cue) { $0.text($1) }
    optional(attribution.act) { $0.text($1) }
    choice(attribution.mode)
    optional(attribution.addressee) { $0.text($1) }
    optional(attribution.channel) { $0.text($1) }
    texts(attribution.via)
    optional(attribution.said) { $0.span($1) }
    optional(attribution.saidPrinted) { $0.text($1) }
  }

  mutating func source(_ source: Source) {
    text(source.id)
    optional(source.title) { $0.text($1) }
    optional(source.outlet) { $0.text($1) }
    texts(source.agencies)
    texts(source.authors)
    date(source.issued)
    optional(source.updated) { $0.text($1) }
    date(source.retrieved)
    optional(source.url) { $0.text($1) }
    optional(source.digest) { $0.text($1) }
    texts(source.inferred)
    texts(source.unknown)
    optional(source.note) { $0.text($1) }
    list(source.passages) { writer, passage in
      writer.number(passage.number)
      writer.text(passage.text)
    }
  }

  mutating func name(_ name: Name) {
    text(name.id)
    choice(name.kind)
    text(name.name)
    texts(name.aliases)
    texts(name.metonyms)
    texts(name.adjectives)
    texts(name.roles)
    optional(name.of) { $0.text($1) }
    optional(name.note) { $0.text($1) }
  }

  mutating func origin(_ origin: Origin) {
    text(origin.id)
    text(origin.text)
    optional(origin.speaker) { $0.text($1) }
    date(origin.date)
    optional(origin.channel) { $0.text($1) }
  }

  mutating func relation(_ relation: Relation) {
    text(relation.id)
    choice(relation.kind)
    texts(relation.claims)
    texts(relation.sides)
    optional(relation.note) { $0.text($1) }
    optional(relation.group) { $0.text($1) }
  }

  mutating func topic(_ topic: Topic) {
    text(topic.id)
    text(topic.name)
    texts(topic.words)
  }

  /// A value of an enumeration, as its number there.
  mutating func choice<Value: CaseIterable & Equatable>(_ value: Value) {
    number(Value.allCases.enumerated().first { $0.element == value }?.offset ?? 0)
  }

  /// One word: year, month and day, 0 for what is not known.
  private mutating func date(_ date: PartialDate?) {
    number(date.map { $0.year << 9 | ($0.month ?? 0) << 5 | ($0.day ?? 0) } ?? 0)
  }

  private mutating func span(_ span: TimeSpan) {
    date(span.start)
    date(span.end)
  }
}
