/// Gives each proposal the name of its speaker, or none: rather unresolved than wrong.
struct Speakers {
  private let article: Article
  private let names: Names
  private let bodies: Bodies
  /// The entity that spoke, for each proposal resolved so far, in order of the cues.
  private var spoken: [(sentence: Int, entity: Int?)] = []

  /// The speaker's name for every proposal, nil where the text does not tell.
  static func resolve(_ proposals: [Proposal], in article: Article) -> [String?] {
    var speakers = Speakers(article: article, names: Names(article))
    var found = [String?](repeating: nil, count: proposals.count)
    let order = proposals.indices.sorted {
      proposals[$0].cue[0].lowerBound < proposals[$1].cue[0].lowerBound
    }
    for index in order { found[index] = speakers.speaker(of: proposals[index]) }
    return found
  }

  private init(article: Article, names: Names) {
    self.article = article
    self.names = names
    bodies = Bodies(article)
  }

  private mutating func speaker(of proposal: Proposal) -> String? {
    var entity: Int?
    var printed: String?
    switch proposal.source.kind {
    case .none: break
    case .pronoun: entity = antecedent(of: proposal)
    case .relative: (entity, printed) = relative(proposal)
    case .name, .noun: (entity, printed) = named(proposal.source.range, proposal)
    }
    if proposal.source.kind != .none { spoken.append((proposal.sentence, entity)) }
    return printed ?? entity.map { names.entities[$0].name }
  }

  /// The name a noun phrase holds at its head or in its apposition, else the one it describes.
  private func named(_ range: Range<Int>, _ proposal: Proposal) -> (Int?, String?) {
    let tokens = article.tokens
    let core = range.prefix {
      [.name, .noun, .adjective, .determiner, .genitive, .possessive, .number]
        .contains(tokens[$0].tag)
    }
    guard let first = core.first, let last = core.last else { return (nil, nil) }
    if core.contains(where: { tokens[$0].tag == .coordinator }) { return (nil, nil) }
    let after = last + 1
    let goesOn = range.contains(after) && [.coordinator, .other].contains(tokens[after].tag)
    if goesOn { return (nil, nil) }
    let isFurther = range.contains(after) && tokens[after].tag == .preposition
    if let body = bodies.name(endingAt: last, limit: range.upperBound) { return (nil, body) }
    if tokens[last].tag == .name { return lookUp(endingAt: last, floor: first) }
    if after + 1 < range.upperBound, tokens[after].tag == .comma, tokens[after + 1].tag == .name {
      let apposition = (after + 1..<range.upperBound).prefix { tokens[$0].tag == .name }
      if let end = apposition.last, tokens[last].isOffice {
        return lookUp(endingAt: end, floor: after + 1)
      }
    }
    // `the president of France` is not any president.
    if isFurther { return (nil, nil) }
    let phrase = first..<last + 1
    if let body = bodies.bearer(of: phrase) { return (nil, body) }
    return (RoleBearers(article: article, names: names).bearer(of: phrase, near: proposal), nil)
  }

  private func lookUp(endingAt last: Int, floor: Int) -> (Int?, String?) {
    var start = last
    while start > floor, article.tokens[start - 1].tag == .name { start -= 1 }
    guard let mention = Mention(start..<last + 1, floor: floor, article) else { return (nil, nil) }
    let found = names.matching(mention, in: article)
    if found.count == 1, names.entities[found[0]].words.count > 1 { return (found[0], nil) }
    guard found.count > 1 || names.isName(mention, in: article) else { return (nil, nil) }
    return (found.count == 1 ? found[0] : nil, article.text(mention.name))
  }

  /// `Umerov, who said`: the name before the relative pronoun.
  private func relative(_ proposal: Proposal) -> (Int?, String?) {
    var at = proposal.source.range.lowerBound - 1
    guard at >= 0 else { return (nil, nil) }
    if article.tokens[at].tag == .comma { at -= 1 }
    guard at >= 0, article.tokens[at].tag == .name else { return (nil, nil) }
    return lookUp(endingAt: at, floor: article.sentences[proposal.sentence].range.lowerBound)
  }

  private func antecedent(of proposal: Proposal) -> Int? {
    let pronoun = article.tokens[proposal.source.range.lowerBound]
    guard Gender(pronoun: pronoun) != .unknown else { return nil }
    return Antecedent(article: article, names: names, spoken: spoken).find(for: proposal, pronoun)
  }
}
