/// A document of the corpus: an article, a transcript, a press release.
package struct Source: Hashable, Sendable, Identifiable {
  /// The file stem of the original: `001_d930309fb3f05693`.
  package let id: String
  package let title: String?
  /// The id of the outlet's name; nil where it is not known.
  package let outlet: String?
  /// The ids of the agencies credited for the text.
  package let agencies: [String]
  package let authors: [String]
  package let issued: PartialDate?
  /// As printed: `2025-07-24 09:17`.
  package let updated: String?
  package let retrieved: PartialDate?
  package let url: String?
  /// `sha256:` and 64 hexadecimal digits, of the original file.
  package let digest: String?
  /// Fields that are not printed but inferred; the note gives the ground.
  package let inferred: [String]
  /// Fields that are known to be unknown: `outlet`, `issued`.
  package let unknown: [String]
  package let note: String?
  @Deferred package private(set) var passages: [Passage]

  package init(
    id: String, title: String? = nil, outlet: String? = nil, agencies: [String] = [],
    authors: [String] = [], issued: PartialDate? = nil, updated: String? = nil,
    retrieved: PartialDate? = nil, url: String? = nil, digest: String? = nil,
    inferred: [String] = [], unknown: [String] = [], note: String? = nil, passages: [Passage]
  ) {
    self.id = id
    self.title = title
    self.outlet = outlet
    self.agencies = agencies
    self.authors = authors
    self.issued = issued
    self.updated = updated
    self.retrieved = retrieved
    self.url = url
    self.digest = digest
    self.inferred = inferred
    self.unknown = unknown
    self.note = note
    _passages = Deferred { passages }
  }

  /// The same source with passages that are read where they are asked for.
  package func reading(_ passages: @escaping @Sendable () -> [Passage]) -> Source {
    var source = self
    source._passages = Deferred(passages)
    return source
  }

  /// The passage at a paragraph.
  package func passage(_ number: Int) -> Passage? { passages.first { $0.number == number } }
}

/// One paragraph of a source, word for word.
package struct Passage: Hashable, Sendable {
  /// 1 for the first line with text in it.
  package let number: Int
  package let text: String

  package init(number: Int, text: String) {
    self.number = number
    self.text = text
  }
}
