import ParleyModel

/// `sources/STEM.yaml`: one document each, with the passages that claims cite.
enum SourceReader: SeedReader {
  static var place: SeedPlace { .folder("sources") }

  static func read(_ root: SeedNode, into reading: inout SeedReading) {
    let log = reading.log
    let source = SeedFields.read(root, as: .source, log, document)
    guard let source else { return }
    reading.expect(root, "id", source.id, in: "sources")
    reading.index.set(root, for: .source, reading.corpus.sources.count)
    reading.corpus.sources.append(source)
  }

  private static func document(_ fields: SeedFields) -> Source? {
    let id = fields.identifier("id", .required)
    let title = fields.text("title")
    let outlet = fields.identifier("outlet")
    let agencies = fields.identifiers("agency")
    let authors = fields.texts("authors")
    let issued = fields.date("issued")
    let updated = fields.text("updated")
    let retrieved = fields.date("retrieved")
    let url = fields.text("url")
    let digest = fields.text("digest")
    let inferred = fields.texts("inferred")
    let unknown = fields.texts("unknown")
    let note = fields.text("note")
    let passages = fields.records("passages", .required) { passage($0, fields.log) }
    guard let id else { return nil }
    return Source(
      id: id, title: title, outlet: outlet, agencies: agencies, authors: authors, issued: issued,
      updated: updated, retrieved: retrieved, url: url, digest: digest, inferred: inferred,
      unknown: unknown, note: note, passages: passages)
  }

  private static func passage(_ node: SeedNode, _ log: SeedLog) -> Passage? {
    SeedFields.read(node, as: .passage, log) { fields in
      let number = fields.ordinal("n", .required)
      let text = fields.text("text", .required)
      guard let number, let text else { return nil }
      return Passage(number: number, text: text)
    }
  }
}
