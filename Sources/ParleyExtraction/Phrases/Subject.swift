/// Finds the noun phrase to the left of a verb: its subject.
///
/// `Rustem Umerov, the head of the delegation, said` gives the name with its
/// apposition; `who said` gives `who`; `thanked the hosts and said` gives the subject of `thanked`.
struct Subject {
  let article: Article
  let sentence: Range<Int>

  private var tokens: [Token] { article.tokens }

  /// The subject of the verb group that starts at `verb`; no token before `floor` is looked at.
  func before(_ verb: Int, floor: Int) -> Source? {
    let start = beforeDay(verb, floor: floor)
    var at = start - 1
    var end = start
    var firm = true
    guard at >= floor else { return nil }
    while at >= floor, isEdge(at) {
      guard let (skipped, keeps) = parenthesis(endingAt: at, floor: floor) else { break }
      if !keeps { end = skipped }
      at = skipped - 1
      if article.tokens[start - 1].tag == .dash { firm = false }
    }
    guard at >= floor else { return nil }
    switch tokens[at].tag {
    case .pronoun, .relative:
      return Source(article, at..<at + 1, firm: firm && end - at <= 1)
    case .coordinator:
      return shared(with: start, from: at, floor: floor)
    case .comma:
      return nil
    default: break
    }
    let last = beforeTime(at, floor: floor)
    if last < at, end == at + 1 { end = last + 1 }
    if tokens[last].tag == .pronoun { return Source(article, last..<last + 1, firm: false) }
    let phrase = NounPhrase(article: article)
    guard
      let first = phrase.start(endingAt: last, floor: floor) ?? beforeLikeness(last, floor: floor),
      first < end
    else { return nil }
    if let outer = outer(first, floor: floor) ?? named(first, start, floor: floor) {
      return Source(article, outer..<end, firm: firm)
    }
    return Source(article, first..<end, firm: firm)
  }

  /// `Some envoys, like Medinsky, an aide, said`: the phrase before `, like`.
  private func beforeLikeness(_ last: Int, floor: Int) -> Int? {
    var at = last
    while at > floor, last - at < 12, tokens[at].tag != .comma { at -= 1 }
    guard at > floor, tokens[at].tag == .comma, Self.likeness.contains(tokens[at + 1]) else {
      return nil
    }
    return NounPhrase(article: article).start(endingAt: at - 1, floor: floor)
  }

  private static let likeness = WordSet("like including such along unlike")

  /// `Northline, a ferry firm, today announced`: the place before `today`.
  private func beforeDay(_ verb: Int, floor: Int) -> Int {
    guard verb - 2 >= floor, tokens[verb - 1].entry.classes.isSuperset(of: [.time, .adverb]) else {
      return verb
    }
    return verb - 1
  }

  /// `Putin last month`, `Ukraine on Wednesday`: the last token before the time.
  private func beforeTime(_ last: Int, floor: Int) -> Int {
    guard tokens[last].entry.classes.contains(.time), last - 2 >= floor else { return last }
    var at = last - 1
    while at > floor, tokens[at].entry.classes.contains(.time) || tokens[at].tag == .number {
      at -= 1
    }
    let marks =
      tokens[at].tag == .preposition || tokens[at].tag == .adjective
      || Self.pointing.contains(tokens[at])
    if marks, at > floor { return at - 1 }
    return at == last - 1 && tokens[last].tag == .name && tokens[at].tag == .name ? at : last
  }

  private static let pointing = WordSet("this that last next late early")

  /// `The agency, led by Fidan, a minister, said`: the phrase outside `led by`.
  private func outer(_ first: Int, floor: Int) -> Int? {
    guard first - 4 >= floor, tokens[first - 1].tag == .preposition,
      [.participle, .past].contains(tokens[first - 2].tag), tokens[first - 3].tag == .comma
    else { return nil }
    return NounPhrase(article: article).start(endingAt: first - 4, floor: floor)
  }

  /// `Umerov, the secretary of the council, which …, said`: the name before.
  private func named(_ first: Int, _ start: Int, floor: Int) -> Int? {
    guard tokens[start - 1].tag == .comma, first - 2 >= floor, tokens[first - 1].tag == .comma,
      tokens[first].tag == .determiner || tokens[first].tag == .noun || tokens[first].allCapitals,
      tokens[first - 2].tag == .name || tokens[first - 2].tag == .close,
      let name = NounPhrase(article: article).start(endingAt: first - 2, floor: floor),
      name <= floor || [.comma, .coordinator, .subordinator, .that].contains(tokens[name - 1].tag),
      tokens[name].tag == .name, !tokens[name].entry.classes.contains(.time)
    else { return nil }
    return name
  }

  /// The subject of the finite verb nearest to the left of `at`, for a second verb without its own.
  func shared(with start: Int, from at: Int, floor: Int) -> Source? {
    var index = at - 1
    let wanted = tokens[start].tag
    var fallback: Int?
    if let reported = reporting(before: at, tag: wanted, floor: floor) { return reported }
    while index > floor {
      let tag = tokens[index].tag
      if [.past, .finite, .be, .have, .modal, .auxDo].contains(tag), tokens[index].quotation < 0 {
        if tag == wanted || [.be, .have, .modal].contains(tag) {
          if let found = directSubject(of: index, floor: floor) { return found.loosened }
        }
        fallback = fallback ?? index
      }
      index -= 1
    }
    return fallback.flatMap { directSubject(of: $0, floor: floor)?.loosened }
  }

  /// The subject of the nearest verb of saying in the same tense: `said talks failed but added`.
  private func reporting(before at: Int, tag: Tag, floor: Int) -> Source? {
    var index = at - 1
    while index > floor {
      let token = tokens[index]
      if token.entry.verb >= 0, token.tag == tag, token.quotation < 0,
        let group = VerbGroup(article, at: index, in: floor..<at), group.form == .finite,
        group.reporting.frames.contains(.that), group.reporting.grade != .view
      {
        return directSubject(of: index, floor: floor)?.loosened
      }
      index -= 1
    }
    return nil
  }

  /// The subject of the first finite verb of the sentence, for a participle further on.
  func main(floor: Int, limit: Int) -> Source? {
    for at in floor..<limit
    where [.past, .finite, .be, .have, .modal, .auxDo].contains(tokens[at].tag)
      && tokens[at].quotation < 0
    {
      if let found = directSubject(of: at, floor: floor), found.kind != .relative {
        return found.loosened
      }
    }
    return nil
  }

  private func directSubject(of verb: Int, floor: Int) -> Source? {
    var start = verb
    while start > floor,
      [.adverb, .negation, .be, .have, .modal, .auxDo].contains(tokens[start - 1].tag)
    {
      start -= 1
    }
    guard start > floor, tokens[start - 1].tag != .coordinator else { return nil }
    return before(start, floor: floor)
  }

  private func isEdge(_ at: Int) -> Bool {
    [.comma, .close, .dash].contains(tokens[at].tag)
  }

  /// What stands between two commas, brackets or dashes before a verb: where it starts (its opening
  /// mark), and whether it belongs to the noun phrase.
  private func parenthesis(endingAt close: Int, floor: Int) -> (Int, keeps: Bool)? {
    let kind = tokens[close].tag
    var open = close - 1
    let wanted: Tag = kind == .close ? .open : kind
    var verbs = false
    while open >= floor, tokens[open].tag != wanted {
      if [.finite, .be, .have, .modal].contains(tokens[open].tag) || isPlainPast(open) {
        verbs = true
      }
      if tokens[open].tag == .relative || tokens[open].word == Self.whose { verbs = false }
      if tokens[open].tag == .quoteClose || tokens[open].tag == .semicolon { return nil }
      open -= 1
    }
    guard open > floor else { return nil }
    if kind == .close { return (open, true) }
    let first = tokens[open + 1]
    if first.tag == .relative { return (open, kind == .comma) }
    if verbs { return first.tag == .subordinator ? (open, false) : nil }
    switch first.tag {
    case .preposition:
      return (open, Self.belonging.contains(first))
    case .adverb, .gerund, .subordinator, .coordinator, .past, .participle, .toMark:
      return (open, false)
    case .noun, .name, .determiner, .number, .adjective, .possessive:
      if open + 2 == close, first.entry.classes.contains(.time) { return (open, false) }
      return (open, true)
    default: return nil
    }
  }

  /// A past that no participle is spelled like: `went`, not `rejected`.
  private func isPlainPast(_ at: Int) -> Bool {
    let forms = tokens[at].entry.forms
    return tokens[at].tag == .past && !forms.isEmpty && !forms.contains(.participle)
  }

  private static let whose = Spelling.of("whose")
  private static let belonging = WordSet("of from")
}

extension Source {
  fileprivate var loosened: Source { Source(range: range, kind: kind, firm: false) }
}
