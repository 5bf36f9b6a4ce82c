import ParleyModel

/// `corpus.yaml`: what the corpus is called.
enum CorpusReader: SeedReader {
  static var place: SeedPlace { .file("corpus.yaml") }

  static func read(_ root: SeedNode, into reading: inout SeedReading) {
    let corpus: Corpus? = SeedFields.read(root, as: .corpus, reading.log) { fields in
      let id = fields.identifier("id", .required)
      let title = fields.text("title", .required)
      let language = fields.text("language")
      guard let id, let title else { return nil }
      return Corpus(id: id, title: title, language: language ?? "en")
    }
    guard let corpus else { return }
    reading.corpus.id = corpus.id
    reading.corpus.title = corpus.title
    reading.corpus.language = corpus.language
    reading.index.set(root, for: .corpus, 0)
  }
}
