/// Something that can be typed: a name, a topic, an act, a source.
package struct Spelling: Hashable, Sendable {
  package enum Kind: Int, CaseIterable, Sendable {
    case person, party, place, outlet, agency, organisation, event, unnamed
    case topic, act, source
  }

  package let kind: Kind
  /// The name's, topic's, act's or source's number in the corpus.
  package let number: Int
  /// As it is best typed: `Zelensky`, `short truces`, `propose`, `001`.
  package let text: String
  /// How many claims have to do with it.
  package let weight: Int
  /// The rank of the key that it was found by.
  var key: Int?
}

/// What begins like a text, or is near to it.
package struct Spellings: Sendable {
  /// The weightiest first.
  package var found: [Spelling] = []
  /// Whether there are more than were looked through.
  package var hasMore = false
  /// What all that there is begins with, folded; told where there is more.
  package var shared = ""
}
