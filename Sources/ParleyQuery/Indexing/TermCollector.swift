import ParleyModel

/// Tells under which terms a claim is found.
struct TermCollector {
  private let chunker: Chunker
  private let lexicon: Lexicon
  private let names: [String: Name]
  private let nameNumbers: [Int: String]
  private let sources: [String: Int]
  private let sourceRecords: [String: Source]
  private let units: [String: Unit]
  private let acts: [String: ActEntry]
  private let types: NameTypes
  /// The year of the latest source; dates without a year are read in it.
  let referenceYear: Int

  init(_ corpus: Corpus, _ lexicon: Lexicon) {
    self.lexicon = lexicon
    chunker = Chunker(lexicon)
    names = Dictionary(corpus.names.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    nameNumbers = Dictionary(uniqueKeysWithValues: corpus.names.enumerated().map { ($0, $1.id) })
    sources = Dictionary(
      corpus.sources.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    sourceRecords = Dictionary(
      corpus.sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    units = corpus.vocabulary.unitsByWord
    acts = Dictionary(
      (0..<lexicon.actCount).map(lexicon.act).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    types = NameTypes(corpus, chunker)
    referenceYear = corpus.sources.compactMap { ($0.issued ?? $0.retrieved)?.year }.max() ?? 2000
  }

  func terms(of claim: Claim) -> Set<String> {
    var terms: Set<String> = []
    if claim.isUnreviewed { terms.insert(Term.unreviewed) }
    addProposition(claim, to: &terms)
    for evidence in claim.evidence { addEvidence(evidence, of: claim, to: &terms) }
    for topic in claim.topics { terms.insert(Term.topic(topic)) }
    let wording = [claim.text, claim.proposition.content, claim.proposition.reason]
    for text in wording.compactMap({ $0 }) { addWords(text, inText: true, to: &terms) }
    for evidence in claim.evidence { addWords(evidence.excerpt, inText: false, to: &terms) }
    types.add(claim, to: &terms)
    addVague(claim.text, to: &terms)
    return terms
  }

  private func addProposition(_ claim: Claim, to terms: inout Set<String>) {
    let proposition = claim.proposition
    if proposition.agents.count == 1 { terms.insert(Term.soleAgent(proposition.agents[0])) }
    for agent in proposition.agents {
      terms.insert(Term.agent(agent))
      for party in parties(of: agent) { terms.insert(Term.agentOf(party)) }
      addName(agent, to: &terms)
    }
    let act = acts[proposition.act]
    for agent in proposition.agents where act?.isSpeech ?? false {
      terms.insert(Term.saying(agent))
      for party in parties(of: agent) { terms.insert(Term.sayingOf(party)) }
    }
    if let act, AgentFit.isAlone(act), proposition.modality == .plain, !proposition.isNegated {
      for agent in proposition.agents { terms.insert(Term.deed(agent)) }
    }
    if let act { terms.insert(Term.has(act.isSpeech ? "saying" : "deed")) }
    if proposition.isNegated { terms.insert(Term.has("negation")) }
    terms.insert(Term.act(proposition.act))
    terms.insert(Term.word(Term.actWord(proposition.act), inText: true))
    for recipient in proposition.recipients {
      terms.insert(Term.recipient(recipient))
      for party in parties(of: recipient) { terms.insert(Term.recipient(party)) }
      addName(recipient, to: &terms)
    }
    for place in proposition.places {
      terms.insert(Term.place(place))
      addName(place, to: &terms)
    }
    for name in proposition.mentions { addName(name, to: &terms) }
    for span in proposition.times {
      addTime(span, to: &terms)
      // `by the end of August`
      if span.start == nil { addWords("deadline", inText: true, to: &terms) }
    }
    addWeekdays(proposition.printedTime, to: &terms)
    // `2025-07-24 09:17`
    if proposition.printedTime?.contains(":") ?? false {
      addWords("clock", inText: true, to: &terms)
    }
    if let ordinal = proposition.ordinal { terms.insert(Term.ordinal(ordinal)) }
    for quantity in proposition.quantities { addQuantity(quantity, to: &terms) }
    if !proposition.times.isEmpty || proposition.printedTime != nil {
      terms.insert(Term.has("when"))
    }
    if !proposition.places.isEmpty {
      terms.insert(Term.has(act?.isSpeech ?? false ? "where-of-saying" : "where"))
    }
    if proposition.reason != nil { terms.insert(Term.has("why")) }
  }

  private func addQuantity(_ quantity: Quantity, to terms: inout Set<String>) {
    let measure = Measure(quantity, units[quantity.unit])
    terms.insert(measure.key)
    terms.insert(Term.has("quantity"))
    if units[quantity.unit]?.kind == "duration" { terms.insert(Term.has("duration")) }
    let tokens = Tokenizer.tokens(of: quantity.unit + " " + quantity.of)
    for chunk in chunker.chunks(tokens) {
      // The soldiers of `killed soldiers`; a prisoner of war is no war.
      if !chunk.isSingle, !tokens[chunk.tokens].contains(where: { $0.folded == "of" }),
        let last = chunk.key.split(separator: " ").last
      {
        terms.insert(Term.unit(String(last)))
      }
      terms.insert(Term.unit(chunk.key))
      for concept in chunk.concepts {
        terms.insert(Term.unit(Term.concept(lexicon.concept(concept).id)))
      }
    }
  }

  /// `thousands of prisoners` is a number too, though nobody can tell which.
  private func addVague(_ text: String, to terms: inout Set<String>) {
    let tokens = Tokenizer.tokens(of: text)
    for at in tokens.indices.dropLast(2)
    where NumberReader.vague.contains(tokens[at].folded) && tokens[at + 1].folded == "of" {
      let counted = chunker.chunk(tokens, at: at + 2)
      terms.insert(Term.has("quantity"))
      terms.insert(Term.unit(counted.key))
      for concept in counted.concepts {
        terms.insert(Term.unit(Term.concept(lexicon.concept(concept).id)))
      }
    }
  }

  private func addEvidence(_ evidence: Evidence, of claim: Claim, to terms: inout Set<String>) {
    let attribution = evidence.attribution
    let agents = claim.proposition.agents
    if attribution.speakers.isEmpty { terms.insert(Term.has("own-voice")) }
    for speaker in attribution.speakers {
      terms.insert(Term.speaker(speaker))
      terms.insert(Term.has("saying"))
      let parties = parties(of: speaker)
      for voice in parties.union([speaker]) {
        terms.insert(Term.voice(voice, attribution.mode.rawValue))
      }
      for party in parties { terms.insert(Term.speakerOf(party)) }
      if agents.isEmpty || !parties.isDisjoint(with: agents) {
        terms.insert(Term.doer(speaker))
        if agents.isEmpty { for party in parties { terms.insert(Term.doerOf(party)) } }
      }
      addName(speaker, to: &terms)
    }
    if let act = attribution.act { terms.insert(Term.utterance(act)) }
    if let cue = attribution.cue {
      for chunk in chunker.chunks(Tokenizer.tokens(of: cue)) {
        for act in chunk.verbs { terms.insert(Term.utterance(lexicon.act(act).id)) }
      }
    }
    if let said = attribution.said {
      addTime(said, to: &terms)
      terms.insert(Term.has("said"))
    }
    addWeekdays(attribution.saidPrinted, to: &terms)
    for words in [attribution.channel, attribution.addressee].compactMap({ $0 }) {
      addWords(words, inText: false, to: &terms)
    }
    for name in attribution.addressee.map(names(in:)) ?? [] { terms.insert(Term.recipient(name)) }
    if attribution.occasion != nil { terms.insert(Term.has("occasion")) }
    terms.insert(Term.mode(evidence.attribution.mode.rawValue))
    for via in attribution.via {
      terms.insert(Term.via(via))
      addName(via, to: &terms)
    }
    if let number = sources[evidence.source] { terms.insert(Term.source(number)) }
    if let source = sourceRecords[evidence.source] {
      for outlet in [source.outlet].compactMap({ $0 }) + source.agencies {
        terms.insert(Term.outlet(outlet))
      }
    }
  }

  private func addWords(_ text: String, inText: Bool, to terms: inout Set<String>) {
    let tokens = Tokenizer.tokens(of: text)
    let ranks = RankWords(tokens)
    for chunk in chunker.chunks(tokens) {
      if chunk.isSingle, ranks.lower(chunk.tokens) {
        terms.insert(Term.lowered(chunk.key))
        continue
      }
      if isAdjective(chunk, tokens) {
        terms.insert(Term.word(chunk.key, inText: inText))
        continue
      }
      add(chunk, inText: inText, to: &terms)
      let opaque = chunk.names.contains { names[nameNumbers[$0.number] ?? ""]?.isOpaque ?? false }
      for part in chunker.inner(of: chunk, tokens) {
        if ranks.lower(part.tokens) {
          terms.insert(Term.lowered(part.key))
        } else if opaque {
          terms.insert(Term.word(part.key, inText: inText))
        } else {
          add(part, inText: inText, to: &terms)
        }
      }
    }
    addWeekdays(text, to: &terms)
  }

  /// The `last` of `the last meeting`, which nothing lasts in.
  private func isAdjective(_ chunk: Chunk, _ tokens: [Token]) -> Bool {
    guard chunk.isSingle, chunk.first.folded == "last" else { return false }
    let before = chunk.tokens.lowerBound - 1
    return before < 0
      || ![
        "to", "not", "will", "would", "did", "does", "could", "can", "may",
        "might", "must", "should",
      ].contains(tokens[before].folded)
  }

  private func add(_ chunk: Chunk, inText: Bool, to terms: inout Set<String>) {
    terms.insert(Term.word(chunk.key, inText: inText))
    if chunk.isSingle { addDenied(chunk.first.folded, inText: inText, to: &terms) }
    for name in chunk.names where name.use != .role {
      // An excerpt often tells of more than its claim; an event in it is not yet the claim's matter.
      guard let id = nameNumbers[name.number], inText || names[id]?.kind != .event else { continue }
      addName(id, to: &terms)
    }
    for concept in chunk.concepts {
      terms.insert(Term.word(Term.concept(lexicon.concept(concept).id), inText: inText))
    }
    for act in chunk.acts {
      terms.insert(Term.word(Term.actWord(lexicon.act(act).id), inText: inText))
    }
  }

  /// `unchanged` says that something has not changed.
  private func addDenied(_ word: String, inText: Bool, to terms: inout Set<String>) {
    guard word.hasPrefix("un"), word.hasSuffix("ed"), word.utf8.count > 6 else { return }
    let key = lexicon.key(String(word.dropFirst(2)))
    let acts = lexicon.meanings(of: key).compactMap {
      if case .act(let number, true) = $0 { number } else { nil }
    }
    guard !acts.isEmpty else { return }
    terms.insert(Term.word(key, inText: inText))
    for act in acts { terms.insert(Term.word(Term.actWord(lexicon.act(act).id), inText: inText)) }
    if inText { terms.insert(Term.has("negation")) }
  }

  /// The ids of those whom a text names.
  private func names(in text: String) -> [String] {
    chunker.chunks(Tokenizer.tokens(of: text)).flatMap(\.names).compactMap {
      nameNumbers[$0.number]
    }
  }

  private func addName(_ id: String, to terms: inout Set<String>) {
    terms.insert(Term.name(id))
    for party in parties(of: id) { terms.insert(Term.nameOf(party)) }
  }

  private func addTime(_ span: TimeSpan, to terms: inout Set<String>) {
    guard let start = span.start ?? span.end, let end = span.end ?? span.start else { return }
    for year in start.year...max(start.year, min(end.year, start.year + 200)) {
      terms.insert(Term.year(year))
    }
    var day = start.firstDay
    var months = 0
    while day <= end.lastDay, months < 24 {
      let date = PartialDate(ordinal: day)
      terms.insert(Term.month(PartialDate(year: date.year, month: date.month)!.iso))
      day = PartialDate(year: date.year, month: date.month)!.lastDay + 1
      months += 1
    }
    if start == end, start.day != nil { terms.insert(Term.weekday(start.weekday)) }
  }

  private func addWeekdays(_ text: String?, to terms: inout Set<String>) {
    guard let text else { return }
    for token in Tokenizer.tokens(of: text) where token.isCapitalized {
      if let day = DateReader.weekday(token.folded) { terms.insert(Term.weekday(day)) }
    }
  }

  /// The parties and organisations that a name belongs to, all the way up.
  private func parties(of id: String) -> Set<String> {
    var found: Set<String> = []
    var next = names[id]?.of
    while let party = next, found.insert(party).inserted { next = names[party]?.of }
    return found
  }
}

extension Name {
  /// True where the words of the name say nothing by themselves: the Kyiv in `Kyiv Independent`.
  var isOpaque: Bool {
    switch kind {
    case .outlet, .agency: true
    case .person, .party, .place, .organisation, .event, .unnamed: false
    }
  }
}
