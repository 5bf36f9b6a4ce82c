import ParleyModel

/// `vocabulary/topics.yaml`: what claims are filed under.
enum TopicReader: SeedReader {
  static var place: SeedPlace { .vocabulary("topics.yaml") }

  static func read(_ root: SeedNode, into reading: inout SeedReading) {
    reading.addRecords(root, of: .topic, to: \.topics, read: topic) { base, added in
      Topic(id: base.id, name: added.name, words: base.words.union(added.words))
    }
  }

  private static func topic(_ fields: SeedFields) -> Topic? {
    let id = fields.identifier("id", .required)
    let name = fields.text("name", .required)
    let words = fields.texts("words")
    guard let id, let name else { return nil }
    return Topic(id: id, name: name, words: words)
  }
}
