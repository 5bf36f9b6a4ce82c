import Synchronization

/// Texts that were read, so that a claim's sentence that many lines are held against is read once.
final class TextShelf: Sendable {
  /// The most texts that are kept, and the bytes of the longest; longer ones are lines, not claims.
  private static let mostTexts = 2_000
  private static let longestText = 1_000

  private let texts = Mutex(Table())

  /// - Parameter read: reads a text that is not there.
  func text(_ text: String, _ read: (String) -> ReadText) -> ReadText {
    let hash = TextHash.of(text)
    if let known = texts.withLock({ $0.text(text, hash) }) { return known }
    let new = read(text)
    guard text.utf8.count <= Self.longestText else { return new }
    texts.withLock { texts in
      if texts.count >= Self.mostTexts { texts = Table() }
      texts.add(new, hash)
    }
    return new
  }

  /// The texts by their hashes, in as many slots as leave half of them free.
  private struct Table {
    private var slots: [(hash: Int, text: ReadText)?] = Array(repeating: nil, count: 64)
    private(set) var count = 0

    func text(_ text: String, _ hash: Int) -> ReadText? { slots[slot(of: text, hash)]?.text }

    mutating func add(_ text: ReadText, _ hash: Int) {
      if count * 2 >= slots.count {
        let kept = slots
        slots = Array(repeating: nil, count: kept.count * 2)
        for case (let hash, let text)? in kept { slots[slot(of: text.text, hash)] = (hash, text) }
      }
      let slot = slot(of: text.text, hash)
      if slots[slot] == nil { count += 1 }
      slots[slot] = (hash, text)
    }

    /// Where a text stands, or would.
    private func slot(of text: String, _ hash: Int) -> Int {
      var slot = hash & (slots.count - 1)
      while let other = slots[slot], other.hash != hash || other.text.text != text {
        slot = (slot + 1) & (slots.count - 1)
      }
      return slot
    }
  }
}
