import ParleyModel

/// Finds verb, subject, recipient and matter in a sentence, by the order of its words.
struct SentenceReader {
  enum Order {
    /// Behind an opening: `did Russia propose`, or `proposed` where the opening is the subject.
    case question
    /// An auxiliary has been taken off: `Russia accept the ceasefire`.
    case inverted
    case statement
  }

  let context: QueryContext
  var pieces: [Piece]
  var order = Order.question
  /// True where the auxiliary that was taken off is a form of `be`.
  var wasInverted = false
  private var lexicon: Lexicon { context.index.lexicon }
  private var taken: Set<Int> = []
  /// The adjectives that make an act with `be`.
  private var predicates: Set<Int> = []
  private var reading = SentenceReading()
  /// Where the main verb stands; nil before reading and where there is none.
  private(set) var verbPlace: Int?

  init(context: QueryContext, pieces: [Piece]) {
    self.context = context
    self.pieces = pieces
  }

  mutating func read() -> SentenceReading {
    joinPredicates()
    takeAccording()
    takeExceptions()
    takeOutlets()
    let verb = mainVerb()
    verbPlace = verb
    takeNegation(before: verb)
    if let verb {
      takeSubject(before: verb)
      takeVerb(verb)
      takeAgentBehindBy(verb)
      takeRecipient(after: verb)
    } else if !takeDoing() {
      takeCopula()
    }
    takeAsides(after: verb)
    reading.matter = pieces.enumerated().filter {
      !taken.contains($0.offset) && isMatter($0.element)
    }
    .map(\.element)
    return reading
  }

  /// `is Russia prepared to`: an adjective that makes an act with `be` is that act.
  private mutating func joinPredicates() {
    let be = pieces.firstIndex { $0.isWord("is", "are", "was", "were", "be", "been") }
    guard be != nil || wasInverted else { return }
    for at in pieces.indices where at > be ?? -1 {
      guard var chunk = pieces[at].chunk, chunk.isSingle, pieces[at].function == nil else {
        continue
      }
      let acts = lexicon.meanings(of: lexicon.key("be") + " " + chunk.key).filter {
        if case .act = $0 { true } else { false }
      }
      guard !acts.isEmpty else { continue }
      chunk.meanings = acts
      pieces[at] = Piece(content: .chunk(chunk), span: pieces[at].span, text: pieces[at].text)
      predicates.insert(at)
    }
  }

  /// `according to TASS`.
  private mutating func takeAccording() {
    for at in pieces.indices where pieces[at].isWord("according") {
      guard at + 1 < pieces.count, pieces[at + 1].isWord("to") else { continue }
      let names = nameRun(from: at + 2)
      guard !names.isEmpty else { continue }
      reading.speakers += names.map { pieces[$0].text }
      take([at, at + 1] + names)
    }
  }

  /// `apart from Medinsky`, `other than Russia`, `besides Umerov`.
  private mutating func takeExceptions() {
    for at in pieces.indices {
      let length: Int
      if pieces[at].isWord("besides", "except", "excluding", "excepting", "barring") {
        length = 1
      } else if at + 1 < pieces.count,
        pieces[at].isWord("apart", "aside") && pieces[at + 1].isWord("from")
          || pieces[at].isWord("other") && pieces[at + 1].isWord("than")
          || pieces[at].isWord("except") && pieces[at + 1].isWord("for")
      {
        length = 2
      } else {
        continue
      }
      let names = nameRun(from: at + length)
      guard !names.isEmpty else { continue }
      reading.exceptions += names.map { pieces[$0].text }
      take(Array(at..<at + length) + names)
    }
  }

  /// `in the Moscow Times`: an outlet behind a preposition is a source.
  private mutating func takeOutlets() {
    for at in pieces.indices where !taken.contains(at) && isOutlet(pieces[at]) {
      var before = at - 1
      while before >= 0, pieces[before].function == .article { before -= 1 }
      guard before >= 0, pieces[before].isWord("in", "from", "by") else { continue }
      reading.sources.append(pieces[at].text)
      take([before, at])
    }
  }

  private mutating func takeNegation(before verb: Int?) {
    for at in pieces.indices where at < verb ?? pieces.count {
      guard let word = pieces[at].word else { continue }
      if ["not", "never"].contains(word) || word.hasSuffix("n't") || word == "neither" {
        reading.isNegated = true
        taken.insert(at)
      }
    }
  }

  /// The place of the main verb; nil where there is none but `be`.
  private func mainVerb() -> Int? {
    let verbs = pieces.indices.filter { !taken.contains($0) && isVerb($0) }
    switch order {
    case .statement:
      return verbs.first { hasSubject(before: $0) && form($0) != .base } ?? verbs.first {
        hasSubject(before: $0)
      }
        ?? verbs.first
    case .inverted, .question:
      guard let auxiliary = auxiliary() else {
        // `who proposed`: the first verb that shows a person or a time.
        return verbs.first { form($0) != .base } ?? verbs.first
      }
      let behind = pieces.indices.first { $0 > auxiliary.place && !isPassedOver(pieces[$0]) }
      if let behind, verbs.contains(behind), fits(behind, auxiliary.wants) { return behind }
      let fitting = verbs.first {
        $0 > auxiliary.place && hasSubject(before: $0) && fits($0, auxiliary.wants)
      }
      // `were the talks about`: behind a form of `be` stands a participle, or no verb at all.
      if let fitting { return fitting }
      let rest = verbs.filter { form($0) != .present || !auxiliary.isBe }
      return rest.first { $0 > auxiliary.place && hasSubject(before: $0) } ?? rest.first
    }
  }

  /// How a verb is written: `propose`, `proposes`, `proposed`, `proposing`.
  private enum VerbForm: String { case base, present, finite, progressive }

  private func form(_ at: Int) -> VerbForm {
    guard let word = pieces[at].chunk?.first.folded else { return .base }
    if word.hasSuffix("ing"), word.utf8.count > 5 { return .progressive }
    if word.hasSuffix("ed"), word.utf8.count > 4 { return .finite }
    if word.hasSuffix("s"), !word.hasSuffix("ss") { return .present }
    return lexicon.isIrregular(word) ? .finite : .base
  }

  /// What may stand behind an auxiliary: a base form behind `did`, a participle behind `has`.
  private func fits(_ at: Int, _ wanted: Set<String>) -> Bool { wanted.contains(form(at).rawValue) }

  private func auxiliary() -> (place: Int, wants: Set<String>, isBe: Bool)? {
    if order == .inverted { return (-1, ["base", "finite", "progressive"], wasInverted) }
    guard let first = pieces.first, first.function == .auxiliary else { return nil }
    switch first.word ?? "" {
    case "do", "does", "did", "will", "would", "can", "could", "shall", "should", "may", "might",
      "must":
      return (0, ["base"], false)
    default:
      return (0, ["finite", "progressive"], first.isWord("is", "are", "was", "were"))
    }
  }

  private func isPassedOver(_ piece: Piece) -> Bool {
    switch piece.function {
    case .auxiliary, .filler, .negation: true
    case .question, .article, .preposition, .conjunction, .pronoun, nil: false
    }
  }

  /// Adjuncts of time and condition behind the main verb; a date in them stays, it says when.
  private mutating func takeAsides(after verb: Int?) {
    guard
      let start = pieces.indices.first(where: {
        $0 > verb ?? 0 && !taken.contains($0)
          && pieces[$0].isWord(
            "when", "while", "where", "if", "because", "as", "since", "before", "after", "during",
            "until", "although", "though", "once")
      })
    else { return }
    guard (0..<start).contains(where: { taken.contains($0) || isMatter(pieces[$0]) }) else {
      return
    }
    for at in start..<pieces.count where !taken.contains(at) {
      if case .date = pieces[at].content { continue }
      if isMatter(pieces[at]) { reading.asides.append(pieces[at]) }
      taken.insert(at)
    }
  }

  private func hasSubject(before verb: Int) -> Bool {
    pieces[..<verb].contains { $0.isName || $0.function == nil || $0.function == .pronoun }
  }

  /// A verb by its meanings and its place: behind an article, a number or a possessive it is a noun.
  private func isVerb(_ at: Int) -> Bool {
    guard let chunk = pieces[at].chunk, !chunk.verbs.isEmpty, pieces[at].function == nil,
      !pieces[at].isName
    else { return false }
    if at + 1 < pieces.count, pieces[at].isWord("going"), pieces[at + 1].isWord("to") {
      return false
    }
    // `the next talks would be held`: what an auxiliary follows is its subject.
    if at + 1 < pieces.count, pieces[at + 1].function == .auxiliary,
      [.finite, .present].contains(form(at))
    {
      return false
    }
    guard at > 0 else { return true }
    let before = pieces[at - 1]
    if before.function == .article || before.isPossessive { return false }
    if before.function == .preposition, !before.isWord("to") { return false }
    if case .quantity = before.content { return false }
    if case .ordinal = before.content { return false }
    if before.names.contains(where: { $0.use == .adjective }) { return false }
    return true
  }

  private mutating func takeSubject(before verb: Int) {
    // What was done to somebody in the passive is matter: `Crimea was annexed`.
    if isPassive(verb) { return }
    let candidates = (0..<verb).filter { isActor(pieces[$0]) && !taken.contains($0) }
    guard !candidates.isEmpty else { return }
    let free = candidates.filter { !isBehindPreposition($0) }
    var subjects: [Int] = []
    for at in free.isEmpty ? [] : free {
      // `Trump's warning`, `the Russian proposal`: the name belongs to a thing, not to a doer.
      let qualifies =
        pieces[at].names.contains { $0.use == .adjective }
        || pieces[at].isPossessive
      if qualifies, at + 1 < verb, pieces[at + 1].function == nil,
        !Collective.contains(pieces[at + 1]),
        !pieces[at + 1].isName
      {
        continue
      }
      subjects.append(at)
      if qualifies, at + 1 < verb, Collective.contains(pieces[at + 1]) { taken.insert(at + 1) }
    }
    reading.subjects += subjects.map { pieces[$0].text }
    take(subjects)
  }

  private mutating func takeVerb(_ verb: Int) {
    reading.acts = acts(of: pieces[verb])
    reading.isPassive = isPassive(verb)
    reading.verb = pieces[verb]
    taken.insert(verb)
    // `last updated`
    if verb > 0, pieces[verb - 1].isWord("last") { taken.insert(verb - 1) }
    if predicates.contains(verb), order == .question {
      // `prepared to return`: an offer or a promise to return them shows it as well.
      let near = reading.acts.flatMap { lexicon.act($0).near }
      reading.acts += near.filter { lexicon.act($0).isSpeech && !reading.acts.contains($0) }
    }
  }

  /// A form of `be` before a participle.
  private func isPassive(_ verb: Int) -> Bool {
    form(verb) == .finite && !predicates.contains(verb)
      && !(pieces[verb].word?.hasSuffix("s") ?? false)
      && (order == .inverted
        ? wasInverted
        : false
          || pieces[..<verb].contains {
            $0.isWord("was", "were", "been", "being", "is", "are", "be")
          })
  }

  private func isActor(_ piece: Piece) -> Bool {
    piece.names.contains { ![.place, .event].contains(lexicon.name($0.number).kind) }
  }

  /// The acts that a verb may mean; of a light verb (`get`, `call`) only those that say.
  private func acts(of piece: Piece) -> [Int] {
    guard let chunk = piece.chunk else { return [] }
    guard chunk.isSingle, FunctionWords.isLight(chunk.first.folded),
      !(piece.isWord("want") && auxiliary() != nil)
    else { return chunk.verbs }
    return chunk.verbs.filter { lexicon.act($0).isSaying }
  }

  /// `was proposed by Russia`.
  private mutating func takeAgentBehindBy(_ verb: Int) {
    for at in pieces.indices where at > verb && pieces[at].isWord("by") && !taken.contains(at) {
      guard reading.isPassive || at == verb + 1 else { continue }
      let names = nameRun(from: at + 1).filter { isActor(pieces[$0]) }
      guard !names.isEmpty, !isOutlet(pieces[names[0]]) else { continue }
      reading.subjects += names.map { pieces[$0].text }
      take([at] + names)
    }
  }

  /// `proposed to Ukraine`, `told reporters`.
  private mutating func takeRecipient(after verb: Int) {
    guard reading.acts.contains(where: { lexicon.act($0).isSpeech }) else { return }
    for at in pieces.indices where at > verb && pieces[at].isWord("to") && !taken.contains(at) {
      let names = nameRun(from: at + 1)
      guard let last = names.last, !pieces[last].isPossessive,
        pieces[last].names.contains(where: { $0.use != .adjective }), isPartyOrPerson(pieces[last])
      else { continue }
      reading.recipients += names.map { pieces[$0].text }
      take([at] + names)
      return
    }
  }

  /// `what has Russia done`, `what did Russia do`: a deed of any kind is asked for.
  private mutating func takeDoing() -> Bool {
    guard let doing = pieces.indices.first(where: { $0 > 0 && pieces[$0].isWord("do", "done") }),
      let act = pieces[doing].chunk?.verbs.first
    else { return false }
    takeSubject(before: doing)
    reading.acts = [act]
    taken.insert(doing)
    return true
  }

  /// `Ukraine's answer to …`, `the date of Trump's warning`: a possessive and a noun of an act.
  private mutating func takeCopula() {
    reading.isCopular = true
    for at in pieces.indices where pieces[at].isName && !taken.contains(at) {
      let isPossessive =
        pieces[at].isPossessive
        || pieces[at].names.contains { $0.use == .adjective }
      guard isPossessive, at + 1 < pieces.count, let noun = pieces[at + 1].chunk else { continue }
      let acts = Set(noun.acts).sorted().filter { lexicon.act($0).isSpeech }
      guard !acts.isEmpty else { continue }
      reading.subjects.append(pieces[at].text)
      reading.acts = acts
      take([at, at + 1])
      return
    }
    let names = pieces.indices.filter { pieces[$0].isName && !taken.contains($0) }
    let others = pieces.indices.filter {
      !taken.contains($0) && isMatter(pieces[$0]) && !pieces[$0].isName && !isOfRole(pieces[$0])
    }
    if others.isEmpty, names.count == 1, isActor(pieces[names[0]]) {
      take(pieces.indices.filter { isOfRole(pieces[$0]) })
      reading.subjects = [pieces[names[0]].text]
      take(names)
    }
  }

  /// The names that follow one another, joined by commas and `and`.
  private func nameRun(from start: Int) -> [Int] {
    var run: [Int] = []
    var at = start
    while at < pieces.count {
      if pieces[at].isName {
        run.append(at)
      } else if pieces[at].isWord("the", "a", "an") {
        // `according to Medinsky, a Putin-Zelensky meeting`: the article begins something new.
        if !run.isEmpty, !pieces[at - 1].isWord("and", "or") { break }
      } else if !pieces[at].isWord("and", "or") {
        break
      }
      at += 1
    }
    return run
  }

  private func isBehindPreposition(_ at: Int) -> Bool {
    var before = at - 1
    while before >= 0, pieces[before].function == .article || pieces[before].isName { before -= 1 }
    return before >= 0 && pieces[before].function == .preposition
  }

  /// A word that asks for somebody's office, or one that says next to nothing.
  private func isOfRole(_ piece: Piece) -> Bool {
    guard let chunk = piece.chunk, chunk.names.isEmpty else { return false }
    return chunk.topics.contains { lexicon.topic($0).id == "role" }
      || FunctionWords.isLight(chunk.first.folded)
  }

  private func isOutlet(_ piece: Piece) -> Bool {
    !piece.names.isEmpty && piece.names.allSatisfy { lexicon.name($0.number).kind == .outlet }
  }

  private func isPartyOrPerson(_ piece: Piece) -> Bool {
    piece.names.contains {
      [.person, .party, .organisation].contains(lexicon.name($0.number).kind)
    }
  }

  private func isMatter(_ piece: Piece) -> Bool {
    if case .mark = piece.content { return false }
    return piece.function == nil
  }

  private mutating func take(_ places: [Int]) { taken.formUnion(places) }
}
