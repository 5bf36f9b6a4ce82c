/// Where the content begins after a reporting verb, past hearers, days and places.
///
/// `told reporters on Tuesday that the talks …` begins at `that`.
struct ContentStart {
  enum Kind { case that, clause, quotation, infinitive, question, object, announced }

  let start: Int
  let kind: Kind
  let hearer: Range<Int>?
  /// Tokens between verb and content: `in a statement`, `on Tuesday`.
  let between: Range<Int>

  init?(_ article: Article, after group: VerbGroup, limit: Int) {
    let search = Search(article: article, limit: limit, frames: group.reporting.frames)
    guard let found = search.run(from: group.end) else { return nil }
    (start, kind, hearer) = found
    between = group.end..<min(start, limit)
  }

  struct Search {
    let article: Article
    let limit: Int
    let frames: ReportingVerb.Frames

    func run(from end: Int) -> (Int, Kind, Range<Int>?)? {
      let tokens = article.tokens
      var at = skippingManner(end)
      var hearer: Range<Int>?
      guard at < limit else { return nil }
      if frames.contains(.hearer), tokens[at].tag != .that, tokens[at].tag != .quoteOpen {
        let stop = NounPhrase(article: article).hearerEnd(from: at, limit: limit)
        if stop > at {
          hearer = at..<stop
          at = stop
        }
      }
      if frames.contains(.that), let that = that(from: at) { return (that, .that, hearer) }
      at = skippingManner(at)
      if let quotation = quotation(at) { return (quotation, .quotation, hearer) }
      let placed = skippingPlaces(at)
      if let quotation = quotation(placed), frames.contains(.quote) {
        return (quotation, .quotation, hearer)
      }
      if placed < limit, tokens[placed].tag == .colon, frames.contains(.quote) {
        return (placed + 1, .announced, hearer)
      }
      guard at < limit else { return nil }
      if frames.contains(.infinitive) {
        let to = tokens[at].tag == .negation && at + 1 < limit ? at + 1 : at
        if tokens[to].tag == .toMark { return (at, .infinitive, hearer) }
      }
      if !frames.isDisjoint(with: [.question, .object]), Self.questions.contains(tokens[at]) {
        return (at, .question, hearer)
      }
      if frames.contains(.that), !frames.contains(.spelled) {
        if clauseBegins(at) { return (at, .clause, hearer) }
        if placed > at, clauseBegins(placed) { return (placed, .clause, hearer) }
      }
      if frames.contains(.object), objectBegins(at) { return (at, .object, hearer) }
      if frames.contains(.likeness), objectBegins(at), hasAs(at) { return (at, .object, hearer) }
      if frames.contains(.hearer), let hearer, hearer.lowerBound == end, frames.contains(.object) {
        return (hearer.lowerBound, .object, nil)
      }
      return nil
    }

    private static let questions = WordSet("whether if why how what who where when which")

    /// Passes adverbs and days: `repeatedly`, `on Tuesday`, `last week`.
    private func skippingManner(_ from: Int) -> Int {
      let tokens = article.tokens
      var at = from
      while at < limit {
        let token = tokens[at]
        if token.tag == .adverb || token.entry.classes.contains(.time) {
          at += 1
        } else if token.tag == .preposition || token.tag == .adjective
          || Self.these.contains(token),
          at + 1 < limit, tokens[at + 1].entry.classes.contains(.time)
        {
          at += 2
          if at < limit, tokens[at].tag == .number { at += 1 }
        } else if token.tag == .preposition, at + 2 < limit,
          tokens[at + 2].entry.classes.contains(.time),
          tokens[at + 1].tag != .name, at + 3 >= limit || tokens[at + 3].tag != .noun
        {
          at += 3
        } else {
          break
        }
      }
      return at
    }

    private static let these = WordSet("this the")

    private func skippingPlaces(_ from: Int) -> Int {
      let tokens = article.tokens
      var at = from
      while at < limit, tokens[at].tag == .preposition, !tokens[at].capitalised {
        var next = at + 1
        next = max(next, NounPhrase(article: article).hearerEnd(from: next, limit: limit))
        guard next > at + 1 else { return from }
        at = skippingManner(next)
      }
      return at
    }

    /// The word `that`, when only a hearer, a place or a day stands before it.
    private func that(from start: Int) -> Int? {
      let tokens = article.tokens
      var at = start
      while at < min(limit, start + 25) {
        switch tokens[at].tag {
        case .that: return at == start || !isNounComplement(at) ? at : nil
        case .finite, .past, .be, .have, .modal, .pronoun, .stop, .quoteOpen, .semicolon, .colon,
          .subordinator, .coordinator, .relative, .toMark, .gerund:
          return nil
        default: at += 1
        }
      }
      return nil
    }

    /// `the fact that`, `a plan that`: the word belongs to a noun when nothing placed it before.
    private func isNounComplement(_ at: Int) -> Bool {
      Self.complements.contains(article.tokens[at - 1])
    }
    private static let complements = WordSet(
      "fact idea notion plan plans bill evidence reports law")

    /// A quotation at `at`, past a comma or a colon and an opening `that`.
    private func quotation(_ at: Int) -> Int? {
      let tokens = article.tokens
      if at > 0, tokens[at - 1].tag == .genitive { return nil }
      var index = at
      while index < limit, tokens[index].tag == .comma || tokens[index].tag == .colon,
        index < at + 1
      {
        index += 1
      }
      guard index < limit, tokens[index].tag == .quoteOpen, tokens[index].quotation >= 0 else {
        return nil
      }
      return index
    }

    /// A subject with a finite verb after it.
    private func clauseBegins(_ start: Int) -> Bool {
      let tokens = article.tokens
      guard start < limit else { return false }
      switch tokens[start].tag {
      case .pronoun, .noun, .name, .determiner, .possessive, .adjective, .number, .adverb, .gerund:
        break
      case .other, .quoteOpen: break
      case .subordinator: return commaThenClause(start)
      case .preposition:
        return commaThenClause(start) || tokens[start].entry.classes.contains(.time)
      default: return false
      }
      var at = start + 1
      while at < limit {
        let token = tokens[at]
        switch token.tag {
        case .finite, .be, .have, .modal, .auxDo: return true
        case .past
        where token.quotation < 0 && tokens[at - 1].tag != .comma
          || tokens[at - 1].tag == .quoteOpen:
          return true
        case .stop, .semicolon, .colon, .subordinator: return false
        case .toMark where tokens[at - 1].tag != .noun: return false
        case .coordinator
        where at + 1 < limit
          && [.past, .finite, .be, .have, .modal].contains(tokens[at + 1].tag):
          return false
        default: at += 1
        }
      }
      return false
    }

    /// `said if he won, he would …`, `said on the whole it went well`: a clause after an opening.
    private func commaThenClause(_ start: Int) -> Bool {
      let tokens = article.tokens
      var at = start + 1
      while at < min(limit, start + 20) {
        if tokens[at].tag == .comma { return at + 1 < limit && clauseBegins(at + 1) }
        if tokens[at].tag == .pronoun, tokens[start].tag == .preposition { return true }
        if tokens[at].tag == .stop || tokens[at].tag == .that { return false }
        at += 1
      }
      return false
    }

    /// `the talks as theatre`.
    private func hasAs(_ start: Int) -> Bool {
      (start..<min(limit, start + 9)).contains { Self.likeness.contains(article.tokens[$0]) }
    }

    private static let likeness = WordSet("as")

    private func objectBegins(_ at: Int) -> Bool {
      switch article.tokens[at].tag {
      case .noun, .name, .determiner, .possessive, .adjective, .number, .objectPronoun, .quoteOpen:
        true
      case .gerund: true
      default: false
      }
    }
  }
}
