import Diagnostics
import ParleyModel

/// Turns a judgement into an answer: the words' owner first, then the passages they rest on.
struct QuoteAnswer {
  let words: [QuotedWord]
  let judgement: QuoteJudgement
  let named: NamedSpeaker?
  let context: QueryContext
  let shelf: PassageShelf
  private var claims: [CitedClaim] = []
  private var numbers: [Int] = []
  private var notes: [String] = []

  /// The most places that are shown.
  private static let mostShown = 8

  init(
    words: [QuotedWord], judgement: QuoteJudgement, named: NamedSpeaker?, context: QueryContext,
    shelf: PassageShelf
  ) {
    self.words = words
    self.judgement = judgement
    self.named = named
    self.context = context
    self.shelf = shelf
  }

  mutating func answer() -> Answer {
    switch judgement.kind {
    case .verbatim, .misattributed: verbatim()
    case .tooShort: tooShort()
    case .altered: altered()
    case .stitched: stitched()
    case .notFound: notFound()
    }
  }

  private mutating func verbatim() -> Answer {
    let owners = judgement.exact.map(finder.voices)
    var kind = QuoteJudgement.Kind.verbatim
    if let named, zip(judgement.exact, owners).allSatisfy({ isAnother(named, $0, $1) }) {
      kind = .misattributed
    }
    show(Array(judgement.exact.prefix(Self.mostShown)))
    let lines = line(judgement.exact)
    if let named { notes += said(named, owners, kind) }
    notes += negations() + interruptions() + varied()
    if judgement.exact.count > Self.mostShown {
      notes.append("\(judgement.exact.count - Self.mostShown) more places are not shown")
    }
    for fit in judgement.near.prefix(2) { show(fit) }
    return made(kind, kind == .verbatim ? lines : "these are words of " + lines)
  }

  private mutating func tooShort() -> Answer {
    notes.append(counted)
    guard !judgement.exact.isEmpty else {
      return missing(.tooShort, "too short to judge, and not found in these sources")
    }
    show(Array(judgement.exact.prefix(Self.mostShown)))
    return made(.tooShort, line(judgement.exact))
  }

  /// `3 content words (easy, path, ahead); a quotation is judged from 4 on`.
  private var counted: String {
    let content = words.filter(\.isContent).map(\.key)
    let count = content.count == 1 ? "1 content word" : "\(content.count) content words"
    let told = content.isEmpty ? "no content word" : "\(count) (\(content.joined(separator: ", ")))"
    return "\(told); a quotation is judged from \(QuoteJudgement.fewestContentWords) on"
  }

  private mutating func altered() -> Answer {
    for fit in judgement.near.prefix(Self.mostShown) { show(fit) }
    let fit = judgement.near[0]
    let kinds = QuoteChange.Kind.allCases.filter { kind in
      fit.changes.contains { $0.kind == kind }
    }
    if let named, isAnother(named, fit.place, finder.voices(at: fit.place)) {
      notes.append("these are not given as the words of \(named.text)")
    }
    var answer = made(
      .altered,
      line([fit.place]) + ", with " + kinds.map(\.rawValue).joined(separator: ", "))
    answer.items = fit.changes.map { change in
      Item([
        .init("change", .text(change.kind.rawValue)),
        .init("source", text(fit.stretch.words[change.source].map(\.word.key))),
        .init("quotation", text(words[change.quotation].map(\.key))),
      ])
    }
    return answer
  }

  private mutating func stitched() -> Answer {
    show(judgement.parts.map(\.place))
    var answer = made(.stitched, line(judgement.parts.map(\.place)))
    answer.items = judgement.parts.map { part in
      let source = shelf.source(part.place.source)
      return Item([
        .init("part", text(words[part.words].map(\.key))),
        .init("source", .text(source.id)),
        .init("paragraph", .number(source.passages[part.place.positions.lowerBound].number)),
      ])
    }
    if let named,
      judgement.parts.contains(where: { isAnother(named, $0.place, finder.voices(at: $0.place)) })
    {
      notes.append("not all parts are given as the words of \(named.text)")
    }
    return answer
  }

  private mutating func notFound() -> Answer {
    missing(.notFound, "not found in these sources")
  }

  private func missing(
    _ kind: QuoteJudgement.Kind, _ line: String
  ) -> Answer {
    var answer = Answer(status: .notFound, line: line)
    answer.judgement = kind.rawValue
    answer.notes = notes
    answer.nearest = judgement.near.map { fit in
      NearestClaim(
        claim: citer.cited(fit.place, finder.voices(at: fit.place)[0]),
        difference: "\(fit.same) of the \(words.count) words stand there in this order")
    }
    let tried = words.filter(\.isContent).map(\.key)
    answer.scope = Scope(
      sources: context.archive.sourceCount, passages: context.archive.passageCount,
      tried: tried.isEmpty ? [] : [Array(tried.prefix(40))])
    return answer
  }

  private func made(
    _ kind: QuoteJudgement.Kind, _ line: String
  ) -> Answer {
    var answer = Answer(status: .answered, line: line)
    answer.judgement = kind.rawValue
    answer.claims = claims
    answer.notes = notes
    Summary(context: context).complete(&answer, numbers)
    return answer
  }

  private func text(_ keys: [String]) -> Item.Value {
    keys.isEmpty ? .nothing : .text(keys.joined(separator: " "))
  }

  private var finder: VoiceFinder { VoiceFinder(context: context, shelf: shelf) }
  private var citer: QuoteCiter { QuoteCiter(context: context, shelf: shelf) }
}

extension QuoteAnswer {
  /// Cites places, those of one claim together.
  private mutating func show(_ places: [QuotedPlace]) {
    for place in places {
      // What the outlet tells of a speaker's words beside them says nothing more of them.
      let voices = finder.voices(at: place).prefix(2).enumerated()
      for (rank, voice) in voices where rank == 0 || voice.hasSpeaker {
        show(citer.cited(place, voice), voice, isMain: rank == 0)
      }
    }
  }

  private mutating func show(_ fit: QuoteSearch.Fit) {
    let start = fit.stretch.words.firstIndex {
      $0.place.position == fit.place.positions.lowerBound && $0.number == fit.place.first
    }
    let marked = fit.changes.map { change in
      (change.source.lowerBound - (start ?? 0))..<(change.source.upperBound - (start ?? 0))
    }
    let voice = finder.voices(at: fit.place)[0]
    show(citer.cited(fit.place, voice, marked: marked), voice, isMain: judgement.kind == .altered)
  }

  /// - Parameter isMain: true where the answer is about it; then its conflicts are told.
  private mutating func show(_ claim: CitedClaim, _ voice: Voice, isMain: Bool) {
    if let known = claims.firstIndex(where: { $0.id == claim.id }) {
      claims[known].add(claim.evidence[0])
      return
    }
    claims.append(claim)
    if isMain, case .cited(let number, _) = voice.kind { numbers.append(number) }
  }

  /// Whose the words are and where, each place once: `Dmitry Peskov, in The Moscow Times`.
  private func line(_ places: [QuotedPlace]) -> String {
    var lines: [String] = []
    for place in places.prefix(Self.mostShown) {
      let line = owner(place)
      if !lines.contains(line) { lines.append(line) }
    }
    return lines.joined(separator: "; ")
  }

  private func owner(_ place: QuotedPlace) -> String {
    let voice = finder.voices(at: place)[0]
    let citation = citer.citation(place, voice)
    let teller = citation.outlet ?? "a source whose outlet is unknown"
    guard let evidence = voice.evidence, evidence.attribution.mode != .narrative else {
      if case .unattributed = voice.kind { return "somebody whom \(teller) quotes" }
      return "\(teller), in its own words"
    }
    let shown = Evidence(
      source: evidence.source, paragraph: evidence.paragraph, excerpt: citation.quote,
      attribution: evidence.attribution, origin: evidence.origin)
    let names = evidence.attribution.speakers.compactMap {
      Printed(archive: context.archive).name($0, [shown])
    }
    let speaker = names.isEmpty ? "an unnamed speaker" : ListedWords.text(names)
    switch evidence.attribution.mode {
    case .indirect, .anonymous: return "\(speaker), as \(teller) reports it in its own words"
    case .direct, .mixed, .narrative: return "\(speaker), in \(teller)"
    }
  }

  /// True where the corpus gives the words at a place to another than the one who is named.
  private func isAnother(
    _ named: NamedSpeaker, _ place: QuotedPlace, _ voices: [Voice]
  ) -> Bool {
    named.isVoice(voices, of: shelf.source(place.source)) == false
  }

  private func said(
    _ named: NamedSpeaker, _ owners: [[Voice]], _ kind: QuoteJudgement.Kind
  ) -> [String] {
    if kind == .misattributed { return ["they are not given as the words of \(named.text)"] }
    let isTold = zip(judgement.exact, owners).contains { place, voices in
      named.isVoice(voices, of: shelf.source(place.source)) == true
    }
    return isTold ? [] : ["the sources do not tell whether they are the words of \(named.text)"]
  }

  /// Tells of a `not` that stands right before the words.
  private func negations() -> [String] {
    for place in judgement.exact where place.first > 0 {
      let before = shelf.words(.init(source: place.source, position: place.positions.lowerBound))
      for word in before[..<min(place.first, before.count)].suffix(2)
      where QuoteChange.isNegation(word) {
        return ["in \(shelf.source(place.source).id) the words stand behind '\(word.key)'"]
      }
    }
    return []
  }

  /// Tells of the outlet's words between two halves of the quotation: `he said`.
  private func interruptions() -> [String] {
    judgement.interrupted.prefix(2).map { fit in
      let between = fit.changes.flatMap { fit.stretch.words[$0.source].map(\.word.key) }
      return
        "\(shelf.source(fit.place.source).id) has '\(between.joined(separator: " "))' between, "
        + "outside the quotation marks"
    }
  }

  /// Tells where else the words stand otherwise, and in what.
  private func varied() -> [String] {
    judgement.near.prefix(2).map { fit in
      let changes = fit.changes.prefix(4).map { change in
        let source = fit.stretch.words[change.source].map(\.word.key).joined(separator: " ")
        let mine = words[change.quotation].map(\.key).joined(separator: " ")
        if source.isEmpty { return "without '\(mine)'" }
        return mine.isEmpty ? "'\(source)' more" : "'\(source)' for '\(mine)'"
      }
      return "\(shelf.source(fit.place.source).id) has " + changes.joined(separator: ", ")
    }
  }
}

extension CitedClaim {
  /// One more place; of words that stand twice in one passage both are marked.
  fileprivate mutating func add(_ citation: Citation) {
    let known = evidence.firstIndex {
      $0.source == citation.source && $0.paragraph == citation.paragraph
        && $0.quote == citation.quote
    }
    guard let known else { return evidence.append(citation) }
    for mark in citation.marks where !evidence[known].marks.contains(where: mark.overlaps) {
      evidence[known].marks.append(mark)
    }
    evidence[known].marks.sort { $0.lowerBound < $1.lowerBound }
  }
}
