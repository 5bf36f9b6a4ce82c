import ParleyModel

/// `claims/*.yaml`: what is asserted, a file per subject.
enum ClaimReader: SeedReader {
  static var place: SeedPlace { .folder("claims") }

  static func read(_ root: SeedNode, into reading: inout SeedReading) {
    for node in reading.records(root, of: .claim) {
      guard let claim = SeedFields.read(node, as: .claim, reading.log, { claim($0) }) else {
        continue
      }
      reading.index.set(node, for: .claim, reading.corpus.claims.count)
      reading.corpus.claims.append(claim)
    }
  }

  static func claim(_ fields: SeedFields, isUnreviewed: Bool = false) -> Claim? {
    let id = fields.identifier("id", .required)
    let text = fields.text("text", .required)
    let proposition = proposition(fields)
    let topics = fields.identifiers("topics")
    let evidence = fields.records("evidence", .required) { EvidenceRecords.read($0, fields.log) }
    guard let id, let text, let proposition else { return nil }
    return Claim(
      id: id, text: text, proposition: proposition, topics: topics, evidence: evidence,
      isUnreviewed: isUnreviewed)
  }

  private static func proposition(_ fields: SeedFields) -> Proposition? {
    let agents = fields.identifiers("agent")
    let act = fields.identifier("act", .required)
    let recipients = fields.identifiers("to")
    let content = fields.text("content")
    let isNegated = fields.flag("negated")
    let modality = fields.choice("modality", of: Proposition.Modality.self)
    let quantities = fields.quantities("quantities")
    let ordinal = fields.ordinal("ordinal")
    let times = fields.spans("when")
    let printedTime = fields.text("printed")
    let places = fields.identifiers("where")
    let reason = fields.text("why")
    let mentions = fields.identifiers("about")
    guard let act else { return nil }
    return Proposition(
      agents: agents, act: act, recipients: recipients, content: content, isNegated: isNegated,
      modality: modality ?? .plain, quantities: quantities, ordinal: ordinal, times: times,
      printedTime: printedTime, places: places, reason: reason, mentions: mentions)
  }
}
