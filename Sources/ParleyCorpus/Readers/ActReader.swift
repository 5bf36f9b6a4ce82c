import ParleyModel

/// `vocabulary/acts.yaml`: what is done by words or by hands.
enum ActReader: SeedReader {
  static var place: SeedPlace { .vocabulary("acts.yaml") }

  static func read(_ root: SeedNode, into reading: inout SeedReading) {
    reading.addRecords(root, of: .act, to: \.acts, read: act) { base, added in
      Act(
        id: base.id, kind: added.kind, verbs: base.verbs.union(added.verbs),
        nouns: base.nouns.union(added.nouns), near: base.near.union(added.near),
        opposite: base.opposite.union(added.opposite), isOpen: base.isOpen || added.isOpen)
    }
  }

  private static func act(_ fields: SeedFields) -> Act? {
    let id = fields.identifier("id", .required)
    let kind = fields.choice("kind", .required, of: Act.Kind.self)
    let verbs = fields.texts("verbs")
    let nouns = fields.texts("nouns")
    let near = fields.identifiers("near")
    let opposite = fields.identifiers("opposite")
    let isOpen = fields.flag("open")
    guard let id, let kind else { return nil }
    return Act(
      id: id, kind: kind, verbs: verbs, nouns: nouns, near: near, opposite: opposite,
      isOpen: isOpen)
  }
}
