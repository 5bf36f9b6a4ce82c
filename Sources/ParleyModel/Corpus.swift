/// Everything that a corpus folder holds, as values.
package struct Corpus: Hashable, Sendable {
  package var id: String
  package var title: String
  package var language: String
  package var sources: [Source] = []
  package var names: [Name] = []
  package var vocabulary = Vocabulary()
  package var claims: [Claim] = []
  package var origins: [Origin] = []
  package var relations: [Relation] = []

  package init(id: String, title: String, language: String = "en") {
    self.id = id
    self.title = title
    self.language = language
  }
}
