import Diagnostics

/// Cuts a compound into its assertions and reads each.
struct StatementReader {
  let context: QueryContext

  /// The most parts that a compound is cut into; what is left is one.
  static let mostParts = 16

  /// The assertions of a statement; one where it is no compound.
  func statements(_ text: String) -> [Statement] { statements(text, 0) }

  /// - Parameter depth: how many parts have been cut off before.
  private func statements(_ text: String, _ depth: Int) -> [Statement] {
    let text = SplitVerbs(context).joined(text)
    let pieces = withoutCleft(context.pieces.pieces(of: text))
    if depth < Self.mostParts, let (main, aside) = relative(pieces) {
      return [main, aside].flatMap { part in
        statements(part.map(\.text).joined(separator: " "), depth + 1)
      }
    }
    return statements(pieces, text, depth)
  }

  /// An assertion for each thing or doer of a list; empty where there is none.
  func spread(_ text: String) -> [Statement] {
    Distribution(self).sentences(context.pieces.pieces(of: text)).map(whole)
  }

  /// The whole as one assertion.
  func whole(_ text: String) -> Statement {
    let text = SplitVerbs(context).joined(text)
    return statement((withoutCleft(context.pieces.pieces(of: text)), text))
  }

  /// `the talks, which lasted less than an hour, were held in Geneva` says two things of the talks.
  private func relative(_ pieces: [Piece]) -> (main: [Piece], aside: [Piece])? {
    guard
      let open = pieces.indices.dropLast().first(where: {
        pieces[$0].isMark(",") && pieces[$0 + 1].isWord("which", "who")
      }),
      open > 0, !pieces[..<open].indices.contains(where: { hasVerb(pieces, $0) }),
      let close = pieces[(open + 2)...].firstIndex(where: { $0.isMark(",") }),
      close + 1 < pieces.count
    else { return nil }
    let subject = Array(pieces[..<open])
    return (
      subject + pieces[(close + 1)...], subject + pieces[(open + 2)..<close]
    )
  }

  /// `it was Ukraine that proposed` says what `Ukraine proposed` says.
  private func withoutCleft(_ pieces: [Piece]) -> [Piece] {
    guard pieces.count > 3, pieces[0].isWord("it"), pieces[1].isWord("is", "was"),
      let that = pieces.firstIndex(where: { $0.isWord("that", "who", "which") }),
      pieces[2..<that].contains(where: \.isName)
    else { return pieces }
    return pieces.indices.filter { $0 > 1 && $0 != that }.map { pieces[$0] }
  }

  private func statements(_ pieces: [Piece], _ text: String, _ depth: Int) -> [Statement] {
    for at in pieces.indices where depth < Self.mostParts {
      guard let width = joint(pieces, at), isWhole(pieces, 0..<at) else { continue }
      let left = statement((Array(pieces[..<at]), slice(text, pieces[..<at])))
      let rest = Array(pieces[(at + width)...])
      if let filled = Ellipsis(self).filled(rest, from: Array(pieces[..<at])) {
        return [left] + statements(filled, depth + 1)
      }
      guard let right = continuation(pieces, 0..<at, at + width) else { continue }
      // The second half has its own subject, or goes on with the first one's and is read with it.
      let more =
        right.isEmpty
        ? statements(
          resolved(rest, by: Array(pieces[..<at])).map(\.text).joined(separator: " "), depth + 1)
        : statements(right, rest, text, depth + 1)
      return [left] + more
    }
    return [statement((pieces, slice(text, pieces[...])))]
  }

  /// `Russia agreed to it` behind `Ukraine demanded a ceasefire`: the thing is what was demanded.
  private func resolved(_ pieces: [Piece], by first: [Piece]) -> [Piece] {
    guard let verb = first.indices.first(where: { hasVerb(first, $0) }) else { return pieces }
    let subject = first[..<subjectEnd(first, first.indices, verb)]
    let object = first[(verb + 1)...]
    return pieces.enumerated().flatMap { at, piece -> [Piece] in
      if at == 0, piece.isWord("he", "she", "they", "it", "which", "this") { return Array(subject) }
      if at > 0, piece.isWord("it", "them", "this", "that"),
        at + 1 == pieces.count || pieces[at + 1].function != nil
      {
        return Array(object)
      }
      return [piece]
    }
  }

  private func statements(
    _ lead: [Piece], _ rest: [Piece], _ text: String, _ depth: Int
  ) -> [Statement] {
    statements(lead.map(\.text).joined(separator: " ") + " " + slice(text, rest[...]), depth)
  }

  private func statement(_ part: (pieces: [Piece], text: String)) -> Statement {
    let isInverted = part.pieces.first?.function == .auxiliary
    let pieces = (isInverted ? Array(part.pieces.dropFirst()) : part.pieces).filter {
      if case .mark = $0.content { false } else { true }
    }
    let wasBe = part.pieces.first?.isWord("was", "were", "is", "are") ?? false
    return Statement(
      part.text, read(pieces, isInverted ? .inverted : .statement, wasBe), context)
  }

  /// `Medinsky said that Russia proposed …`: the saying outside, the assertion inside.
  private func read(
    _ pieces: [Piece], _ order: SentenceReader.Order, _ wasBe: Bool
  ) -> SentenceReading {
    if order == .statement, let reading = proposal(pieces) { return reading }
    var reader = SentenceReader(context: context, pieces: pieces)
    reader.order = order
    reader.wasInverted = wasBe
    let outer = reader.read()
    guard !outer.acts.isEmpty, let that = reader.verbPlace, that + 1 < pieces.count
    else { return outer }
    // `wrote that …` says something, though one may also write a letter.
    let says = outer.acts.map { context.index.lexicon.act($0).isSaying }
    let mark = pieces[(that + 1)...].prefix(4).firstIndex { $0.isWord("that") }
    let between = pieces[(that + 1)..<(mark ?? that + 1)]
    let isClause = between.allSatisfy { $0.isName || $0.isWord("on", "in", "to") }
    guard !says.contains(false) || mark != nil && isClause && says.contains(true) else {
      return outer
    }
    // `threatened to impose`: nothing is said to have been imposed.
    if pieces[that + 1].isWord("to") { return outer }
    var rest = Array(pieces[(that + 1)...])
    if let mark = rest.firstIndex(where: { $0.isWord("that") }) {
      rest = Array(rest[(mark + 1)...])
    }
    let saysSentence = SaidClause(outer.verb, rest[...], context.index.lexicon) != nil
    var inner = SentenceReader(context: context, pieces: rest)
    inner.order = .statement
    var reading = inner.read()
    guard !reading.acts.isEmpty || isWish(reading) else {
      var plain = outer
      plain.speakers += plain.subjects
      plain.subjects = []
      plain.saysSentence = saysSentence
      plain.isOwnSaying = !pieces.contains { $0.isWord("that") }
      return plain
    }
    if isMandate(outer, reading, rest) { return outer }
    // `Medinsky said he resigned`: who says it of himself is who did it.
    if reading.subjects.isEmpty, outer.subjects.count == 1,
      rest.first?.isWord("he", "she") ?? false
    {
      reading.subjects = outer.subjects
    }
    reading.speakers += outer.speakers + outer.subjects
    // What stands before `that` says when, where and to whom.
    let start = rest.first?.span.start ?? 0
    reading.matter += (outer.matter + outer.asides).filter { $0.span.start < start }
    reading.recipients += outer.recipients
    reading.outerActs = outer.acts
    reading.saysSentence = saysSentence
    return reading
  }

  /// `said Russia wants it`: the verb is too light to be an act, but it is what is said.
  private func isWish(_ reading: SentenceReading) -> Bool {
    reading.verb?.chunk?.verbs.contains { context.index.lexicon.act($0).id == "want" } ?? false
  }

  /// `insists that Ukraine give up`: who insists so demands it, and says nothing of what is.
  private func isMandate(
    _ outer: SentenceReading, _ inner: SentenceReading, _ rest: [Piece]
  ) -> Bool {
    let lexicon = context.index.lexicon
    guard outer.acts.contains(where: { lexicon.act($0).id == "insist" }), let verb = inner.verb,
      let at = rest.firstIndex(of: verb), let word = verb.chunk?.first.folded
    else { return false }
    let isBase = !word.hasSuffix("s") && !word.hasSuffix("ed") && !lexicon.isIrregular(word)
    return isBase && !rest[..<at].contains { $0.function == .auxiliary || $0.isWord("to") }
  }

  /// `under Kyiv's proposal the leaders would meet`: Kyiv proposed that they meet.
  private func proposal(_ pieces: [Piece]) -> SentenceReading? {
    guard pieces.count > 4, pieces[0].isWord("under", "in", "by") || pieces[0].isWord("according"),
      let owner = pieces.prefix(4).firstIndex(where: \.isName), owner + 1 < pieces.count,
      pieces[owner].isPossessive || pieces[owner].names.contains(where: { $0.use == .adjective }),
      let noun = pieces[owner + 1].chunk, pieces[owner + 1].function == nil
    else { return nil }
    let acts = noun.acts.filter { ActFit.unsettled.contains(context.index.lexicon.act($0).id) }
    guard !acts.isEmpty else { return nil }
    var reading = SentenceReading()
    reading.subjects = [pieces[owner].text]
    reading.acts = Array(Set(acts)).sorted()
    reading.matter = pieces[(owner + 2)...].filter { $0.function == nil }
    return reading
  }

  /// How many pieces join two halves at a place: `and`, `, and`, `, which`; nil where none do.
  func joint(_ pieces: [Piece], _ at: Int) -> Int? {
    if pieces[at].isWord("and", "but", "while", "whereas") { return 1 }
    if pieces[at].isMark(";") { return 1 }
    guard pieces[at].isMark(","), at + 1 < pieces.count else { return nil }
    return pieces[at + 1].isWord("and", "but", "which", "while", "whereas") ? 2 : nil
  }

  /// True where a stretch has a verb, and one behind its last `that` or `so that`.
  private func isWhole(_ pieces: [Piece], _ range: Range<Int>) -> Bool {
    let joinsNames = range.upperBound < pieces.count && pieces[range.upperBound].isWord("and")
    let last = pieces[range].lastIndex {
      $0.isWord("that", "because", "if", "when", "so", "until")
        || joinsNames && $0.isWord("between", "both")
    }
    let verb = pieces[(last ?? range.lowerBound)..<range.upperBound].indices.first {
      hasVerb(pieces, $0) || isCopula(pieces, $0)
    }
    guard let verb else { return false }
    // `said Russia and Ukraine are opposed` says it of both.
    let isSaying = pieces[verb].chunk?.verbs.contains { context.index.lexicon.act($0).isSaying }
    return
      !(joinsNames && isSaying ?? false && verb + 1 < range.upperBound
      && pieces[(verb + 1)..<range.upperBound].allSatisfy(\.isName))
  }

  /// A form of `be` with no participle behind it: `the positions are close`.
  func isCopula(_ pieces: [Piece], _ at: Int) -> Bool {
    guard at > 0, pieces[at].isWord("is", "are", "was", "were") else { return false }
    let next = pieces[(at + 1)...].first {
      ![.negation, .filler].contains($0.function ?? .question)
    }
    guard let next, case .chunk(let chunk) = next.content else { return false }
    return !chunk.first.folded.hasSuffix("ed")
  }

  /// What has to be read in front of the second half: nothing where it has its own subject, the
  /// subject where it begins with a verb, subject and verb before `to a ceasefire`; nil where the
  /// joint joins no assertions.
  private func continuation(_ pieces: [Piece], _ left: Range<Int>, _ start: Int) -> [Piece]? {
    guard start < pieces.count else { return nil }
    guard let verb = left.first(where: { hasVerb(pieces, $0) || isCopula(pieces, $0) })
    else { return nil }
    var first = start
    while first < pieces.count,
      [.auxiliary, .filler, .negation].contains(pieces[first].function ?? .question)
    {
      first += 1
    }
    guard first < pieces.count else { return nil }
    if hasVerb(pieces, first) {
      return Array(pieces[left.lowerBound..<subjectEnd(pieces, left, verb)])
    }
    if pieces[first].isWord("to", "on", "that"), pieces[verb].chunk?.verbs.isEmpty == false {
      return Array(pieces[left.lowerBound..<governorEnd(pieces, left, verb, first)])
    }
    let end = (start..<pieces.count).first { joint(pieces, $0) != nil } ?? pieces.count
    guard let own = (start..<end).first(where: { hasVerb(pieces, $0) || isCopula(pieces, $0) }),
      own > start
    else { return nil }
    let subject = pieces[start..<own]
    // `and military questions`: one thing that acts has an article before it, or a name.
    if pieces[own].word?.hasSuffix("s") ?? false, own > start,
      subject.allSatisfy({ $0.function == nil && !$0.isName })
    {
      return nil
    }
    // `May 16 and June 2 and brought`: what stands between has to be able to act.
    guard subject.contains(where: { $0.isName || $0.function == nil && $0.chunk != nil }),
      !subject.contains(where: { $0.function == .preposition && !$0.isWord("of") })
    else { return nil }
    return []
  }

  /// Where that ends which governs `to` or `that`: the verb, and in `wants Ukraine to` whom it is
  /// wanted of.
  private func governorEnd(
    _ pieces: [Piece], _ left: Range<Int>, _ verb: Int, _ start: Int
  ) -> Int {
    guard pieces[start].isWord("to"), verb + 2 < left.upperBound, pieces[verb + 1].isName,
      pieces[verb + 2].isWord("to")
    else { return verb + 1 }
    return verb + 2
  }

  /// Where the subject of a half ends: before its auxiliaries and its verb.
  func subjectEnd(_ pieces: [Piece], _ left: Range<Int>, _ verb: Int) -> Int {
    var end = verb
    while end > left.lowerBound, pieces[end - 1].function == .auxiliary { end -= 1 }
    return end
  }

  /// A verb by form and place: behind an article or a possessive it is a noun.
  func hasVerb(_ pieces: [Piece], _ at: Int) -> Bool {
    let piece = pieces[at]
    guard let chunk = piece.chunk, !chunk.verbs.isEmpty || isLightVerb(chunk), piece.function == nil
    else { return false }
    if at > 0 {
      let before = pieces[at - 1]
      if before.function == .article || before.isPossessive { return false }
    }
    let word = chunk.first.folded
    // `would change`, `did not take part`
    if let auxiliary = pieces[..<at].last(where: { !$0.isWord("not", "never", "also", "again") }),
      auxiliary.isWord(
        "do", "does", "did", "will", "would", "can", "could", "shall", "should", "may")
        || auxiliary.isWord("might", "must")
    {
      return true
    }
    // `Russia demands`: behind a name that is no qualifier it is the verb.
    let isBehindName =
      at > 0 && pieces[at - 1].isName && !pieces[at - 1].names.contains { $0.use == .adjective }
    if isBehindName, word.hasSuffix("s"), !chunk.verbs.isEmpty { return true }
    return word.hasSuffix("ed") || word.hasSuffix("s") && chunk.acts.count == chunk.verbs.count
      || context.index.lexicon.isIrregular(word) || chunk.concepts.isEmpty
  }

  private func isLightVerb(_ chunk: Chunk) -> Bool {
    ["brought", "took", "made", "gave", "got", "came", "went"].contains(chunk.first.folded)
  }

  private func slice(_ text: String, _ pieces: ArraySlice<Piece>) -> String {
    guard let first = pieces.first, let last = pieces.last else { return "" }
    return PieceReader.slice(text, first.span.joined(last.span))
  }
}
