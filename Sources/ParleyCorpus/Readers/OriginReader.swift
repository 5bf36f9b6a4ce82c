import ParleyModel

/// `origins.yaml`: the utterances and observations that reports go back to.
enum OriginReader: SeedReader {
  static var place: SeedPlace { .file("origins.yaml") }

  static func read(_ root: SeedNode, into reading: inout SeedReading) {
    for node in reading.records(root, of: .origin) {
      guard let origin = SeedFields.read(node, as: .origin, reading.log, origin) else { continue }
      reading.index.set(node, for: .origin, reading.corpus.origins.count)
      reading.corpus.origins.append(origin)
    }
  }

  static func origin(_ fields: SeedFields) -> Origin? {
    let id = fields.identifier("id", .required)
    let text = fields.text("text", .required)
    let speaker = fields.identifier("speaker")
    let date = fields.date("date")
    let channel = fields.text("channel")
    guard let id, let text else { return nil }
    return Origin(id: id, text: text, speaker: speaker, date: date, channel: channel)
  }
}
