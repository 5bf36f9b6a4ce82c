/// Whether words tell of what is to come at a place in them, or of what has been.
package enum Outlook: Sendable {
  case ahead, back

  /// By the nearest verb before a word, else by the first behind it: ahead in `will be opened on
  /// Monday` and `is due on Monday`, back in `was opened on Monday`; nil where one cannot be sure, as
  /// in `is open on Monday` and `agreed to meet on Monday`.
  ///
  /// - Parameter place: of the word, in Unicode scalars.
  package init?(of words: String, at place: Int) {
    let tokens = Article(words).tokens
    let split = tokens.firstIndex { Int($0.end) > place } ?? tokens.endIndex
    guard
      let verb = tokens[..<split].lastIndex(where: Self.isVerb)
        ?? tokens[split...].firstIndex(where: Self.isVerb)
    else { return nil }
    var first = verb
    while first > 0, Self.isPart(tokens[first - 1]) { first -= 1 }
    let group = tokens[first...verb]
    if Self.coming.contains(tokens[first]) {
      guard !group.contains(where: { $0.tag == .have }) else { return nil }
      self = .ahead
    } else if group.contains(where: { Self.awaited.contains($0) }) {
      self = .ahead
    } else if Self.past.contains(tokens[first]) || [.past, .have].contains(tokens[first].tag) {
      self = .back
    } else {
      return nil
    }
  }

  private static func isVerb(_ token: Token) -> Bool {
    [.modal, .toMark, .be, .have, .auxDo, .past, .participle, .finite, .base].contains(token.tag)
      || awaited.contains(token)
  }

  /// A word of the same group of verbs: `would not have been` before `opened`.
  private static func isPart(_ token: Token) -> Bool {
    [.modal, .toMark, .be, .have, .auxDo, .negation, .adverb].contains(token.tag)
      || awaited.contains(token)
  }

  private static let coming = WordSet("will would shall 'll must should wo")
  private static let awaited = WordSet("due scheduled expected planned slated")
  private static let past = WordSet("was were had did")
}
