import ParleyModel

/// How much a difference bears on a matter: by what its claims meet of it, and by its own words.
struct Bearing {
  let parts: [Part]
  private let context: QueryContext
  private let aspect: Aspect?
  private let total: Float
  private let matches: [Int: Matcher.Match]
  /// What the claim meets that fits the matter best.
  private let best: Float
  /// False where only kin of its words is met anywhere: no claim tells of the weather.
  private let isKnown: Bool

  /// A difference has a claim that fits the matter nearly as well as the best of all, or its own
  /// words fit it.
  static let nearness: Float = 0.8
  static let ownFit: Float = 0.7
  /// How well kin of a word is met at the most.
  static let kin: Float = 0.5
  static let mostCandidates = 500
  /// The least share of a matter that a difference has to touch.
  var least: Float { isNarrow ? 0.17 : 0.54 }
  /// True where the question names the outlets that it compares: they narrow the matter already.
  var isNarrow = false

  /// - Parameter matter: the words of the question, for what they ask of it: a date, a number.
  init(parts: [Part], matter: String, _ context: QueryContext) {
    self.context = context
    let parts = parts.map(\.inOwnWords).map {
      parts.count > 1 ? $0.withLightVerb(context.index) : $0
    }
    self.parts = parts
    aspect = Aspect(of: matter)
    total = max(parts.reduce(0) { $0 + $1.weight }, 0.1)
    let found = Matcher(index: context.index, parts: parts).all()
    best = found.map(\.score).max() ?? 0
    isKnown = parts.flatMap(\.alternatives).contains {
      $0.strength > Self.kin && context.index.claims(with: $0.term).count > 0
    }
    matches = Dictionary(found.map { ($0.claim, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The claims whose differences may bear on the matter, best first.
  var candidates: [Int] {
    let near = matches.values.filter { isNarrow || $0.score >= best / 2 }
    return near.sorted { ($1.score, $0.claim) < ($0.score, $1.claim) }
      .prefix(Self.mostCandidates).map(\.claim)
  }

  /// From 0 to about 1.
  func score(_ difference: SourceDifference) -> Float {
    let claims = difference.claims.map { matches[$0] }
    let nearest = claims.compactMap { $0?.score }.max() ?? 0
    guard nearest > 0, isKnown, isNarrow || nearest >= best / 2 else { return 0 }
    let texts = [difference.title, difference.note ?? ""] + difference.sides.map(\.text)
    let terms = MatterTerms(context: context).terms(of: texts.joined(separator: "\n"))
    var own: Float = 0
    var union: Float = 0
    for (bit, part) in parts.enumerated() {
      let met = claims.count { $0?.meets(bit) ?? false }
      let strength = part.alternatives.first { terms.contains($0.term) }?.strength ?? 0
      // Somebody who is asked for has to be spoken of on the better part of the sides.
      let isOutlet = part.alternatives.contains { $0.term.hasPrefix("outlet:") }
      if part.isRequired, strength < 0.7, isOutlet ? met == 0 : met * 2 < claims.count { return 0 }
      own += part.weight * strength
      if met > 0 { union += part.weight }
    }
    let isNear = isNarrow || nearest >= best * Self.nearness
    guard isNear || own >= total * Self.ownFit else { return 0 }
    let mean = claims.reduce(0) { $0 + ($1?.score ?? 0) } / Float(max(1, claims.count))
    let share = (0.2 * union + 0.35 * mean + 0.45 * own) / total
    return share * (aspect?.factor(difference, context) ?? 1) * role(difference)
  }

  /// Less than 1 where somebody is asked for who does and says nothing in the claims.
  private func role(_ difference: SourceDifference) -> Float {
    let names = parts.flatMap(\.alternatives).map(\.term).filter { $0.hasPrefix("name:") }
      .map { String($0.dropFirst(5)) }
    guard !names.isEmpty else { return 1 }
    let roles = [Term.agent, Term.agentOf, Term.speaker, Term.speakerOf, Term.via, Term.outlet]
    let claims = Set(difference.claims)
    let acts = names.contains { name in
      roles.contains { role in
        context.index.claims(with: role(name)).contains(where: claims.contains)
      }
    }
    return acts ? 1 : 0.75
  }
}

extension Part {
  /// `the ceasefire that Ukraine asks for`: a verb of saying tells next to nothing of the matter, and
  /// the sources may each have another.
  fileprivate func withLightVerb(_ index: Index) -> Part {
    let terms = alternatives.filter { $0.strength >= 0.9 }.map(\.term)
    let ids = terms.filter { $0.hasPrefix("t:!") }.map { String($0.dropFirst(3)) }
    guard role == .word, !ids.isEmpty, !terms.contains(where: { $0.hasPrefix("t:@") }),
      ActPart(index: index).entries(ids).allSatisfy(\.isSpeech)
    else { return self }
    var part = self
    part.weight = WordPart.lightWeight
    return part
  }

  /// With little weight on excerpts: what only an excerpt has may belong to another matter that the
  /// sentence also tells of.
  var inOwnWords: Part {
    Part(
      role: role, label: label, isRequired: isRequired, weight: weight,
      alternatives: alternatives.map {
        $0.term.hasPrefix("x:") ? Alternative($0.term, $0.strength * 0.4) : $0
      }.enumerated().sorted {
        ($1.element.strength, $0.offset) < ($0.element.strength, $1.offset)
      }.map(\.element), refine: refine, tried: tried)
  }
}

/// The terms under which a text would be found, were it a claim.
struct MatterTerms {
  let context: QueryContext

  func terms(of text: String) -> Set<String> {
    let lexicon = context.index.lexicon
    let chunker = Chunker(lexicon)
    var terms: Set<String> = []
    let tokens = Tokenizer.tokens(of: text)
    for outer in chunker.chunks(tokens) {
      for chunk in [outer] + chunker.inner(of: outer, tokens) {
        add(chunk.key, to: &terms)
        for concept in chunk.concepts {
          add(Term.concept(lexicon.concept(concept).id), to: &terms)
        }
        for act in chunk.acts { add(Term.actWord(lexicon.act(act).id), to: &terms) }
        for name in chunk.names { terms.insert(Term.name(lexicon.name(name.number).id)) }
      }
    }
    for piece in context.pieces.pieces(of: text) {
      switch piece.content {
      case .quantity(let quantity):
        terms.insert(QuantityPart(index: context.index).measure(of: quantity).key)
      case .ordinal(let number): terms.insert(Term.ordinal(number))
      case .weekday(let day): terms.insert(Term.weekday(day))
      case .date: add(lexicon.key("date"), to: &terms)
      case .chunk, .phrase, .mark: break
      }
    }
    return terms
  }

  private func add(_ key: String, to terms: inout Set<String>) {
    terms.insert(Term.word(key, inText: true))
    terms.insert(Term.word(key, inText: false))
  }
}
