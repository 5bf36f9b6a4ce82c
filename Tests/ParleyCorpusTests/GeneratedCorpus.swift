import ParleyModel

/// A corpus with every field filled now and then.
struct GeneratedCorpus {
  private var dice: Dice

  static func make(claims: Int, seed: UInt64) -> Corpus {
    var generated = GeneratedCorpus(dice: Dice(seed: seed))
    return generated.corpus(claims: claims)
  }

  private mutating func corpus(claims: Int) -> Corpus {
    var corpus = Corpus(id: "made", title: "Made by dice", language: "en")
    corpus.names = (0..<20).map { name($0) }
    corpus.sources = (0..<max(1, claims / 20)).map { source($0) }
    corpus.origins = (0..<5).map { origin($0) }
    corpus.claims = (0..<claims).map { claim($0, sources: corpus.sources.count) }
    corpus.relations = (0..<(claims / 4)).map { number in
      Relation(
        id: "r\(number)", kind: any(Relation.Kind.allCases),
        claims: ["c\(number)", "c\(number * 3)"], sides: texts(), note: text(), group: text())
    }
    corpus.vocabulary.acts = [Act(id: "give", kind: .deed, verbs: texts(), nouns: texts())]
    corpus.vocabulary.concepts = [Concept(id: "k", words: texts(), related: ["k"])]
    corpus.vocabulary.topics = (0..<4).map { Topic(id: "t\($0)", name: "T", words: texts()) }
    corpus.vocabulary.units = [
      Unit(id: "hour", words: texts(), kind: "duration", base: "second", factor: 3600)
    ]
    corpus.vocabulary.inflections = ["gave": "give", "went": "go"]
    corpus.vocabulary.spellings = ["grey": "gray"]
    corpus.vocabulary.numbers = ["dozen": 12, "half": 0.5]
    return corpus
  }

  private mutating func claim(_ number: Int, sources: Int) -> Claim {
    let proposition = Proposition(
      agents: names(), act: "give", recipients: names(), content: text(),
      isNegated: Bool.random(using: &dice), modality: any(Proposition.Modality.allCases),
      quantities: (0..<roll(3)).map { _ in quantity() }, ordinal: maybe { 1 + $0.roll(9) },
      times: (0..<roll(3)).compactMap { _ in span() }, printedTime: text(), places: names(),
      reason: text(), mentions: names())
    return Claim(
      id: "c\(number)", text: "Claim \(number).", proposition: proposition,
      topics: ["t\(roll(4))"],
      evidence: (0..<(1 + roll(2))).map { _ in evidence(source: number % sources) })
  }

  private mutating func evidence(source: Int) -> Evidence {
    Evidence(
      source: "s\(source)", paragraph: 1 + roll(3), through: maybe { 4 + $0.roll(2) },
      excerpt: words(), attribution: attribution(), origin: "o\(roll(5))")
  }

  private mutating func attribution() -> Attribution {
    Attribution(
      speakers: names(), namedIn: maybe { 1 + $0.roll(3) }, cue: text(), act: maybe { _ in "give" },
      mode: any(Evidence.Mode.allCases), addressee: text(), channel: text(), via: names(),
      said: span(), saidPrinted: text())
  }

  private mutating func source(_ number: Int) -> Source {
    Source(
      id: "s\(number)", title: text(), outlet: "n1", agencies: names(), authors: texts(),
      issued: date(), updated: text(), retrieved: date(), url: text(), digest: text(),
      inferred: texts(), unknown: texts(), note: text(),
      passages: (1...5).map { Passage(number: $0, text: words()) })
  }

  private mutating func name(_ number: Int) -> Name {
    Name(
      id: "n\(number)", kind: any(Name.Kind.allCases), name: words(), aliases: texts(),
      metonyms: texts(), adjectives: texts(), roles: texts(), of: maybe { "n\($0.roll(20))" },
      note: text())
  }

  private mutating func origin(_ number: Int) -> Origin {
    Origin(
      id: "o\(number)", text: words(), speaker: maybe { "n\($0.roll(20))" }, date: date(),
      channel: text())
  }

  private mutating func quantity() -> Quantity {
    let low = Double(roll(5000)) / 4
    return Quantity(
      bound: any(Quantity.Bound.allCases), low: low, high: low + Double(roll(3)), unit: "hour",
      of: maybe { $0.words().filter { $0 != "\n" } } ?? "")
  }

  private mutating func date() -> PartialDate? {
    maybe { dice in
      let month = dice.maybe { 1 + $0.roll(12) }
      return PartialDate(
        year: 1990 + dice.roll(60), month: month,
        day: month == nil ? nil : dice.maybe { 1 + $0.roll(28) })
    } ?? nil
  }

  private mutating func span() -> TimeSpan? { TimeSpan(start: date(), end: date()) }

  private mutating func names() -> [String] { (0..<roll(3)).map { _ in "n\(roll(20))" } }
  private mutating func texts() -> [String] { (0..<roll(4)).map { _ in words() } }
  private mutating func text() -> String? { maybe { $0.words() } }

  private mutating func words() -> String {
    let all = ["lamp", "bell", "Çırağan", "“so”", "30-day", "a\n\nb", "—", "truce", "日本", "🕊️"]
    return (0...roll(6)).map { _ in any(all) }.joined(separator: " ")
  }

  private mutating func maybe<Value>(
    _ make: (inout GeneratedCorpus) -> Value
  ) -> Value? {
    roll(3) == 0 ? nil : make(&self)
  }

  private mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &dice) }

  private mutating func any<Value>(_ values: [Value]) -> Value { values[roll(values.count)] }
}
