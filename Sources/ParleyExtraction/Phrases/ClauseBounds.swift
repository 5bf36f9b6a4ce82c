/// Says where a reported clause stops before its sentence does.
struct ClauseBounds {
  let article: Article
  let limit: Int
  let start: Int
  let cue: VerbGroup?
  let source: Source?

  private var tokens: [Token] { article.tokens }

  /// Whether the content stops at the comma at `at`.
  func stops(_ at: Int) -> Bool {
    guard at + 1 < limit else { return true }
    let next = tokens[at + 1]
    if next.tag == .gerund { return next.entry.verb >= 0 || Self.comments.contains(next) }
    if next.word == Self.according { return true }
    if isRelative, next.tag == .that || mainVerb(at + 1) { return true }
    if opensWithSubordinator, startsMainClause(at + 1) { return true }
    if next.tag == .coordinator { return turns(at + 1) }
    if Self.contrasts.contains(next) { return reportsNext(at + 2, within: 12) }
    return false
  }

  /// `but added`, `and he said`: a conjunction after which the speaker, or another, is cited anew.
  func turns(_ at: Int) -> Bool {
    var next = at + 1
    let perfect = next < limit && tokens[next].tag == .have
    while next < limit, tokens[next].tag == .adverb || tokens[next].tag == .have { next += 1 }
    guard next < limit else { return false }
    if perfect, tokens[next].tag == .participle, tokens[next].entry.verb >= 0 { return true }
    if let group = group(next), matchesTense(group) {
      let asks = group.reporting.frames.isSuperset(of: [.infinitive, .hearer])
      return !asks && (group.reporting.grade == .say || group.reporting.grade == .speech)
        || tokens[at].word == Self.but
    }
    if tokens[next].tag == .pronoun, reportsNext(next + 1, within: 2) { return true }
    guard tokens[at - 1].tag == .comma else { return false }
    if reportsNext(next, within: 12) { return true }
    return tokens[at].word == Self.but && clauseFollows(next)
  }

  /// A relative clause that opened after a dash stops at the next dash.
  func stopsAtDash(_ at: Int) -> Bool {
    guard let source, source.kind == .relative, source.range.lowerBound > 0 else { return false }
    return tokens[source.range.lowerBound - 1].tag == .dash
  }

  /// The bracket closes one that opened before the content.
  func closesBracket(_ at: Int) -> Bool {
    var depth = 0
    var index = at - 1
    while index >= start {
      if tokens[index].tag == .close { depth += 1 }
      if tokens[index].tag == .open {
        if depth == 0 { return false }
        depth -= 1
      }
      index -= 1
    }
    return cue != nil
  }

  private var isRelative: Bool {
    guard let source, source.kind == .relative, source.range.lowerBound > 0 else { return false }
    return tokens[source.range.lowerBound - 1].tag == .comma
  }

  /// `While Fidan said …, he …`: the cue stands in a clause that waits for its main clause.
  private var opensWithSubordinator: Bool {
    guard let source, let first = source.range.first, first > 0 else { return false }
    let before = tokens[first - 1]
    guard before.tag == .subordinator || Self.openers.contains(before) else { return false }
    if before.capitalised || first < 2 { return true }
    return tokens[first - 2].capitalised
      || [.comma, .coordinator, .dash].contains(tokens[first - 2].tag)
  }

  private func startsMainClause(_ at: Int) -> Bool {
    switch tokens[at].tag {
    case .name, .pronoun, .determiner, .noun, .possessive, .adjective, .number: clauseFollows(at)
    default: false
    }
  }

  private func mainVerb(_ at: Int) -> Bool {
    var next = at
    while next < limit, tokens[next].tag == .adverb { next += 1 }
    return next < limit && [.finite, .past, .be, .have, .modal, .auxDo].contains(tokens[next].tag)
  }

  /// Whether the first verb from `start` reports, in the tense of the cue.
  private func reportsNext(_ start: Int, within count: Int) -> Bool {
    var at = start
    while at < min(limit, start + count) {
      switch tokens[at].tag {
      case .finite, .past:
        guard let group = group(at) else { return false }
        return matchesTense(group) && [.say, .speech, .finding].contains(group.reporting.grade)
      case .be, .have, .modal, .comma, .stop, .quoteOpen, .that, .subordinator, .relative:
        return false
      default: at += 1
      }
    }
    return false
  }

  private func group(_ at: Int) -> VerbGroup? {
    guard tokens[at].entry.verb >= 0, tokens[at].tag == .finite || tokens[at].tag == .past else {
      return nil
    }
    return VerbGroup(article, at: at, in: start..<limit)
  }

  private func matchesTense(_ group: VerbGroup) -> Bool {
    guard let cue else { return true }
    let tag = tokens[cue.verb].tag
    return tag == tokens[group.verb].tag || tag != .past && tag != .finite
  }

  private func clauseFollows(_ start: Int) -> Bool {
    var at = start
    while at < limit, at < start + 14 {
      if [.finite, .past, .be, .have, .modal, .auxDo].contains(tokens[at].tag) {
        return at > start
      }
      if [.comma, .stop, .quoteOpen].contains(tokens[at].tag) { return false }
      at += 1
    }
    return false
  }

  private static let but = Spelling.of("but")
  private static let according = Spelling.of("according")
  private static let contrasts = WordSet("while though although whereas")
  /// `said the goals stand, reflecting its reluctance`: what the writer makes of the words.
  private static let comments = WordSet(
    "reflecting underscoring underlining highlighting signaling signalling")
  private static let openers = WordSet("after before since as")
}
