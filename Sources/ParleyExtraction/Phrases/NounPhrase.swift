/// The extent of a noun phrase, leftwards from its end or rightwards from its start.
struct NounPhrase {
  let article: Article

  private var tokens: [Token] { article.tokens }

  /// Where the phrase that ends at `last` starts: `a source close to the talks`.
  func start(endingAt last: Int, floor: Int) -> Int? {
    var at = last
    var start = last + 1
    var conjunction: Int?
    scan: while at >= floor {
      let token = tokens[at]
      switch token.tag {
      case .noun, .name, .number, .adjective, .genitive, .possessive, .determiner, .objectPronoun,
        .preposition, .gerund, .toMark, .base, .adverb, .other:
        if token.tag == .other, token.end - token.start > 1 { break scan }
        start = at
        at -= 1
      case .close:
        guard let open = opening(at, floor: floor) else { break scan }
        start = open
        at = open - 1
      case .quoteClose:
        guard shortQuotation(at), let open = quotationStart(at), open > floor else { break scan }
        start = open
        at = open - 1
      case .coordinator:
        guard at > floor, start > at, isNounish(at - 1) else { break scan }
        conjunction = at
        at -= 1
      case .participle, .past:
        guard at > floor, isNounish(at - 1), isReduced(at) else {
          if let antecedent = antecedent(of: at, floor: floor) {
            start = antecedent
            at = antecedent - 1
            continue
          }
          if let conjunction { start = conjunction + 1 }
          break scan
        }
        at -= 1
      case .relative where at > floor && isNounish(at - 1) && at < last:
        at -= 1
      case .finite, .be, .have, .modal, .auxDo, .negation:
        if let antecedent = antecedent(of: at, floor: floor) {
          start = antecedent
          at = antecedent - 1
          continue
        }
        if let conjunction { start = conjunction + 1 }
        break scan
      default:
        break scan
      }
    }
    return trimmed(start, last)
  }

  /// Drops an opening adverb, conjunction or time: `But on Tuesday Trump` gives `Trump`.
  private func trimmed(_ start: Int, _ last: Int) -> Int? {
    var first = start
    while first <= last {
      let token = tokens[first]
      if token.tag == .adverb || token.tag == .coordinator || token.tag == .genitive
        || token.tag == .gerund && first < last && token.capitalised
      {
        first += 1
      } else if token.tag == .preposition || token.tag == .toMark || token.tag == .base {
        guard let next = afterPrepositional(first, last) else { return nil }
        first = next
      } else if token.entry.classes.contains(.time), first < last,
        tokens[first + 1].tag != .preposition,
        tokens[first + 1].tag != .genitive
      {
        first += 1
      } else {
        break
      }
    }
    return first <= last ? first : nil
  }

  /// After `In April` or `On Tuesday night`: the next phrase of its own.
  private func afterPrepositional(_ at: Int, _ last: Int) -> Int? {
    var next = at + 1
    if next <= last, tokens[next].tag == .determiner { next += 1 }
    while next <= last {
      let token = tokens[next]
      if token.tag == .determiner || token.tag == .possessive { return next }
      if token.tag == .name, !token.entry.classes.contains(.time),
        tokens[next - 1].entry.classes.contains(.time) || tokens[next - 1].tag == .number
      {
        return next
      }
      next += 1
    }
    return nil
  }

  private func opening(_ close: Int, floor: Int) -> Int? {
    var at = close - 1
    while at >= floor, close - at < 12 {
      if tokens[at].tag == .open { return at }
      at -= 1
    }
    return nil
  }

  private func shortQuotation(_ close: Int) -> Bool {
    let index = tokens[close].quotation
    return index >= 0 && article.quotations[Int(index)].words <= 4
      && tokens[close - 1].tag != .comma
      && tokens[close - 1].tag != .stop
  }

  private func quotationStart(_ close: Int) -> Int? {
    let index = tokens[close].quotation
    return index >= 0 ? article.quotations[Int(index)].open : nil
  }

  func isNounish(_ at: Int) -> Bool {
    switch tokens[at].tag {
    case .noun, .name, .number, .close, .objectPronoun: true
    case .determiner:
      tokens[at].entry.classes.contains(.quantifier) || Self.heads.contains(tokens[at])
    case .adjective: true
    default: false
    }
  }

  private static let heads = WordSet("those these another")

  /// `released` in `a poll released Sunday`: a participle, not the verb of a clause.
  private func isReduced(_ at: Int) -> Bool {
    let token = tokens[at]
    if token.tag == .participle, !token.entry.forms.contains(.past) { return true }
    if !token.entry.forms.isEmpty, !token.entry.forms.contains(.participle) { return false }
    guard token.entry.verb >= 0 else { return true }
    let verb = Lexicon.shared.reporting.verbs[Int(token.entry.verb)]
    return !verb.frames.contains(.that)
  }

  /// For a verb inside `who spoke on condition of anonymity`: where the phrase before `who` starts.
  private func antecedent(of verb: Int, floor: Int) -> Int? {
    var at = verb - 1
    while at > floor, verb - at < 16 {
      switch tokens[at].tag {
      case .relative: return isNounish(at - 1) ? at : nil
      case .comma, .stop, .that, .subordinator, .quoteClose, .semicolon, .dash, .colon: return nil
      default: at -= 1
      }
    }
    return nil
  }
}
