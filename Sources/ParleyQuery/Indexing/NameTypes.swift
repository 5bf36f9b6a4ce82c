import ParleyModel

/// What the names of a corpus are: Medinsky a negotiator and an aide, TASS an agency, X a platform.
struct NameTypes {
  /// The keys of each name's roles and kind, by its id.
  private var keys: [String: Set<String>] = [:]
  private let chunker: Chunker
  /// The ids of the names by their numbers.
  private let ids: [String]

  /// By the roles of a name, by its kind, and by claims that say what it is.
  init(_ corpus: Corpus, _ chunker: Chunker) {
    self.chunker = chunker
    ids = corpus.names.map(\.id)
    for name in corpus.names {
      let unnamed = name.kind == .unnamed ? [name.name] : []
      let common = [.place, .organisation].contains(name.kind) ? [name.name] + name.aliases : []
      for text in name.roles + unnamed + common + Self.nouns(of: name.kind) {
        add(text, name.id)
      }
    }
    let parties = Set(corpus.names.filter { $0.kind == .party }.map(\.id))
    // Who speaks or acts for a party is an official of it.
    for name in corpus.names where [.person, .unnamed].contains(name.kind) {
      if let party = name.of, parties.contains(party) { add("official", name.id) }
    }
    for claim in corpus.claims where claim.proposition.act == "be" {
      for agent in claim.proposition.agents { add(claim.text, agent) }
    }
  }

  /// Adds what the names of a claim are.
  func add(_ claim: Claim, to found: inout Set<String>) {
    let proposition = claim.proposition
    var names = proposition.agents + proposition.recipients + proposition.places
    names += proposition.mentions
    for evidence in claim.evidence {
      names += evidence.attribution.speakers + evidence.attribution.via
    }
    for text in claim.evidence.compactMap(\.attribution.addressee) {
      for chunk in chunker.chunks(Tokenizer.tokens(of: text)) {
        names += chunk.names.compactMap { ids.indices.contains($0.number) ? ids[$0.number] : nil }
      }
    }
    for name in names { found.formUnion((keys[name] ?? []).map(Term.type)) }
    let speakers = Set(claim.evidence.flatMap { $0.attribution.speakers + $0.attribution.via })
    // Who does it for another does it too: Medinsky, where Russia proposes something.
    let doers = proposition.agents + speakers
    for name in doers { found.formUnion((keys[name] ?? []).map(Term.doerType)) }
    let tellers = speakers.isEmpty || isSaying(proposition.act) ? doers : Array(speakers)
    for name in tellers { found.formUnion((keys[name] ?? []).map(Term.speakerType)) }
  }

  private func isSaying(_ act: String) -> Bool {
    let lexicon = chunker.lexicon
    return lexicon.actNumber(id: act).map { lexicon.act($0).isSaying } ?? false
  }

  private mutating func add(_ text: String, _ id: String) {
    let tokens = Tokenizer.tokens(of: text)
    let ranks = RankWords(tokens)
    for chunk in chunker.chunks(tokens) {
      for part in [chunk] + chunker.inner(of: chunk, tokens)
      where !ranks.lower(part.tokens) && part.names.allSatisfy({ $0.use == .role })
        && !FunctionWords.contains(part.first.folded)
      {
        keys[id, default: []].insert(part.key)
        for concept in part.concepts {
          keys[id, default: []].insert(Term.concept(chunker.lexicon.concept(concept).id))
        }
      }
    }
  }

  /// What a name of a kind may be called.
  private static func nouns(of kind: Name.Kind) -> [String] {
    switch kind {
    case .person: ["person"]
    case .party: ["country", "side", "state"]
    case .place: ["place"]
    case .outlet: ["outlet", "newspaper", "publication"]
    case .agency: ["news agency", "agency"]
    case .organisation: ["organization"]
    case .event: ["event"]
    case .unnamed: ["source"]
    }
  }
}
