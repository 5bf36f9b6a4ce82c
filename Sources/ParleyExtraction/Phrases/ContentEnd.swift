/// Where a content that began at a known token ends.
struct ContentEnd {
  let article: Article
  let limit: Int

  /// The end of a clause: the sentence's, or where another verb of the speaker's begins.
  func ofClause(from start: Int) -> Int {
    let tokens = article.tokens
    var at = start
    while at < limit {
      let token = tokens[at]
      if token.tag == .quoteOpen, token.quotation >= 0 {
        let quotation = article.quotations[Int(token.quotation)]
        at = max(at + 1, min(quotation.close + 1, limit))
        continue
      }
      if token.tag == .comma, at > start + 2, ends(at) { return at }
      if token.tag == .semicolon { return at }
      at += 1
    }
    return trimmed(start, limit)
  }

  /// The end of an object: the clause's first comma, verb of its own, or stop.
  func ofObject(from start: Int) -> Int {
    let tokens = article.tokens
    var at = start
    while at < limit {
      let token = tokens[at]
      if token.tag == .quoteOpen, token.quotation >= 0 {
        at = max(at + 1, min(article.quotations[Int(token.quotation)].close + 1, limit))
        if tokens[at - 1].tag == .quoteClose, [.comma, .stop].contains(tokens[at - 2].tag) { return at }
        continue
      }
      if [.semicolon, .colon, .dash].contains(token.tag) { return trimmed(start, at) }
      if token.tag == .comma, !listContinues(at) { return trimmed(start, at) }
      if token.tag == .subordinator, at > start, Self.leaving.contains(token) { return trimmed(start, at) }
      if token.tag == .coordinator, at + 1 < limit, at > start,
        [.finite, .past, .have, .modal, .pronoun].contains(tokens[at + 1].tag)
          || tokens[at + 1].tag == .adverb && at + 2 < limit
            && [.finite, .past].contains(tokens[at + 2].tag)
      {
        return trimmed(start, at)
      }
      at += 1
    }
    return trimmed(start, limit)
  }

  private static let leaving = WordSet("while when although though because after before as if since")

  /// `ethanol, oil and gas`: a comma inside a list of the same content.
  private func listContinues(_ comma: Int) -> Bool {
    let tokens = article.tokens
    guard comma + 1 < limit else { return false }
    if tokens[comma + 1].tag == .coordinator, comma + 2 < limit {
      return [.noun, .name, .determiner, .adjective, .number].contains(tokens[comma + 2].tag)
        && !verbBeforeStop(comma + 2)
    }
    guard [.noun, .name, .adjective, .number].contains(tokens[comma + 1].tag) else { return false }
    return (comma + 1..<min(comma + 8, limit)).contains {
      tokens[$0].tag == .coordinator && !verbBeforeStop(comma + 1)
    }
  }

  private func verbBeforeStop(_ start: Int) -> Bool {
    let tokens = article.tokens
    var at = start
    while at < limit, ![.comma, .stop, .semicolon].contains(tokens[at].tag) {
      if [.finite, .past, .be, .have, .modal].contains(tokens[at].tag) { return true }
      at += 1
    }
    return false
  }

  /// Whether the content stops at the comma at `at`.
  private func ends(_ at: Int) -> Bool {
    let tokens = article.tokens
    guard at + 1 < limit else { return true }
    let next = tokens[at + 1]
    if next.tag == .gerund { return next.entry.verb >= 0 || Self.closing.contains(next) }
    if next.word == Self.according { return true }
    if Self.contrasts.contains(next), at + 2 < limit {
      if [.finite, .past].contains(tokens[at + 2].tag) { return true }
      return next.word == Self.but && clauseFollows(at + 2)
    }
    return false
  }

  private func clauseFollows(_ start: Int) -> Bool {
    let tokens = article.tokens
    var at = start
    while at < limit, at < start + 14 {
      if [.finite, .past, .be, .have, .modal, .auxDo].contains(tokens[at].tag) { return at > start }
      if [.comma, .stop, .quoteOpen].contains(tokens[at].tag) { return false }
      at += 1
    }
    return false
  }

  private static let but = Spelling.of("but")
  private static let according = Spelling.of("according")
  private static let contrasts = WordSet("but and")
  private static let closing = WordSet("apparently seemingly")

  /// Drops a closing stop, comma or conjunction outside a quotation.
  func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, article.tokens[end - 1].quotation < 0,
      [.stop, .comma, .coordinator, .colon, .dash, .semicolon].contains(article.tokens[end - 1].tag)
    {
      end -= 1
    }
    return end
  }
}
