/// A few words, found by their hash; so few that looking at each is quicker are looked at.
///
/// What a set does, without the generic types that the library looks up when a program has just
/// started: that takes longer than a question does.
struct WordTable: ExpressibleByArrayLiteral, Sendable {
  let words: [String]
  /// The place of a word among the words, and 1; 0 for a slot that is free. Empty for few words.
  private let slots: [Int]

  private static let few = 8

  init(_ words: [String]) {
    self.words = words
    guard words.count > Self.few else {
      slots = []
      return
    }
    var width = 2
    while width < words.count * 2 { width *= 2 }
    var slots = [Int](repeating: 0, count: width)
    for (place, word) in words.enumerated() {
      var slot = TextHash.of(word) & (width - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (width - 1) }
      slots[slot] = place + 1
    }
    self.slots = slots
  }

  init(arrayLiteral words: String...) { self.init(words) }

  func contains(_ word: String) -> Bool { place(of: word) != nil }

  /// The place of a word; of the first of equals.
  func place(of word: String) -> Int? {
    if slots.isEmpty { return words.firstIndex(of: word) }
    var slot = TextHash.of(word) & (slots.count - 1)
    while slots[slot] != 0 {
      if words[slots[slot] - 1] == word { return slots[slot] - 1 }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}
