/// The words of a language as far as the corpus needs them.
package struct Vocabulary: Hashable, Sendable {
  package var acts: [Act] = []
  package var concepts: [Concept] = []
  package var topics: [Topic] = []
  package var units: [Unit] = []
  /// Irregular forms to base forms: `gave` to `give`.
  package var inflections: [String: String] = [:]
  /// One spelling to the other: `organise` to `organize`.
  package var spellings: [String: String] = [:]
  /// Number words to their values: `dozen` to 12.
  package var numbers: [String: Double] = [:]

  package init() {}
}

/// Something done, by words or by hands: propose, return.
package struct Act: Hashable, Sendable, Identifiable {
  package enum Kind: String, CaseIterable, Sendable { case speech, deed }

  package let id: String
  package let kind: Kind
  /// Base forms and phrases: `put forward`.
  package let verbs: [String]
  package let nouns: [String]
  /// The ids of acts that are kin but not the same.
  package let near: [String]
  package let opposite: [String]
  /// True for an act that leaves what it is about undone: propose, warn, want.
  package let isOpen: Bool

  package init(
    id: String, kind: Kind, verbs: [String], nouns: [String] = [], near: [String] = [],
    opposite: [String] = [], isOpen: Bool = false
  ) {
    self.id = id
    self.kind = kind
    self.verbs = verbs
    self.nouns = nouns
    self.near = near
    self.opposite = opposite
    self.isOpen = isOpen
  }
}

/// Words that mean the same: ceasefire, truce.
package struct Concept: Hashable, Sendable, Identifiable {
  package let id: String
  package let words: [String]
  /// The ids of weaker kin: `delegation` and `negotiator`.
  package let related: [String]
  package let opposite: [String]

  package init(id: String, words: [String], related: [String] = [], opposite: [String] = []) {
    self.id = id
    self.words = words
    self.related = related
    self.opposite = opposite
  }
}

/// A matter that claims are filed under.
package struct Topic: Hashable, Sendable, Identifiable {
  package let id: String
  package let name: String
  package let words: [String]

  package init(id: String, name: String, words: [String]) {
    self.id = id
    self.name = name
    self.words = words
  }
}

/// What a number counts or measures: `hour`, 1/24 of a day.
package struct Unit: Hashable, Sendable, Identifiable {
  package let id: String
  package let words: [String]
  /// `duration`, `share`, `money` …
  package let kind: String
  /// The id of the unit that `factor` counts.
  package let base: String
  package let factor: Double

  package init(id: String, words: [String], kind: String, base: String, factor: Double) {
    self.id = id
    self.words = words
    self.kind = kind
    self.base = base
    self.factor = factor
  }
}
