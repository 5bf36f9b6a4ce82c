/// A place at which a quotation departs from its source.
struct QuoteChange: Hashable {
  /// What kind of change it is, the gravest that fits.
  enum Kind: String, CaseIterable {
    case number = "changed number"
    case negationLeftOut = "dropped negation"
    case negationPutIn = "added negation"
    case hedgeLeftOut = "dropped hedge"
    case hedgePutIn = "added hedge"
    case moved = "moved wording"
    case words = "changed wording"
    case wordsLeftOut = "dropped wording"
    case wordsPutIn = "added wording"
  }

  private(set) var kind: Kind
  /// Numbers of the source's words; empty where words were put in.
  let source: Range<Int>
  /// Numbers of the quotation's words; empty where words were left out.
  let quotation: Range<Int>

  init(
    source: Range<Int>, quotation: Range<Int>, sourceWords: [QuotedWord], words: [QuotedWord],
    isNumber: (QuotedWord) -> Bool
  ) {
    self.source = source
    self.quotation = quotation
    let before = Array(sourceWords[source])
    let after = Array(words[quotation])
    let negations = (before.filter(Self.isNegation).count, after.filter(Self.isNegation).count)
    let hedges = (before.filter(Self.isHedge).map(\.key), after.filter(Self.isHedge).map(\.key))
    let isBound =
      Self.isBound(before, of: sourceWords.dropFirst(source.upperBound).first, isNumber)
      || Self.isBound(after, of: words.dropFirst(quotation.upperBound).first, isNumber)
    if isBound || before.filter(isNumber).map(\.key) != after.filter(isNumber).map(\.key) {
      kind = .number
    } else if negations.0 != negations.1 {
      kind = negations.0 > negations.1 ? .negationLeftOut : .negationPutIn
    } else if hedges.0 != hedges.1 {
      kind = hedges.0.count >= hedges.1.count ? .hedgeLeftOut : .hedgePutIn
    } else {
      kind = after.isEmpty ? .wordsLeftOut : before.isEmpty ? .wordsPutIn : .words
    }
  }

  /// `more than` before `1,000`: without it the number is another.
  private static func isBound(
    _ words: [QuotedWord], of next: QuotedWord?, _ isNumber: (QuotedWord) -> Bool
  ) -> Bool {
    guard let next, isNumber(next) else { return false }
    return words.contains { bounds.contains($0.key) }
  }

  private static let bounds: WordTable = [
    "more", "less", "fewer", "over", "under", "least", "most", "below", "above", "exceeding",
  ]

  static func isNegation(_ word: QuotedWord) -> Bool {
    word.key.hasSuffix("n't") || word.key == "cannot"
      || FunctionWords.classes(of: word.key) == .negation
  }

  /// Words that make a statement weaker or keep it another's.
  static func isHedge(_ word: QuotedWord) -> Bool {
    HedgeWords.contains(word.key) || HedgeWords.isCondition(word.key)
  }

  /// The places at which an alignment departs from its source. Words that only are cut otherwise,
  /// `cease-fire` and `ceasefire`, are no change.
  static func changes(
    _ alignment: QuoteAlignment, _ sourceWords: [QuotedWord], _ words: [QuotedWord],
    isNumber: (QuotedWord) -> Bool
  ) -> [QuoteChange] {
    var changes: [QuoteChange] = []
    var source = 0..<0
    var quotation = 0..<0
    func close() {
      defer {
        (source, quotation) = (
          source.upperBound..<source.upperBound, quotation.upperBound..<quotation.upperBound
        )
      }
      guard !source.isEmpty || !quotation.isEmpty,
        !isCutOtherwise(sourceWords[source], words[quotation])
      else { return }
      changes.append(
        QuoteChange(
          source: source, quotation: quotation, sourceWords: sourceWords, words: words,
          isNumber: isNumber))
    }
    for step in alignment.steps {
      switch step {
      case .same(let at, let word):
        close()
        (source, quotation) = ((at + 1)..<(at + 1), (word + 1)..<(word + 1))
      case .changed(let at, let word):
        source = (source.isEmpty ? at : source.lowerBound)..<(at + 1)
        quotation = (quotation.isEmpty ? word : quotation.lowerBound)..<(word + 1)
      case .leftOut(let at): source = (source.isEmpty ? at : source.lowerBound)..<(at + 1)
      case .putIn(let word):
        quotation = (quotation.isEmpty ? word : quotation.lowerBound)..<(word + 1)
      }
    }
    close()
    return moved(changes, sourceWords, words)
  }

  /// Words that are put in at one place and left out at another were moved; so were those that stand
  /// in the source right before or behind the place along which the quotation lies. An added `not`
  /// or another number stays what it is, wherever else the source has the same words.
  private static func moved(
    _ changes: [QuoteChange], _ sourceWords: [QuotedWord], _ words: [QuotedWord]
  ) -> [QuoteChange] {
    var changes = changes
    for place in changes.indices
    where changes[place].kind == .wordsPutIn && changes[place].quotation.count > 1 {
      let run = words[changes[place].quotation].map(\.key)
      let twin = changes.firstIndex { change in
        change.kind == .wordsLeftOut && sourceWords[change.source].map(\.key) == run
      }
      let reach = 2 * words.count
      let at = changes[place].source.lowerBound
      let near = sourceWords[max(0, at - reach)..<min(sourceWords.count, at + reach)].map(\.key)
      let isNear =
        near.count >= run.count
        && (0...(near.count - run.count)).contains {
          near[$0..<($0 + run.count)].elementsEqual(run)
        }
      guard twin != nil || isNear else { continue }
      changes[place].kind = .moved
      if let twin { changes[twin].kind = .moved }
    }
    return changes
  }

  private static func isCutOtherwise(
    _ a: ArraySlice<QuotedWord>, _ b: ArraySlice<QuotedWord>
  ) -> Bool {
    guard a.count != b.count, !a.isEmpty, !b.isEmpty else { return false }
    // `24 48` is not `2448`.
    guard !a.contains(where: \.isNumber) else { return false }
    return a.map(\.key).joined() == b.map(\.key).joined()
  }
}
