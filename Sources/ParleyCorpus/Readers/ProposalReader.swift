import Diagnostics
import ParleyModel

/// `proposals/STEM.yaml`: what rules read out of one source, and the names and origins it needs.
///
/// What waits is put among the claims, unreviewed. A proposal whose id a claim bears already was
/// accepted; so it is with names and origins.
enum ProposalReader: SeedReader {
  static var place: SeedPlace { .folder("proposals") }

  static func read(_ root: SeedNode, into reading: inout SeedReading) {
    guard let list = list(root, reading.log) else { return }
    reading.expect(root, "source", list.source, in: "proposals")
    reading.index.proposedSources.insert(list.source)
    reading.proposals.append(list)
    reading.add(list.names, of: .name, from: root.node("names"), to: \.names)
    reading.add(list.origins, of: .origin, from: root.node("origins"), to: \.origins)
    let items = root.node("proposals")?.items ?? []
    let waiting = zip(list.proposals, items).filter(\.0.isWaiting)
    reading.add(waiting.map { ($0.claim, $1) }, of: .claim, to: \.claims)
  }

  /// The file alone, as it is written.
  static func list(_ root: SeedNode, _ log: SeedLog) -> ProposalList? {
    SeedFields.read(root, as: .proposal, log) { fields in
      let source = fields.identifier("source", .required)
      let names = fields.records("names") {
        SeedFields.read($0, as: .name, log, NameReader.name)
      }
      let origins = fields.records("origins") {
        SeedFields.read($0, as: .origin, log, OriginReader.origin)
      }
      let proposals = fields.records("proposals") {
        SeedFields.read($0, as: .proposal, log, proposal)
      }
      return source.map {
        ProposalList(source: $0, names: names, origins: origins, proposals: proposals)
      }
    }
  }

  private static func proposal(_ fields: SeedFields) -> Proposal? {
    let claim = ClaimReader.claim(fields, isUnreviewed: true)
    let rule = fields.identifier("rule", .required)
    let confidence = fields.share("confidence")
    let state = fields.choice("state", .required, of: StateName.self)
    let reason = fields.text("reason")
    if reason != nil, state != .refused {
      fields.log.add(.reasonWithoutRefusal(fields.record))
    }
    guard let claim, let rule, let confidence, let state else { return nil }
    return Proposal(
      claim: claim, rule: rule, confidence: confidence,
      state: state == .waiting ? .waiting : state == .putOff ? .putOff : .refused(reason ?? ""))
  }

  /// A proposal that is accepted moves to `claims/`.
  private enum StateName: String, CaseIterable {
    case waiting, refused
    case putOff = "put-off"
  }
}

extension SeedReading {
  /// Adds records that the corpus does not have yet.
  fileprivate mutating func add<Record: Identifiable<String>>(
    _ records: [Record], of kind: RecordKind, from list: SeedNode?,
    to place: WritableKeyPath<Corpus, [Record]>
  ) {
    add(Array(zip(records, list?.items ?? [])), of: kind, to: place)
  }

  fileprivate mutating func add<Record: Identifiable<String>>(
    _ records: [(Record, SeedNode)], of kind: RecordKind,
    to place: WritableKeyPath<Corpus, [Record]>
  ) {
    if known[kind] == nil { known[kind] = Set(corpus[keyPath: place].map(\.id)) }
    for (record, node) in records where known[kind, default: []].insert(record.id).inserted {
      index.set(node, for: kind, corpus[keyPath: place].count)
      corpus[keyPath: place].append(record)
    }
  }
}

extension SeedNode {
  /// The value of a key.
  fileprivate func node(_ key: String) -> SeedNode? {
    pairs?.first { $0.key.scalar == key }?.value
  }
}

extension SeedFields {
  /// A number from 0 to 1.
  fileprivate func share(_ key: String) -> Double? {
    scalar(key, .required) { (text, node) throws(Diagnostic) in
      let number = try Self.number(text, node)
      guard (0...1).contains(number) else { throw .notAShare(text, node) }
      return number
    }
  }
}

extension Diagnostic {
  fileprivate static func reasonWithoutRefusal(_ record: SeedNode) -> Diagnostic {
    Diagnostic(
      .error, "a reason is given, but the proposal waits", in: record.document.input,
      at: record.descendant(["reason"]).span,
      remedy: "write 'state: refused', or leave the reason out")
  }

  fileprivate static func notAShare(_ text: String, _ node: SeedNode) -> Diagnostic {
    Diagnostic(
      .error, "'\(text)' is not a share", in: node.document.input, at: node.span,
      remedy: "write a number from 0 to 1: 0.85")
  }
}
