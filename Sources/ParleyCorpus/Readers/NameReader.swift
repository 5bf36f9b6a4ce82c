import ParleyModel

/// `names/*.yaml`: people, parties, places, outlets and whoever else claims speak of.
enum NameReader: SeedReader {
  static var place: SeedPlace { .folder("names") }

  static func read(_ root: SeedNode, into reading: inout SeedReading) {
    for node in reading.records(root, of: .name) {
      guard let name = SeedFields.read(node, as: .name, reading.log, name) else { continue }
      reading.index.set(node, for: .name, reading.corpus.names.count)
      reading.corpus.names.append(name)
    }
  }

  static func name(_ fields: SeedFields) -> Name? {
    let id = fields.identifier("id", .required)
    let kind = fields.choice("kind", .required, of: Name.Kind.self)
    let name = fields.text("name", .required)
    let aliases = fields.texts("aliases")
    let metonyms = fields.texts("metonyms")
    let adjectives = fields.texts("adjectives")
    let roles = fields.texts("roles")
    let of = fields.identifier("of")
    let note = fields.text("note")
    guard let id, let kind, let name else { return nil }
    return Name(
      id: id, kind: kind, name: name, aliases: aliases, metonyms: metonyms,
      adjectives: adjectives, roles: roles, of: of, note: note)
  }
}
