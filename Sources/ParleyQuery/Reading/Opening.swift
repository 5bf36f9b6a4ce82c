/// What a question asks for, read off its first words.
struct Opening {
  /// The form that the question is read into.
  var form: String
  /// The words behind the opening.
  var rest: ArraySlice<Piece>
  /// What is counted: `bodies` in `how many bodies`.
  var unit: Piece?
  /// Words of the opening that belong to the matter: `conditions` in `which conditions`.
  var matter: [Piece] = []
  /// The noun that is asked for in `which conditions`; an answer has to be of that kind.
  var kind: Piece?
  /// The act that a noun of the opening stands for: chairing in `under whose chairmanship`.
  var deed: Piece?
  /// `according to whom`: the speaker is asked for.
  var asksSpeaker = false
  /// The preposition that stands before the question: `to` in `to whom did he speak`.
  var fronted: Piece?
  /// `at what time`: the hour is asked for, and not the day.
  var asksClock = false
  /// `by when`: the end of a time is asked for.
  var asksDeadline = false
  /// True where an auxiliary begins the line: a question of yes or no.
  var isYesNo = false
  /// True for a plain statement.
  var isStatement = false
}

/// Reads openings.
struct OpeningReader {
  let lexicon: Lexicon

  func opening(_ pieces: [Piece]) -> Opening {
    let body = withoutPrelude(pieces[...])
    guard let first = body.first else { return Opening(form: "claims", rest: body) }
    if first.isWord("according"), body.dropFirst(2).first?.function == .question {
      var rest = body.dropFirst(3)
      while let piece = rest.first, piece.function == nil, !piece.isName, isPersonNoun(piece) {
        rest.removeFirst()
      }
      return Opening(form: "who", rest: rest, asksSpeaker: true)
    }
    if let noun = first.word, let form = SlotNouns.form(noun),
      body.dropFirst().first?.isWord("of", "for") ?? false
    {
      // `length of the talks?`
      return Opening(form: form, rest: body.dropFirst(2))
    }
    var start = body
    if first.function == .preposition || first.isWord("until", "since"),
      body.dropFirst().first?.function == .question
    {
      start = body.dropFirst()
      if first.isWord("by", "until"), start.first?.isWord("when") ?? false {
        return Opening(form: "when", rest: start.dropFirst(), asksDeadline: true)
      }
      if let fronted = fronted(first, start) { return fronted }
    }
    if let inside = inside(start) { return inside }
    guard let word = start.first?.word, start.first?.function == .question else {
      let isYesNo = first.function == .auxiliary
      return Opening(
        form: "what", rest: isYesNo ? body.dropFirst() : body, isYesNo: isYesNo,
        isStatement: !isYesNo)
    }
    var found = opening(word, start.dropFirst())
    if start.startIndex > body.startIndex { found.fronted = first }
    return found
  }

  /// `Instead of coming, whom has Putin sent`; `Crimea was annexed when`.
  private func inside(_ body: ArraySlice<Piece>) -> Opening? {
    guard let first = body.first, first.function != .question, first.function != .auxiliary else {
      return nil
    }
    for at in body.indices.dropFirst() where body[at].function == .question {
      let isLast = at + 1 == body.endIndex
      guard isLast || body[at + 1].function == .auxiliary, let word = body[at].word else {
        continue
      }
      if isLast, word != "that" {
        var found = opening(word, body[body.startIndex..<at])
        found.isStatement = true
        return found
      }
      var found = opening(word, body[(at + 1)...])
      found.matter = body[..<at].filter { $0.function == nil } + found.matter
      return found
    }
    return nil
  }

  /// `on what legal ground`, `through which medium`, `in what did he speak`: the preposition tells
  /// which part of a claim the noun asks for.
  private func fronted(_ preposition: Piece, _ start: ArraySlice<Piece>) -> Opening? {
    guard start.first?.isWord("what", "which") ?? false else { return nil }
    // `in what kind of address`: the kind of it is no matter.
    let nouns = start.dropFirst().drop { $0.function == .filler || $0.isWord("of") }
    let run = nouns.prefix { $0.function == nil && !$0.isName }
    let after = nouns.dropFirst(run.count)
    if let last = run.last, let noun = Collective.noun(last), after.first?.function == .auxiliary,
      let form = SlotNouns.form(noun, isFronted: true)
    {
      let keepsNoun = SlotNouns.tellsWhich(noun)
      return Opening(
        form: form, rest: after, matter: keepsNoun ? Array(run) : run.dropLast(),
        asksClock: isClock(noun) && run.count == 1)
    }
    // Where nothing but the preposition tells, the verb decides: what one speaks in is no matter.
    if run.isEmpty, preposition.isWord("in", "at", "through", "via", "during"),
      after.first?.function == .auxiliary,
      let verb = after.first(where: { $0.chunk?.verbs.isEmpty == false && $0.function == nil }),
      let chunk = verb.chunk, chunk.verbs.contains(where: { lexicon.act($0).isSpeech })
    {
      return Opening(form: "where", rest: after)
    }
    return nil
  }

  private func isClock(_ noun: String) -> Bool { noun == "time" || noun == "hour" }

  private func opening(_ word: String, _ rest: ArraySlice<Piece>) -> Opening {
    switch word {
    case "whose": return whose(rest)
    case "who", "whom": return Opening(form: "who", rest: rest)
    case "where": return reported(rest) ?? Opening(form: word, rest: placed(rest))
    case "when", "why": return Opening(form: word, rest: placed(rest))
    case "how": return how(rest)
    default: return what(word, rest)
    }
  }

  /// `in Istanbul were the talks held`: what the question is narrowed down to goes to its end.
  private func placed(_ rest: ArraySlice<Piece>) -> ArraySlice<Piece> {
    guard rest.first?.isWord("in", "at", "on") ?? false,
      let auxiliary = rest.firstIndex(where: { $0.function == .auxiliary })
    else { return rest }
    return (rest[auxiliary...] + rest[..<auxiliary])[...]
  }

  /// `where is it reported that …`, `where was the swap mentioned`, `where can I read about …`: asks
  /// for documents, not for a place. Nil for a place.
  private func reported(_ rest: ArraySlice<Piece>) -> Opening? {
    let subject = rest.drop { $0.function == .auxiliary }
    let isIt = subject.first?.isWord("it", "this", "that", "i", "one", "you", "we") ?? false
    let verb = rest.firstIndex { piece in
      piece.isWord("reported", "published", "printed", "mentioned", "quoted", "cited", "covered")
        || isIt && piece.isWord("said", "stated", "written", "say", "read", "told", "stand")
    }
    guard let verb, rest.first?.function == .auxiliary else { return nil }
    let matter = rest[..<verb].filter { $0.function == nil }
    var behind = rest[(verb + 1)...]
    while behind.first?.isWord("that", "about", "of", "on") ?? false { behind.removeFirst() }
    return Opening(form: "sources", rest: behind, matter: Array(matter))
  }

  /// `whose chairmanship`, `whose reporting`: the noun is what somebody did.
  private func whose(_ rest: ArraySlice<Piece>) -> Opening {
    let noun = rest.prefix { $0.function == nil && !$0.isName && !isVerbOnly($0) }
    guard let last = noun.last, last.chunk?.acts.isEmpty == false, noun.count < rest.count,
      !noun.contains(where: { $0.chunk?.concepts.isEmpty == false && $0 != last })
    else { return Opening(form: "who", rest: rest) }
    return Opening(
      form: "who", rest: rest.dropFirst(noun.count), matter: Array(noun.dropLast()), deed: last)
  }

  private func how(_ rest: ArraySlice<Piece>) -> Opening {
    guard let next = rest.first?.word else { return Opening(form: "how", rest: rest) }
    let after = rest.dropFirst()
    switch next {
    case "many": return counted(after)
    case "much":
      if after.first?.isWord("time") ?? false {
        return Opening(form: "how long", rest: after.dropFirst())
      }
      if let noun = after.first, noun.chunk?.unit != nil || isMoney(noun) { return counted(after) }
      if after.first?.function == .auxiliary, after.contains(where: isOfMoney) {
        return Opening(form: "how many", rest: after)
      }
      return Opening(form: "how", rest: after)
    case "long":
      if after.first?.isWord("ago") ?? false {
        return Opening(form: "when", rest: after.dropFirst())
      }
      return Opening(form: "how long", rest: after)
    case "come": return Opening(form: "why", rest: after)
    case "soon": return Opening(form: "when", rest: after)
    case "often", "frequently": return Opening(form: "how many", rest: after)
    case let measure where SlotNouns.isMeasure(measure):
      // `how high are the tariffs`: a number of what comes next.
      let noun = after.drop { $0.function == .auxiliary || $0.function == .article }
      guard let unit = noun.first, unit.function == nil else {
        return Opening(form: "how", rest: rest)
      }
      return Opening(form: "how many", rest: noun.dropFirst(), unit: unit)
    default: return Opening(form: "how", rest: rest)
    }
  }

  /// `how many bodies of Russian soldiers`: bodies are counted, the rest is matter.
  private func counted(_ rest: ArraySlice<Piece>) -> Opening {
    var rest = rest
    if rest.first?.isWord("of") ?? false { rest.removeFirst() }
    while rest.first?.function == .article { rest.removeFirst() }
    var run: [Piece] = []
    while let piece = rest.first, piece.function == nil,
      !(run.count > 0 && (isVerbOnly(piece) || isPast(piece)))
    {
      run.append(piece)
      rest.removeFirst()
    }
    // `how many Ukrainians`: people, and Ukraine is matter.
    if run.last?.isName ?? false { return Opening(form: "how many", rest: rest, matter: run) }
    return Opening(form: "how many", rest: rest, unit: run.last, matter: Array(run.dropLast()))
  }

  private func what(_ word: String, _ rest: ArraySlice<Piece>) -> Opening {
    var rest = rest
    // `which of the articles`, `what was the date of`.
    if rest.first?.isWord("of") ?? false { rest.removeFirst() }
    if let name = nameOf(rest) { return name }
    var noun = rest
    while let piece = noun.first, piece.function == .auxiliary || piece.function == .article {
      noun.removeFirst()
    }
    let isCopular =
      noun.startIndex > rest.startIndex
      && rest.contains { $0.isWord("is", "was", "are", "were") }
    if let head = noun.first?.word, let form = SlotNouns.form(head) {
      var after = noun.dropFirst()
      if after.first?.isWord("of") ?? false,
        let span = after.prefix(4).firstIndex(where: { $0.isWord("week", "day", "month", "year") })
      {
        // `which day of the week`, `what time of day`
        after = after[(span + 1)...]
      }
      let isOf = after.first?.isWord("of", "for", "when", "on", "in", "that", "why") ?? false
      if !isCopular || isOf {
        let isClock = noun.startIndex == rest.startIndex && isClock(head)
        let isWhole = after.startIndex == noun.startIndex + 1
        return Opening(
          form: form, rest: isOf ? after.dropFirst() : after, asksClock: isClock && isWhole)
      }
    }
    if rest.first?.function != .auxiliary, let head = noun.first {
      if isSourceNoun(head), asksSources(noun.dropFirst()) {
        return Opening(form: "sources", rest: noun.dropFirst())
      }
      let run = nounRun(noun)
      // `what office does Umerov hold`: the office, and not somebody.
      let isHeld =
        run.last.map(lexicon.isOfRole) ?? false
        && noun.dropFirst(run.count).first?.isWord("does", "did", "do", "has") ?? false
      if let last = run.last, isPersonNoun(last), !isHeld {
        return Opening(
          form: "who", rest: noun.dropFirst(run.count), matter: Array(run.dropLast()),
          kind: Collective.isOffice(last) ? last : nil)
      }
      if head.isName, let next = noun.dropFirst().first, isPersonNoun(next),
        rest.first?.function != .auxiliary
      {
        return Opening(
          form: "who", rest: noun.dropFirst(2), matter: [head],
          kind: Collective.isOffice(next) ? next : nil)
      }
    }
    let form = word == "which" ? "which" : "what"
    if let asked = doerAsked(form, rest) { return asked }
    // `which stage did …`, `what conditions has …`: the noun before the auxiliary is matter.
    if let auxiliary = rest.firstIndex(where: { $0.function == .auxiliary }),
      auxiliary > rest.startIndex,
      rest[..<auxiliary].allSatisfy({ $0.function == nil || $0.isWord("of", "the") })
    {
      // `which leaders besides Putin should …`: who is left out goes with the rest.
      let except = rest[..<auxiliary].firstIndex { $0.isWord("besides", "except", "excluding") }
      var nouns = rest[..<(except ?? auxiliary)].filter { $0.function == nil }
      let kind = nouns.last.flatMap { $0.isName ? nil : $0 }
      if kind != nil { nouns.removeLast() }
      let left = except.map { rest[$0..<auxiliary] } ?? []
      return Opening(form: form, rest: rest[auxiliary...] + left, matter: nouns, kind: kind)
    }
    return Opening(form: form, rest: rest)
  }

  /// `which stage of the exchange took place`: the noun behind the opening does what the verb says.
  private func doerAsked(_ form: String, _ rest: ArraySlice<Piece>) -> Opening? {
    guard !rest.contains(where: { $0.function == .auxiliary }), let kind = rest.first,
      kind.function == nil, !kind.isName, !isVerbOnly(kind),
      let verb = rest.dropFirst().firstIndex(where: { isVerbOnly($0) || isPast($0) }),
      rest[..<verb].allSatisfy({ $0.function == nil || $0.isWord("of", "the") })
    else { return nil }
    return Opening(form: form, rest: rest.dropFirst(), kind: kind)
  }

  /// `what is the name of …`: asks what somebody is called.
  private func nameOf(_ rest: ArraySlice<Piece>) -> Opening? {
    let words = rest.prefix {
      $0.function == .auxiliary || $0.function == .article || $0.isWord("name", "names")
    }
    guard let noun = words.last, noun.isWord("name", "names"),
      rest.dropFirst(words.count).first?.isWord("of", "for") ?? false
    else { return nil }
    return Opening(form: "who", rest: rest.dropFirst(words.count + 1), kind: noun)
  }

  /// The nouns before a verb: `news agency` in `which news agency supplied the story`.
  private func nounRun(_ pieces: ArraySlice<Piece>) -> ArraySlice<Piece> {
    var end = pieces.startIndex
    while end < pieces.endIndex, pieces[end].function == nil, !pieces[end].isName {
      let isVerb = isVerbOnly(pieces[end]) || isPast(pieces[end])
      if end > pieces.startIndex, isVerb, end + 1 < pieces.endIndex { break }
      end += 1
    }
    return pieces[..<end]
  }

  private func isSourceNoun(_ piece: Piece) -> Bool {
    piece.isWord(
      "source", "sources", "article", "articles", "outlet", "outlets", "newspaper", "newspapers",
      "paper", "papers", "report", "reports", "story", "stories", "text", "texts", "publication",
      "publications", "document", "documents", "media")
  }

  /// True where what follows asks which documents carry something.
  private func asksSources(_ rest: ArraySlice<Piece>) -> Bool {
    guard let verb = rest.first(where: { $0.function != .auxiliary }) else { return false }
    let key = verb.chunk.map { $0.first.folded } ?? ""
    return [
      "quote", "quotes", "quoted", "mention", "mentions", "mentioned", "cite", "cites", "cited",
      "report", "reports", "reported", "say", "says", "said", "carry", "carries", "carried",
      "cover", "covers", "covered", "tell", "tells", "told", "give", "gives", "gave", "name",
      "names", "named", "describe", "describes", "described", "speak", "speaks", "refer",
      "refers", "contain", "contains", "discuss", "discusses", "talk", "talks", "write", "writes",
      "include", "includes", "note", "notes", "call", "calls", "use", "uses",
    ].contains(key)
  }

  /// Nouns that stand for people or parties.
  func isPersonNoun(_ piece: Piece) -> Bool { Collective.contains(piece) }

  /// `died`, `came`; behind what is counted it tells what happened to it.
  private func isPast(_ piece: Piece) -> Bool {
    guard let word = piece.word, piece.chunk?.verbs.isEmpty == false else { return false }
    return word.hasSuffix("ed") || lexicon.isIrregular(word)
  }

  /// `how much money`: a sum is counted, whatever its unit.
  private func isMoney(_ piece: Piece) -> Bool {
    piece.chunk?.concepts.contains { lexicon.concept($0).id == "money" } ?? false
  }

  /// `how much did it cost`: verbs whose object is a sum.
  private func isOfMoney(_ piece: Piece) -> Bool {
    piece.chunk?.verbs.contains {
      ["cost", "pay", "spend", "earn", "invest", "lend", "fund"].contains(lexicon.act($0).id)
    } ?? false
  }

  private func isVerbOnly(_ piece: Piece) -> Bool {
    guard let chunk = piece.chunk, !chunk.verbs.isEmpty else { return false }
    return chunk.concepts.isEmpty && chunk.verbs.count == chunk.acts.count && chunk.unit == nil
  }

  /// What a question may stand behind: `please tell me`.
  static let preludes: WordTable = [
    "please", "can", "could", "would", "you", "tell", "me", "us", "i", "want", "need", "to",
    "know", "like", "wonder", "so", "and", "but", "well", "ok", "okay", "hey", "hi", "hello",
    "do", "id", "i'd", "explain", "say", "find", "out", "show", "give", "remind", "just",
    "exactly", "if", "whether", "be", "grateful", "learn", "curious", "interested", "in", "for",
    "wondering", "am", "i'm", "about", "also", "then",
  ]

  /// Without `can you tell me`, `I would like to know`, `please`, `so`.
  private func withoutPrelude(_ pieces: ArraySlice<Piece>) -> ArraySlice<Piece> {
    guard let question = pieces.firstIndex(where: { $0.function == .question }),
      question > pieces.startIndex,
      pieces[..<question].allSatisfy({ piece in
        piece.text.lowercased().split(separator: " ").allSatisfy {
          Self.preludes.contains(String($0))
        }
      })
    else { return pieces }
    // `tell me in which city`: a preposition before the word that asks goes with it.
    let before = question - 1
    return pieces.indices.contains(before)
      && pieces[before].isWord("in", "for", "of", "to", "about")
      ? pieces[before...] : pieces[question...]
  }
}
