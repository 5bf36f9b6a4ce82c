/// Where a content that began at a known token ends.
struct ContentEnd {
  let article: Article
  let limit: Int

  /// The end of a clause: the sentence's, or where another verb of the speaker's begins.
  func ofClause(from start: Int, cue: VerbGroup? = nil, source: Source? = nil) -> Int {
    let tokens = article.tokens
    let bounds = ClauseBounds(
      article: article, limit: limit, start: start, cue: cue, source: source)
    var at = start
    while at < limit {
      let token = tokens[at]
      if token.tag == .quoteOpen, token.quotation >= 0 {
        let close = article.quotations[Int(token.quotation)].close
        at = max(at + 1, min(close + 1, limit))
        if at < limit, at > start + 3, tokens[at - 2].tag == .comma, bounds.stops(at - 1) {
          return at
        }
        continue
      }
      if token.tag == .comma, at > start + 1, bounds.stops(at) { return at }
      if token.tag == .dash, bounds.stopsAtDash(at) { return trimmed(start, at) }
      if token.tag == .coordinator, at > start, bounds.turns(at) { return trimmed(start, at) }
      if token.tag == .semicolon { return at }
      if token.tag == .close, bounds.closesBracket(at) { return at }
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
        if tokens[at - 1].tag == .quoteClose, [.comma, .stop].contains(tokens[at - 2].tag) {
          return at
        }
        continue
      }
      if token.tag == .semicolon || token.tag == .colon { return trimmed(start, at) }
      if token.tag == .dash, !token.glued, verbBeforeStop(at + 1) { return trimmed(start, at) }
      if token.tag == .comma, !listContinues(at) { return trimmed(start, at) }
      if token.tag == .subordinator, at > start, Self.leaving.contains(token) {
        return trimmed(start, at)
      }
      if token.tag == .coordinator, at + 1 < limit, at > start, !joinsModifiers(at),
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

  /// `dead and wounded soldiers`: a participle before a noun; not `the plan and expressed doubt`.
  private func joinsModifiers(_ at: Int) -> Bool {
    let tokens = article.tokens
    let reports = tokens[at - 1].tag == .noun && tokens[at + 1].entry.verb >= 0
    return at + 2 < limit && tokens[at + 1].tag == .past && tokens[at + 2].tag == .noun
      && tokens[at + 2].entry.classes.isEmpty && !reports
  }

  private static let adding = WordSet("including especially particularly sometimes such where")
  private static let leaving = WordSet(
    "while when although though because after before as if since")

  /// `prisoners, children and the wounded`: a comma inside a list of the same content.
  private func listContinues(_ comma: Int) -> Bool {
    let tokens = article.tokens
    guard comma + 1 < limit else { return false }
    if tokens[comma + 1].tag == .coordinator, comma + 2 < limit {
      return [.noun, .name, .determiner, .adjective, .number].contains(tokens[comma + 2].tag)
        && !verbBeforeStop(comma + 2)
    }
    if tokens[comma + 1].tag == .relative || Self.adding.contains(tokens[comma + 1]) { return true }
    guard [.noun, .name, .adjective, .number].contains(tokens[comma + 1].tag) else { return false }
    return (comma + 1..<min(comma + 8, limit)).contains {
      tokens[$0].tag == .coordinator && !verbBeforeStop(comma + 1)
    }
  }

  private func verbBeforeStop(_ start: Int) -> Bool {
    let tokens = article.tokens
    var at = start
    while at < limit, ![.comma, .stop, .semicolon].contains(tokens[at].tag) {
      let passive = tokens[at].tag == .past && at + 1 < limit && tokens[at + 1].word == Self.by
      if [.finite, .past, .be, .have, .modal].contains(tokens[at].tag), !passive { return true }
      at += 1
    }
    return false
  }

  private static let by = Spelling.of("by")

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
