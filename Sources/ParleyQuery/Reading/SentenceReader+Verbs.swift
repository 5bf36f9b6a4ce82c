import ParleyModel

/// Which word is the main verb, by its form and its place.
extension SentenceReader {
  /// `is Russia prepared to`: an adjective that makes an act with `be` is that act.
  mutating func joinPredicates() {
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

  /// The place of the main verb; nil where there is none but `be`.
  func mainVerb() -> Int? {
    let verbs = pieces.indices.filter { !taken.contains($0) && isVerb($0) }
    switch order {
    case .statement:
      return verbs.first { hasSubject(before: $0) && (form($0) != .base || isBehindAuxiliary($0)) }
        ?? verbs.first {
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
      let rest = verbs.filter { form($0) != .present || !auxiliary.isBe && !auxiliary.wantsBase }
      return rest.first { $0 > auxiliary.place && hasSubject(before: $0) } ?? rest.first
    }
  }

  /// `managed to carry out`: who managed to do it did it.
  mutating func takeManaging() {
    guard order == .question else { return }
    for at in pieces.indices.dropLast(2)
    where pieces[at].isWord("manage", "manages", "managed") && pieces[at + 1].isWord("to")
      && isVerb(at + 2)
    {
      take([at, at + 1])
    }
  }

  /// `serves as`, `is a member of`: a verb that says no more than `be`.
  func isCopula(_ verb: Int) -> Bool {
    guard let verbs = pieces[verb].chunk?.verbs, !verbs.isEmpty else { return false }
    return verbs.allSatisfy { lexicon.act($0).id == "be" }
  }

  /// `does not insist`, `must put an end to`: a base form behind an auxiliary.
  private func isBehindAuxiliary(_ at: Int) -> Bool {
    var before = at - 1
    while before > 0, [.negation, .filler].contains(pieces[before].function ?? .question) {
      before -= 1
    }
    return before >= 0
      && pieces[before].isWord(
        "do", "does", "did", "will", "would", "can", "could", "shall", "should", "may", "might",
        "must")
  }

  /// The place of a verb that has been taken out of a phrase: `Russia abducted children`, where
  /// abducted children are a thing of their own; nil where none is.
  mutating func splitVerb() -> Int? {
    if order == .question { return splitLastWord() }
    guard order == .statement || order == .inverted && !wasInverted else { return nil }
    let wanted: Set<VerbForm> = order == .statement ? [.present, .finite] : [.base, .finite]
    for at in pieces.indices.dropFirst() where pieces[at - 1].isName && !taken.contains(at) {
      guard let chunk = pieces[at].chunk, !chunk.isSingle, !chunk.isName, chunk.verbs.isEmpty,
        pieces[at - 1].names.contains(where: { $0.use != .adjective }),
        !pieces[at - 1].isPossessive,
        let space = pieces[at].text.firstIndex(of: " "), wanted.contains(form(at))
      else { continue }
      let verb = context.pieces.pieces(of: String(pieces[at].text[..<space]))
      guard verb.count == 1, verb[0].chunk?.verbs.isEmpty == false else { continue }
      let rest = context.pieces.pieces(of: String(pieces[at].text[space...]))
      pieces.replaceSubrange(at...at, with: verb + rest)
      taken.shift(behind: at, by: rest.count)
      predicates.shift(behind: at, by: rest.count)
      return at
    }
    return nil
  }

  /// `did the sides last meet`, `should the presidents meet`, where the last meeting and that of
  /// presidents are things of their own.
  private mutating func splitLastWord() -> Int? {
    guard let auxiliary = auxiliary(), auxiliary.wantsBase else { return nil }
    for at in pieces.indices.dropFirst() where !taken.contains(at) {
      guard let chunk = pieces[at].chunk, !chunk.isSingle, !chunk.isName, chunk.verbs.isEmpty,
        let space = pieces[at].text.lastIndex(of: " ")
      else { continue }
      let verb = context.pieces.pieces(of: String(pieces[at].text[space...]))
      guard verb.count == 1, let last = verb[0].chunk, !last.verbs.isEmpty, !last.isName,
        !last.first.folded.hasSuffix("s"), !last.first.folded.hasSuffix("ing")
      else { continue }
      let before = context.pieces.pieces(of: String(pieces[at].text[..<space]))
      pieces.replaceSubrange(at...at, with: before + verb)
      taken.shift(behind: at, by: before.count)
      predicates.shift(behind: at, by: before.count)
      return at + before.count
    }
    return nil
  }

  /// How a verb is written: `propose`, `proposes`, `proposed`, `proposing`.
  enum VerbForm: String { case base, present, finite, progressive }

  func form(_ at: Int) -> VerbForm {
    guard let word = pieces[at].chunk?.first.folded else { return .base }
    if word.hasSuffix("ing"), word.utf8.count > 5 { return .progressive }
    if word.hasSuffix("ed"), word.utf8.count > 4 { return .finite }
    if word.hasSuffix("s"), !word.hasSuffix("ss") { return .present }
    return lexicon.isIrregular(word) ? .finite : .base
  }

  /// What may stand behind an auxiliary: a base form behind `did`, a participle behind `has`.
  func fits(_ at: Int, _ wanted: Set<String>) -> Bool { wanted.contains(form(at).rawValue) }

  func auxiliary() -> (place: Int, wants: Set<String>, isBe: Bool, wantsBase: Bool)? {
    if order == .inverted { return (-1, ["base", "finite", "progressive"], wasInverted, false) }
    guard let first = pieces.first, first.function == .auxiliary else { return nil }
    switch first.word ?? "" {
    case "do", "does", "did", "will", "would", "can", "could", "shall", "should", "may", "might",
      "must":
      return (0, ["base"], false, true)
    default:
      return (0, ["finite", "progressive"], first.isWord("is", "are", "was", "were"), false)
    }
  }

  func isPassedOver(_ piece: Piece) -> Bool {
    switch piece.function {
    case .auxiliary, .filler, .negation: true
    case .question, .article, .preposition, .conjunction, .pronoun, nil: false
    }
  }

  func hasSubject(before verb: Int) -> Bool {
    pieces[..<verb].contains { $0.isName || $0.function == nil || $0.function == .pronoun }
  }

  /// A verb by its meanings and its place: behind an article, a number or a possessive it is a noun.
  func isVerb(_ at: Int) -> Bool {
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
    // `for more talks`, `are very close`: what only measures stands between.
    let before = pieces[..<at].last { !$0.isWord("more", "further", "very", "quite", "too") }
    guard let before else { return true }
    // `are close`: behind a form of `be` a base form that is an adjective too is one.
    if before.isWord("is", "are", "was", "were"), form(at) == .base, !chunk.concepts.isEmpty {
      return false
    }
    if before.function == .article || before.isPossessive { return false }
    // `the next meeting`
    if at > 1, pieces[at - 2].function == .article, form(at) == .progressive,
      before.isWord("next", "last", "first", "upcoming", "coming", "latest", "new", "final")
    {
      return false
    }
    if before.function == .preposition, !before.isWord("to") { return false }
    // `7,000 return` names returns; `the 50 days end` says that days do.
    if case .quantity(let quantity) = before.content, quantity.unit.isEmpty { return false }
    if case .ordinal = before.content { return false }
    if before.names.contains(where: { $0.use == .adjective }) { return false }
    return true
  }

  mutating func takeVerb(_ verb: Int) {
    reading.acts = acts(of: pieces[verb])
    // `on what does it insist`, `to whom did he speak`: the verb and its preposition are one.
    if let fronted, let word = fronted.word, let key = pieces[verb].chunk?.key {
      let whole = lexicon.meanings(of: key + " " + lexicon.key(word)).compactMap {
        if case .act(let number, true) = $0 { number } else { nil }
      }
      if !whole.isEmpty { reading.acts = whole }
    }
    // Who wrote the newsletter is its author; who wrote that, or wrote on X, says something.
    let isLast = verb + 1 == pieces.count
    if isLast && order == .question
      || !isLast && !pieces[verb + 1].isWord("that")
        && ![.preposition, .conjunction].contains(pieces[verb + 1].function),
      reading.acts.contains(where: { lexicon.act($0).id == "write" })
    {
      reading.acts = reading.acts.filter { !lexicon.act($0).isSpeech }
    } else if asksWho, reading.acts.contains(where: { lexicon.act($0).id == "write" }),
      reading.acts.contains(where: { lexicon.act($0).isSaying })
    {
      reading.acts = reading.acts.filter { lexicon.act($0).isSaying }
    }
    // Who asked them to do it may have urged them to.
    if pieces[verb].isWord("ask", "asks", "asked"),
      pieces[(verb + 1)...].contains(where: { $0.isWord("to") }),
      let urge = lexicon.actNumber(id: "urge")
    {
      reading.acts.append(urge)
    }
    if speech(of: verb) != nil, let state = lexicon.actNumber(id: "state") {
      reading.acts = [state]
    }
    reading.isPassive = isPassive(verb)
    reading.verb = pieces[verb]
    taken.insert(verb)
    if predicates.contains(verb), order == .question {
      // `prepared to return`: an offer or a promise to return them shows it as well.
      let near = reading.acts.flatMap { lexicon.act($0).near }
      reading.acts += near.filter { lexicon.act($0).isSpeech && !reading.acts.contains($0) }
    }
  }

  /// A form of `be` before a participle.
  func isPassive(_ verb: Int) -> Bool {
    form(verb) == .finite && !predicates.contains(verb)
      && !(pieces[verb].word?.hasSuffix("s") ?? false)
      && (order == .inverted
        ? wasInverted
        : false
          || pieces[..<verb].contains {
            $0.isWord("was", "were", "been", "being", "is", "are", "be")
          })
  }

  /// The acts that a verb may mean; of a light verb (`get`, `call`) only those that say.
  func acts(of piece: Piece) -> [Int] {
    guard let chunk = piece.chunk else { return [] }
    guard chunk.isSingle, FunctionWords.isLight(chunk.first.folded),
      !(order == .question && chunk.verbs.contains { lexicon.act($0).id == "want" })
    else { return chunk.verbs }
    // What happened took place.
    if order != .question, chunk.verbs.contains(where: { lexicon.act($0).id == "take-place" }) {
      return chunk.verbs
    }
    // Who became something was not that before; who gave somebody something did just that.
    if order == .question, isTransfer(piece) || chunk.key == lexicon.key("become") {
      return chunk.verbs
    }
    return chunk.verbs.filter { lexicon.act($0).isSaying }
  }

  /// `give Ukraine weapons`: a verb with one behind it to whom something is given.
  private func isTransfer(_ piece: Piece) -> Bool {
    guard piece.isWord("give", "gives", "gave", "given"), let at = pieces.firstIndex(of: piece)
    else {
      return false
    }
    return at + 1 < pieces.count && isActor(pieces[at + 1])
  }

  /// True where `do` stands behind its own auxiliary, before any other verb.
  func asksDoing(before verb: Int?) -> Bool {
    guard order == .question, pieces.first?.function == .auxiliary,
      let doing = pieces.indices.first(where: { $0 > 0 && pieces[$0].isWord("do", "done") })
    else { return false }
    return verb.map { doing < $0 } ?? false
  }

  /// `what has Russia done`, `what did Russia do`: a deed of any kind is asked for.
  mutating func takeDoing() -> Bool {
    guard let doing = pieces.indices.first(where: { $0 > 0 && pieces[$0].isWord("do", "done") }),
      let act = pieces[doing].chunk?.verbs.first
    else { return false }
    takeSubject(before: doing)
    reading.acts = [act]
    taken.insert(doing)
    return true
  }
}
