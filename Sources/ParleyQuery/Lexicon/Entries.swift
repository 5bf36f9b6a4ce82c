import ParleyModel

/// A name as far as reading and matching need it.
struct NameEntry: Hashable, Sendable {
  let id: String
  let kind: Name.Kind
  let name: String
  /// The number of the party or organisation that it belongs to.
  let of: Int?
}

/// An act, its kin and its opposites by number.
struct ActEntry: Hashable, Sendable {
  let number: Int
  let id: String
  let isSpeech: Bool
  /// True for an act that does no more than say: state, announce, report.
  let isSaying: Bool
  /// True for an act that any saying may be called: state, report.
  let isGeneral: Bool
  /// True for an act that leaves what it is about undone: propose, warn, want.
  let isOpen: Bool
  let near: [Int]
  let opposite: [Int]

  /// True for an act that only says that something was: held, begun, ended. What it was a noun tells.
  var isOccurring: Bool { Self.occurring.contains(id) }
  /// True for what is done to something or somebody, and not said, wanted, or only so.
  var isDeed: Bool { !isSpeech && !isOpen && !isOccurring && id != "be" && id != "do" }
  /// True for a saying by which a thing comes about: a ceasefire is announced.
  var isAnnouncing: Bool { id == "announce" }

  private static let occurring: WordTable = [
    "hold", "take-place", "begin", "launch", "end", "last", "participate", "include",
  ]
}

/// A concept, its kin and its opposites by number.
struct ConceptEntry: Hashable, Sendable {
  let id: String
  /// The first of its words, by which it is printed.
  let word: String
  let related: [Int]
  let opposite: [Int]
}

/// A unit: `hour` is 1 of the base `hour`, `day` 24.
struct UnitEntry: Hashable, Sendable {
  let id: String
  let kind: String
  let base: String
  let factor: Double
}
