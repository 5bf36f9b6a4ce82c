import Synchronization

/// Texts that were read, so that a claim's sentence that many lines are held against is read once.
final class TextShelf: Sendable {
  /// The most texts that are kept, and the bytes of the longest; longer ones are lines, not claims.
  private static let mostTexts = 2_000
  private static let longestText = 1_000

  private let texts = Mutex<[String: ReadText]>([:])

  /// - Parameter read: reads a text that is not there.
  func text(_ text: String, _ read: (String) -> ReadText) -> ReadText {
    if let known = texts.withLock({ $0[text] }) { return known }
    let new = read(text)
    guard text.utf8.count <= Self.longestText else { return new }
    texts.withLock { texts in
      if texts.count >= Self.mostTexts { texts.removeAll() }
      texts[text] = new
    }
    return new
  }
}
