import Diagnostics
import ParleyModel

/// Reads questions of how the sources stand to each other: `which sources disagree about …`,
/// `is … described the same way everywhere`. What is left of the question is the matter.
struct DifferenceQuestion {
  let context: QueryContext

  /// A word of the question and what it is taken for.
  private struct Word {
    let folded: String
    let span: TextSpan
    let isCapitalized: Bool
    /// The number of the clause in which it stands, from 0.
    let clause: Int
    /// The name of an outlet or agency.
    var isOutlet: Bool
    var isFunction: Bool { FunctionWords.contains(folded) && !isOutlet }
  }

  /// The query, where the question is one of difference and names a matter.
  func query(_ text: String) -> Query? {
    guard mayAskForDifference(text) else { return nil }
    let words = words(of: text)
    let frame = frame(words)
    guard isDifference(words, frame) else { return nil }
    let matter = matter(text, words, frame)
    return Query(form: "compare", subject: matter.isEmpty ? nil : matter)
  }

  /// The matter of what stands behind `compare`; nil where nothing of it is frame, or all of it.
  func matter(of text: String) -> String? {
    let words = words(of: text)
    let matter = matter(text, words, frame(words), isWhole: true)
    return matter.isEmpty ? nil : matter
  }

  /// Whether a word of difference stands in a question, or it begins with an auxiliary as
  /// `do all the articles say …` does: without names looked up, for most questions are of other kinds.
  private func mayAskForDifference(_ text: String) -> Bool {
    let tokens = Array(Tokenizer.tokens(of: text).prefix(PieceReader.longestLine))
    guard let first = tokens.first(where: { !$0.isMark }) else { return false }
    return tokens.contains { !$0.isMark && DifferenceWords.isOfDifference($0.folded) }
      || FunctionWords.classes(of: first.folded) == .auxiliary
      || tokens.contains { DifferenceWords.isSource($0.folded) }
        && tokens.indices.contains { Clauses.begins(at: $0, of: tokens, in: text) }
  }

  /// The words of clauses that ask how the accounts stand to each other and tell nothing of the matter:
  /// `The articles seem to differ.`, `what do headline and text say?`, `which article says what`.
  private func asides(_ words: [Word]) -> [Int] {
    guard let last = words.last?.clause, last > 0 else { return [] }
    let clauses = (0...last).map { clause in words.indices.filter { words[$0].clause == clause } }
    let asides = clauses.filter { isAside(words, $0) }
    return asides.count < clauses.count { !$0.isEmpty } ? Array(asides.joined()) : []
  }

  private func isAside(_ words: [Word], _ clause: [Int]) -> Bool {
    clause.contains { words[$0].isOutlet || DifferenceWords.isSource(words[$0].folded) }
      && (clause.contains { DifferenceWords.isOfDifference(words[$0].folded) }
        || clause.contains { DifferenceWords.telling.contains(words[$0].folded) }
          && clause.contains { words[$0].folded == "what" })
      && clause.allSatisfy { at in
        let word = words[at]
        return word.isOutlet || isIdle(word) || DifferenceWords.isSource(word.folded)
          || DifferenceWords.isOfDifference(word.folded)
          || DifferenceWords.telling.contains(word.folded)
          || DifferenceWords.seeming.contains(word.folded)
      }
  }

  private func words(of text: String) -> [Word] {
    let lexicon = context.index.lexicon
    let outlets = context.pieces.pieces(of: text).filter { piece in
      !piece.names.isEmpty
        && piece.names.allSatisfy { [.outlet, .agency].contains(lexicon.name($0.number).kind) }
    }.map(\.span)
    let tokens = Array(Tokenizer.tokens(of: text).prefix(PieceReader.longestLine))
    var clause = 0
    return tokens.enumerated().compactMap { place, token in
      if Clauses.begins(at: place, of: tokens, in: text) { clause += 1 }
      if token.isMark { return nil }
      return Word(
        folded: token.folded, span: token.span, isCapitalized: token.isCapitalized, clause: clause,
        isOutlet: outlets.contains { $0.joined(token.span) == $0 })
    }
  }

  /// The places of words that ask for a difference, or name sources, and no matter.
  private struct Frame {
    var sources: Set<Int> = []
    /// Words of difference that need sources beside them.
    var weak: Set<Int> = []
    /// Words that only sources can be meant by: `discrepancy`.
    var strong: Set<Int> = []
    var everywhere: Set<Int> = []
  }

  private func frame(_ words: [Word]) -> Frame {
    var frame = Frame()
    for (at, word) in words.enumerated() {
      let next = at + 1 < words.count ? words[at + 1].folded : nil
      if isSource(words, at) { frame.sources.insert(at) }
      if isStrong(word) { frame.strong.insert(at) }
      if DifferenceWords.everywhere.contains(word.folded) { frame.everywhere.insert(at) }
      if DifferenceWords.verbs.contains(word.folded), isSaidOfSources(words, at) {
        frame.weak.insert(at)
      }
      if DifferenceWords.nouns.contains(word.folded) && !isOfOthers(words, at)
        || word.folded.hasPrefix("differently")
      {
        frame.weak.insert(at)
      }
      if DifferenceWords.adjectives.contains(word.folded),
        next == nil || DifferenceWords.aspects.contains(next!) || isSource(words, at + 1)
          || DifferenceWords.links.contains(next!)
      {
        frame.weak.insert(at)
      }
    }
    frame.strong.formUnion(asides(words))
    return frame
  }

  private func isDifference(_ words: [Word], _ frame: Frame) -> Bool {
    if !frame.strong.isEmpty || asksAll(words) || asksWhether(words) { return true }
    if frame.weak.isEmpty { return false }
    return !frame.sources.isEmpty || !frame.everywhere.isEmpty
  }

  /// Sources in the plural, `each article`, `TASS and Xinhua`, `the headline`.
  private func isSource(_ words: [Word], _ at: Int) -> Bool {
    guard at < words.count else { return false }
    let word = words[at]
    if word.isOutlet { return true }
    if DifferenceWords.sources.contains(word.folded) { return true }
    guard at > 0, DifferenceWords.sources.contains(word.folded + "s") else { return false }
    if words[at - 1].isOutlet { return true }
    return ["each", "every", "any", "all", "one", "another", "both", "other"].contains(
      words[at - 1].folded)
  }

  /// `do the articles agree`, `differ between the reports`: only words that say nothing of
  /// themselves stand between the verb and the sources.
  private func isSaidOfSources(_ words: [Word], _ at: Int) -> Bool {
    if at > 0, isNoun(words, at) { return false }
    for before in words[..<at].indices.reversed() {
      if isSource(words, before) { return true }
      if !words[before].isFunction, !Self.counts.contains(words[before].folded) { break }
    }
    for after in words.indices where after > at {
      if isSource(words, after) { return true }
      if !words[after].isFunction { break }
    }
    // `do the accounts of the talks differ`: the last word is the verb of the whole question.
    if at == words.count - 1, at > 0, words[at].folded != "agreed" {
      return words.indices.contains { isSource(words, $0) }
    }
    return words.last.map { DifferenceWords.everywhere.contains($0.folded) } ?? false
  }

  /// A word of accounts by itself, slips in long ones forgiven: `discrepency`.
  private func isStrong(_ word: Word) -> Bool { DifferenceWords.isStrong(word.folded) }

  /// `the conflict`: behind an article or a preposition it is no verb.
  private func isNoun(_ words: [Word], _ at: Int) -> Bool {
    let before = FunctionWords.classes(of: words[at - 1].folded)
    return before == .article || before == .preposition
  }

  /// `disagreements between the sides`: those of others than sources.
  private func isOfOthers(_ words: [Word], _ at: Int) -> Bool {
    guard
      let link = words.indices.first(where: { $0 > at && Self.betweens.contains(words[$0].folded) })
    else { return false }
    let first = words.indices.first { $0 > link && !words[$0].isFunction }
    return first.map { !isSource(words, $0) && !Self.counts.contains(words[$0].folded) } ?? false
  }

  private static let betweens: WordTable = ["between", "among", "amongst"]

  /// `do all the articles say …`, `did both outlets report …`.
  private func asksAll(_ words: [Word]) -> Bool {
    guard words.count > 3, FunctionWords.classes(of: words[0].folded) == .auxiliary,
      ["all", "both", "every", "each", "most"].contains(words[1].folded),
      let source = words.indices.prefix(6).first(where: { isSource(words, $0) }),
      source + 1 < words.count
    else { return false }
    // `both reports of the briefing mention`: what they report on may stand between.
    let rest = words[(source + 1)...]
    let telling = rest.firstIndex { DifferenceWords.telling.contains($0.folded) }
    return telling == source + 1
      || telling != nil && ["of", "on", "about"].contains(words[source + 1].folded)
  }

  /// `is there a contradiction on …`, `does anybody contradict …`: where no sources are named, all of
  /// them are meant.
  private func asksWhether(_ words: [Word]) -> Bool {
    guard words.count > 3, FunctionWords.classes(of: words[0].folded) == .auxiliary else {
      return false
    }
    if words[1].folded == "there" {
      return words.indices.prefix(5).contains { at in
        DifferenceWords.departures.contains(words[at].folded) && !isOfOthers(words, at)
      }
    }
    return ["anyone", "anybody", "someone", "somebody", "anything"].contains(words[1].folded)
      && ["contradict", "contradicts", "contradicted"].contains(words[2].folded)
  }

  private static let counts: WordTable = ["two", "three", "four", "five", "several", "various"]

  /// What is left: runs of words that are no frame, function words at their ends taken off.
  private func matter(
    _ text: String, _ words: [Word], _ frame: Frame, isWhole: Bool = false
  ) -> String {
    var taken = frame.strong.union(frame.weak).union(frame.everywhere)
    if asksWhether(words) {
      taken.formUnion(
        words.indices.prefix(5).filter { DifferenceWords.isOfDifference(words[$0].folded) })
    }
    // Outlets and a headline tell which sources are compared, and stay.
    let kept = words.indices.filter { words[$0].isOutlet || words[$0].folded == "headline" }
    taken.formUnion(frame.sources.subtracting(kept))
    for at in words.indices where frame.weak.contains(at) {
      // `the same way`, `in different terms`: the manner goes with its adjective.
      if at + 1 < words.count, DifferenceWords.manners.contains(words[at + 1].folded) {
        taken.insert(at + 1)
      }
    }
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for at in words.indices where !taken.contains(at) {
        guard DifferenceWords.telling.contains(words[at].folded), touches(at, words, taken) else {
          continue
        }
        taken.insert(at)
        hasGrown = true
      }
    }
    var runs: [[Word]] = [[]]
    for (at, word) in words.enumerated() {
      if taken.contains(at) { runs.append([]) } else { runs[runs.count - 1].append(word) }
    }
    return runs.compactMap { run -> String? in
      var run = run[...]
      guard run.contains(where: { !isIdle($0) }) else { return nil }
      while let first = run.first, isIdle(first), !isAsking(first, isWhole ? nil : words[0]) {
        run.removeFirst()
      }
      while let last = run.last, isIdle(last) { run.removeLast() }
      guard let first = run.first, let last = run.last else { return nil }
      return PieceReader.slice(text, first.span.joined(last.span))
    }.joined(separator: " ")
  }

  /// Whether a taken word stands beside it, words that say nothing passed over.
  private func touches(_ at: Int, _ words: [Word], _ taken: Set<Int>) -> Bool {
    var before = at - 1
    while before >= 0, words[before].isFunction, !taken.contains(before) { before -= 1 }
    if before >= 0, taken.contains(before) { return true }
    var after = at + 1
    while after < words.count, words[after].isFunction, !taken.contains(after) { after += 1 }
    return after < words.count && taken.contains(after)
  }

  /// `where` in `on where the talks were held`.
  /// - Parameter opening: the question's first word, which only opens it.
  private func isAsking(_ word: Word, _ opening: Word?) -> Bool {
    FunctionWords.classes(of: word.folded) == .question && word.span != opening?.span
      && word.folded != "which"
  }

  private func isIdle(_ word: Word) -> Bool {
    word.isFunction
      || ["compare", "contrast", "according", "point", "points", "respects", "five", "four"]
        .contains(word.folded)
  }
}
