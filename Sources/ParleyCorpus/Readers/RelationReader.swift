import ParleyModel

/// `relations.yaml`: how claims stand to each other.
enum RelationReader: SeedReader {
  static var place: SeedPlace { .file("relations.yaml") }

  static func read(_ root: SeedNode, into reading: inout SeedReading) {
    for node in reading.records(root, of: .relation) {
      guard let relation = SeedFields.read(node, as: .relation, reading.log, relation) else {
        continue
      }
      reading.index.set(node, for: .relation, reading.corpus.relations.count)
      reading.corpus.relations.append(relation)
    }
  }

  private static func relation(_ fields: SeedFields) -> Relation? {
    let id = fields.identifier("id", .required)
    let kind = fields.choice("kind", .required, of: Relation.Kind.self)
    let claims = fields.identifiers("claims", .required)
    let sides = fields.texts("differ")
    let note = fields.text("note")
    let group = fields.text("group")
    guard let id, let kind else { return nil }
    return Relation(id: id, kind: kind, claims: claims, sides: sides, note: note, group: group)
  }
}
