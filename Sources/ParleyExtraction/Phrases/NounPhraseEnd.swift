/// Noun phrases read to the right: after `said` or `according to`, and the hearer of `told`.
extension NounPhrase {
  /// Where the phrase that starts at `start` ends, appositions and relative clauses included.
  func end(from start: Int, limit: Int, leading: Bool = false) -> Int {
    let tokens = article.tokens
    guard start < limit else { return start }
    if tokens[start].tag == .pronoun || tokens[start].tag == .objectPronoun { return start + 1 }
    var at = start
    while at < limit {
      let token = tokens[at]
      switch token.tag {
      case .stop, .semicolon, .colon, .subordinator, .that, .pronoun, .quoteClose:
        return at
      case .dash:
        return at
      case .quoteOpen:
        return at
      case .comma:
        guard let next = apposition(after: at, limit: limit, leading: leading) else { return at }
        at = next
      case .finite, .be, .have, .modal, .auxDo, .toMark:
        return at
      case .past where at > start && !reduces(at, limit: limit):
        return at
      case .gerund
      where at > start && tokens[at - 1].tag != .preposition
        && !isNounish(at - 1):
        return at
      case .relative:
        at = clauseEnd(at, limit: limit)
      case .preposition where at > start && leavesPhrase(at, limit: limit):
        return at
      case .coordinator where at + 1 < limit && startsClause(at + 1, limit: limit):
        return at
      default:
        at += 1
      }
    }
    return limit
  }

  /// The plain phrase a hearer is named with: `reporters`, `members of the council`, `him`.
  func hearerEnd(from start: Int, limit: Int) -> Int {
    let tokens = article.tokens
    guard start < limit else { return start }
    if tokens[start].tag == .objectPronoun || tokens[start].tag == .pronoun { return start + 1 }
    var at = start
    while at < limit {
      let token = tokens[at]
      switch token.tag {
      case .determiner, .possessive:
        if at > start, tokens[at - 1].tag != .preposition, tokens[at - 1].tag != .coordinator,
          tokens[at - 1].tag != .determiner
        {
          return at
        }
        at += 1
      case .adjective, .noun, .name, .number, .genitive:
        if token.entry.classes.contains(.time), at > start { return at }
        at += 1
      case .quoteOpen where at > start && tokens[at - 1].tag == .genitive && token.quotation >= 0:
        at = min(limit, article.quotations[Int(token.quotation)].close + 1)
      case .preposition where token.word == Self.of || token.word == Self.at && at > start: at += 1
      case .coordinator where at + 1 < limit && isNounish(at + 1): at += 1
      default: return at
      }
    }
    return at
  }

  static let of = Spelling.of("of")
  static let at = Spelling.of("at")

  private func reduces(_ at: Int, limit: Int) -> Bool {
    let forms = article.tokens[at].entry.forms
    return forms.isEmpty || forms.contains(.participle)
  }

  /// `on Tuesday`, `in a statement`, `during the debate`: how it was said, not who.
  private func leavesPhrase(_ at: Int, limit: Int) -> Bool {
    let token = article.tokens[at]
    guard at + 1 < limit else { return true }
    let next = article.tokens[at + 1]
    if Self.leaving.contains(token) { return true }
    guard Self.placing.contains(token) else { return false }
    if next.entry.classes.contains(.time) || Self.times.contains(next) || next.tag == .possessive {
      return true
    }
    if next.tag == .determiner {
      return (at + 2..<min(at + 6, limit)).contains { Self.channels.contains(article.tokens[$0]) }
    }
    return Self.channels.contains(next)
  }

  private static let leaving = WordSet("during after before since until following despite without")
  private static let placing = WordSet("in on at to about by with as")
  private static let times = WordSet("last next early late earlier recent 2015 2016 2017")
  static let channels = WordSet(
    """
    statement interview email e-mail speech news press conference briefing call appearance tweet
    post letter memo debate rally forum telephone phone message address remarks event release
    op-ed column blog twitter facebook media platform comments testimony hearing series video podcast
    """)

  /// After the comma at `comma`: where an apposition or a relative clause ends, else nil.
  private func apposition(after comma: Int, limit: Int, leading: Bool) -> Int? {
    let tokens = article.tokens
    guard comma + 1 < limit else { return nil }
    let first = tokens[comma + 1]
    if first.tag == .relative { return clauseEnd(comma + 1, limit: limit) }
    guard [.determiner, .noun, .name, .number, .adjective, .possessive].contains(first.tag),
      !first.entry.classes.contains(.time)
    else { return nil }
    if first.tag == .number, comma + 2 < limit, tokens[comma + 2].tag != .comma { return nil }
    var at = comma + 1
    while at < limit, tokens[at].tag != .comma, tokens[at].tag != .stop, tokens[at].tag != .dash {
      if [.finite, .be, .have, .modal, .pronoun, .quoteOpen].contains(tokens[at].tag) {
        return nil
      }
      if tokens[at].tag == .past, leading || first.tag == .name || !reduces(at, limit: limit) {
        return nil
      }
      if tokens[at].tag == .relative { return clauseEnd(at, limit: limit) }
      if tokens[at].tag == .preposition, leavesPhrase(at, limit: limit) { return at }
      if tokens[at].tag == .subordinator { return at }
      at += 1
    }
    if leading, at >= limit || tokens[at].tag != .comma { return nil }
    return at
  }

  private func clauseEnd(_ start: Int, limit: Int) -> Int {
    let tokens = article.tokens
    var at = start
    while at < limit, ![.comma, .stop, .dash, .semicolon, .quoteOpen].contains(tokens[at].tag) {
      at += 1
    }
    return at
  }

  private func startsClause(_ at: Int, limit: Int) -> Bool {
    let tokens = article.tokens
    var index = at
    while index < limit, ![.comma, .stop, .dash, .semicolon].contains(tokens[index].tag) {
      if [.finite, .be, .have, .modal, .pronoun].contains(tokens[index].tag) { return true }
      if tokens[index].tag == .relative { return false }
      if tokens[index].tag == .past { return true }
      index += 1
    }
    return false
  }
}
