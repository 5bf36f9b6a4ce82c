import ParleyModel

/// The answer in one line, for each thing that a question may ask.
struct AnswerLine {
  let context: QueryContext
  /// The ids of the names in the question.
  let asked: Set<String>
  /// The acts that are asked for.
  let acts: [String]
  /// True where a speaker is named or an act that may be one of speech.
  private let mayBeSaid: Bool
  /// True where it is asked what was said to somebody.
  private let isToSomebody: Bool
  /// True where it is asked of what somebody said.
  private let hasSpeaker: Bool
  /// The ids of those of whom it is asked where they spoke.
  private let askedSpeakers: [String]
  /// True where it is asked what is still to be.
  private let isForeseen: Bool
  /// The parties for whom it was done.
  private let parties: Set<String>

  init(context: QueryContext, query: Query? = nil) {
    self.context = context
    acts = query?.values(.act) ?? []
    isToSomebody = query?.has(.to) ?? false
    mayBeSaid =
      query?.has(.by) ?? true
      || ActPart(index: context.index).entries(acts).contains(where: \.isSpeech)
    hasSpeaker = query?.has(.by) ?? false
    let speakers = hasSpeaker && query?.form == "where" ? query?.values(.by) ?? [] : []
    askedSpeakers =
      speakers.isEmpty
      ? []
      : context.pieces.pieces(of: speakers.joined(separator: " ")).flatMap(\.names)
        .map { context.index.lexicon.name($0.number).id }
    isForeseen = query.map(ForeseenFit.isAsked) ?? false
    parties = query.map { DoerFit.parties($0, context) } ?? []
    let keys: [ClauseKey] = [.agent, .about, .to, .in, .site]
    let words = query.map { query in keys.flatMap { query.values($0) } } ?? []
    let lexicon = context.index.lexicon
    asked =
      words.isEmpty
      ? []
      : Set(
        context.pieces.pieces(of: words.joined(separator: " ")).flatMap(\.names)
          .map { lexicon.name($0.number).id })
  }
  private var archive: any Archive { context.archive }
  private var attributor: Attributor { Attributor(archive: archive) }

  /// What the claims say, and according to whom. At most three.
  func content(_ claims: [Claim]) -> String? {
    let lines = claims.prefix(3).map { sentence($0) + attributor.tail($0, $0.evidence) }
    return lines.isEmpty ? nil : lines.joined(separator: "; ")
  }

  /// Who did it, or whom it concerns where the question itself names who did it.
  func doers(_ claims: [Claim]) -> String? {
    // `for Russia` and `in the outlet's own voice` are one doer, told of twice.
    var seen: Set<String> = []
    let names: [String] = claims.map(ofParties).compactMap { claim in
      if let others = others(claim) { return others }
      let isNew =
        claim.proposition.agents.isEmpty
        || seen.insert(claim.proposition.agents.joined(separator: " ")).inserted
      return isNew ? attributor.doer(claim, claim.evidence) : nil
    }
    return Self.distinct(names)
  }

  /// The claim with those alone of its doers who act for the parties that are asked for.
  private func ofParties(_ claim: Claim) -> Claim {
    let acting = DoerFit.acting(claim.proposition.agents, for: parties, archive)
    guard !acting.isEmpty else { return claim }
    var claim = claim
    claim.proposition.agents = acting
    return claim
  }

  /// Those who are of a body, in one list: `Andriy Yermak and Rustem Umerov, in the outlets' own voice`.
  func members(_ claims: [Claim]) -> String? {
    var lists: [(tail: String, names: [String])] = []
    for claim in claims {
      let tail = attributor.tail(claim, claim.evidence)
      let names = claim.proposition.agents.compactMap {
        Printed(archive: archive).name($0, claim.evidence)
      }
      if let at = lists.firstIndex(where: { $0.tail == tail }) {
        lists[at].names += names.filter { !lists[at].names.contains($0) }
      } else {
        lists.append((tail, names))
      }
    }
    return Self.distinct(
      lists.filter { !$0.names.isEmpty }.map { ListedWords.text($0.names) + $0.tail })
  }

  /// Who says so.
  func speakers(_ claims: [Claim]) -> String? {
    // A speaker whom two excerpts print in two ways, `Peskov` and `Dmitry Peskov`, is told of once.
    var seen: [[String]] = []
    let names: [String] = claims.compactMap { claim in
      // Who reported it to Zelensky is told by the claim, and not he who tells of the report.
      let isAgent = acts.contains(claim.proposition.act) || isAddressed(claim)
      if isAgent, claim.proposition.agents.contains(where: { !isAsked($0) }),
        let doer = attributor.doer(claim, claim.evidence)
      {
        return doer
      }
      let speakers = claim.evidence.flatMap(\.attribution.speakers).sorted()
      if !speakers.isEmpty, seen.contains(speakers) { return nil }
      seen.append(speakers)
      return attributor.speakers(claim.evidence)
        ?? (isSaying(claim) ? attributor.doer(claim, claim.evidence) : ownVoice(claim))
    }
    return Self.distinct(names)
  }

  /// Those whom a claim concerns beside the names of the question: Erdogan, where it is asked who
  /// received the delegation. Nil where somebody else did it, or says it.
  private func others(_ claim: Claim) -> String? {
    let proposition = claim.proposition
    let agents = proposition.agents.filter { !isAsked($0) }
    // From whom TASS has it: who else is quoted with it.
    let speakers = claim.evidence.flatMap(\.attribution.speakers)
    if proposition.agents.isEmpty, speakers.contains(where: isAsked) {
      let others = speakers.filter { !isAsked($0) }
      let names = others.compactMap { Printed(archive: archive).name($0, claim.evidence) }
      if !names.isEmpty { return ListedWords.text(names) }
    }
    guard agents.isEmpty, isDeed(claim) || !proposition.agents.isEmpty || asksDeed else {
      return nil
    }
    var names = proposition.recipients.isEmpty ? proposition.mentions : proposition.recipients
    // Whom the sentence itself tells of, before those whom it only touches on.
    let content = Folding.bytes(proposition.content ?? "")
    let told = names.filter { id in
      archive.name(id: id).map { name in
        ([name.name] + name.aliases).contains {
          Printed.stands(Folding.bytes($0), in: content)
        }
      } ?? false
    }
    if !told.isEmpty { names = told }
    let concerned = names.filter { id in
      guard !isAsked(id), let name = archive.name(id: id) else { return false }
      switch name.kind {
      case .person, .party, .organisation, .agency, .outlet, .unnamed: return true
      case .place, .event: return false
      }
    }.compactMap { Printed(archive: archive).name($0, claim.evidence) }
    guard !concerned.isEmpty else { return nil }
    return ListedWords.text(concerned) + attributor.tail(claim, claim.evidence)
  }

  /// True where the claim tells of something done, or of somebody's part in it.
  private func isDeed(_ claim: Claim) -> Bool {
    ActPart(index: context.index).entries([claim.proposition.act]).allSatisfy { !$0.isSpeech }
  }

  private var asksSaying: Bool {
    let entries = ActPart(index: context.index).entries(acts)
    return !entries.isEmpty && entries.allSatisfy(\.isSaying)
  }

  private var asksDeed: Bool {
    let entries = ActPart(index: context.index).entries(acts)
    return isForeseen
      || !entries.isEmpty && entries.allSatisfy { !$0.isSpeech && $0.id != "be" }
  }

  /// True for a name that stands in the question, and for the party of one.
  private func isAsked(_ id: String) -> Bool { asked.contains(id) }

  /// True where the claim tells of something said to somebody to whom it is asked who said it.
  private func isAddressed(_ claim: Claim) -> Bool {
    isToSomebody && claim.proposition.recipients.contains(where: isAsked)
  }

  /// True where the claim tells of somebody who said something.
  private func isSaying(_ claim: Claim) -> Bool {
    let acts = ActPart(index: context.index)
    return acts.entries([claim.proposition.act]).contains(where: \.isSpeech)
  }

  /// Where nobody is quoted, whoever reports it says so.
  private func ownVoice(_ claim: Claim) -> String {
    "nobody is quoted with it: \(sentence(claim))" + attributor.tail(claim, claim.evidence)
  }

  /// The time as printed, then the claim.
  func time(_ claims: [Claim]) -> String? {
    // When it is to be comes before when somebody spoke of it.
    let isTimed = { (claim: Claim) in
      claim.proposition.printedTime != nil || !claim.proposition.times.isEmpty
    }
    return lead(claims.filter(isTimed) + claims.filter { !isTimed($0) }, isNeeded: true) { claim in
      bothTimes(claim) ?? claim.proposition.printedTime
        ?? (asksDeed ? nil : claim.evidence.compactMap(\.attribution.saidPrinted).first)
        ?? dates(claim)
    }
  }

  /// When it was said, and for when, where the saying itself is asked for: `July 19, for next week`.
  private func bothTimes(_ claim: Claim) -> String? {
    guard acts.contains(claim.proposition.act), let printed = claim.proposition.printedTime,
      let said = claim.evidence.compactMap(\.attribution.saidPrinted).first, said != printed,
      ActPart(index: context.index).entries([claim.proposition.act]).allSatisfy(\.isOpen)
    else { return nil }
    return "\(said), for \(printed)"
  }

  /// The reason, then the claim.
  func reason(_ claims: [Claim]) -> String? { lead(claims) { $0.proposition.reason } }

  func place(_ claims: [Claim]) -> String? {
    let places = Places(archive: archive, asked: asked, acts: Set(acts))
    // Where somebody spoke of a thing is not where the thing is.
    let tells = claims.filter { mayBeSaid || !places.closest($0).isEmpty }
    return lead(places.closestFirst(tells), isNeeded: true) { claim in
      let names = places.closest(claim).compactMap {
        Printed(archive: archive).name($0, claim.evidence)
      }
      // On what occasion another told of it is not where it was said.
      let own = claim.evidence.filter {
        askedSpeakers.isEmpty
          || $0.attribution.speakers.contains { archive.stands($0, for: askedSpeakers.contains) }
      }
      let occasion = own.compactMap(\.attribution.occasion).first
      if hasSpeaker, acts.isEmpty { return occasion }
      // Where somebody spoke is where he did it, and not where that is to be of which he spoke.
      if mayBeSaid, names.isEmpty || asksSaying && occasion != nil { return occasion }
      return names.isEmpty ? nil : names.joined(separator: ", ")
    }
  }

  /// The number as printed, then the claim.
  func quantity(_ claims: [Claim], _ fits: (Measure) -> Bool) -> String? {
    lead(claims) { claim in
      let facts = context.archive.claimNumber(id: claim.id).map(context.index.facts)
      for measure in facts?.quantities.filter(fits) ?? [] {
        if let printed = printed(measure, claim) { return printed }
      }
      return nil
    }
  }

  func sentence(_ claim: Claim) -> String {
    claim.text.hasSuffix(".") ? String(claim.text.dropLast()) : claim.text
  }

  /// - Parameter isNeeded: true where a claim that prints nothing for the slot is no answer.
  private func lead(
    _ claims: [Claim], isNeeded: Bool = false, _ slot: (Claim) -> String?
  ) -> String? {
    var lines: [String] = []
    for claim in claims where lines.count < 2 {
      let told = slot(claim)
      if isNeeded, told == nil { continue }
      lines.append(
        (told.map { $0 + ": " } ?? "") + sentence(claim) + attributor.tail(claim, claim.evidence))
    }
    return lines.isEmpty ? nil : lines.joined(separator: "; ")
  }

  /// A number as the excerpts print it: `three and a half years`.
  private func printed(_ measure: Measure, _ claim: Claim) -> String? {
    let parts = QuantityPart(index: context.index)
    for evidence in claim.evidence {
      for piece in context.pieces.pieces(of: evidence.excerpt) {
        if case .quantity(let quantity) = piece.content,
          parts.measure(of: quantity).match(measure) ?? 0 >= 0.9
        {
          return piece.text
        }
      }
    }
    return measure.kind == "count" ? word(measure, claim) : nil
  }

  /// `two` in `two rounds`: small numbers that are read as words elsewhere.
  private func word(_ measure: Measure, _ claim: Claim) -> String? {
    guard measure.low == measure.high else { return nil }
    for evidence in claim.evidence {
      for token in Tokenizer.tokens(of: evidence.excerpt) where token.isWord {
        if context.index.lexicon.number(token.folded) == measure.low { return token.folded }
      }
    }
    return nil
  }

  /// The dates where their day and month stand in an excerpt.
  private func dates(_ claim: Claim) -> String? {
    for evidence in claim.evidence {
      for piece in context.pieces.pieces(of: evidence.excerpt) {
        if case .date(let span) = piece.content,
          claim.proposition.times.contains(where: { $0.days.overlaps(span.days) })
        {
          return piece.text
        }
      }
    }
    return nil
  }

  private static func distinct(_ lines: [String]) -> String? {
    var seen: Set<String> = []
    let distinct = lines.filter { seen.insert($0).inserted }
    return distinct.isEmpty ? nil : Array(distinct.prefix(4)).joined(separator: "; ")
  }
}
