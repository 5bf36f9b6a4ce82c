import ParleyModel

/// `vocabulary/concepts.yaml`: words that mean the same.
enum ConceptReader: SeedReader {
  static var place: SeedPlace { .vocabulary("concepts.yaml") }

  static func read(_ root: SeedNode, into reading: inout SeedReading) {
    reading.addRecords(root, of: .concept, to: \.concepts, read: concept) { base, added in
      Concept(
        id: base.id, words: base.words.union(added.words),
        related: base.related.union(added.related), opposite: base.opposite.union(added.opposite))
    }
  }

  private static func concept(_ fields: SeedFields) -> Concept? {
    let id = fields.identifier("id", .required)
    let words = fields.texts("words", .required)
    let related = fields.identifiers("related")
    let opposite = fields.identifiers("opposite")
    guard let id else { return nil }
    return Concept(id: id, words: words, related: related, opposite: opposite)
  }
}
