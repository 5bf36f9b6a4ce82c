import Diagnostics
import Packing

/// Takes a word that nobody knows for the known word next to it, and says so.
struct Speller {
  let index: Index

  struct Correction: Hashable {
    let span: TextSpan
    let typed: String
    let taken: String
  }

  /// The text with its slips mended, and a note for each.
  func corrected(_ text: String) -> (text: String, notes: [String]) {
    let tokens = Array(Tokenizer.tokens(of: text).prefix(PieceReader.longestLine))
    let corrections = tokens.enumerated().compactMap {
      ($0.offset == 0 ? opener($0.element) : nil) ?? correction($0.element)
    }
    guard !corrections.isEmpty else { return (text, []) }
    var bytes = Array(text.utf8)
    for correction in corrections.reversed() {
      bytes.replaceSubrange(
        correction.span.start..<correction.span.end, with: Array(correction.taken.utf8))
    }
    let notes = corrections.map {
      "took '\(Self.slice(text, $0.span))' as '\($0.taken)'"
    }
    return (String(decoding: bytes, as: UTF8.self), notes)
  }

  /// A line that begins with a slip in a form's name, `clams about prisoners`, or with its singular,
  /// `quote by Peskov`, with the name put right; nil for any other line.
  func withForm(_ text: String) -> (text: String, note: String)? {
    let tokens = Tokenizer.tokens(of: text).prefix(2)
    guard let first = tokens.first, first.isWord, !first.isCapitalized,
      !FunctionWords.contains(first.folded)
    else { return nil }
    let forms = QueryForms.all.filter { !$0.isQuestion && !$0.id.contains(" ") }
    let next = tokens.dropFirst().first?.folded
    let singular = forms.first { form in
      form.id == first.folded + "s" && form.clauses.contains { $0.rawValue == next }
    }
    let slip =
      first.folded.utf8.count > 3 && !isKnown(first.folded)
      ? NearMiss.nearest(to: first.folded, among: forms.map(\.id)) : nil
    guard let form = singular?.id ?? slip else { return nil }
    let rest = text.utf8.dropFirst(first.span.end)
    return (
      form + String(decoding: rest, as: UTF8.self),
      "took '\(Self.slice(text, first.span))' as '\(form)'"
    )
  }

  /// `wo proposed truces`: a short word that nobody knows at the beginning is a slip in the word
  /// that asks.
  private func opener(_ token: Token) -> Correction? {
    guard token.isWord, (2...5).contains(token.folded.utf8.count), !isKnown(token.folded),
      Contraction.written(token.folded) == nil,
      let word = ["who", "what", "when", "where", "which", "why", "how", "whose"].first(where: {
        NearMiss.distance(Array(token.folded.utf8), Array($0.utf8), limit: 1) != nil
      })
    else { return nil }
    return Correction(span: token.span, typed: token.folded, taken: word)
  }

  private func correction(_ token: Token) -> Correction? {
    if token.isWord, let word = Contraction.written(token.folded) {
      return Correction(span: token.span, typed: token.folded, taken: word)
    }
    // `we're` is no slip in `were`.
    guard token.isWord, token.folded.utf8.count > 3, !token.folded.utf8.contains(0x27),
      !isKnown(token.folded)
    else { return nil }
    guard let word = nearest(token) else { return nil }
    let end = token.isPossessive ? token.span.start + token.folded.utf8.count : token.span.end
    return Correction(
      span: TextSpan(token.span.start, min(end, token.span.end)), typed: token.folded, taken: word)
  }

  func isKnown(_ folded: String) -> Bool {
    if FunctionWords.contains(folded) || FunctionWords.isLight(folded)
      || index.lexicon.surface.value(of: folded) != nil
    {
      return true
    }
    if ClauseKey(rawValue: folded) != nil || NumberReader.ranks.contains(folded) { return true }
    if NumberReader.bounds.contains(where: { $0.words.contains(folded) }) { return true }
    let key = index.lexicon.key(folded)
    if index.lexicon.hasPhrase(beginning: key) { return true }
    return !index.lexicon.meanings(of: key).isEmpty || index.lexicon.number(folded) != nil
      || index.claims(with: Term.word(key, inText: true)).count > 0
      || index.claims(with: Term.word(key, inText: false)).count > 0
  }

  /// The known word with the fewest slips; of equals the one that the corpus has more often.
  private func nearest(_ token: Token) -> String? {
    let typed = Array(token.folded.utf8)
    let allowance = NearMiss.allowance(typed.count)
    var best: (word: String, distance: Int, count: Int)?
    for rank in 0..<index.lexicon.surface.count {
      let bytes = index.lexicon.surface.bytes(at: rank)
      guard bytes.count > 3, abs(bytes.count - typed.count) <= allowance,
        bytes.first == typed.first || bytes.last == typed.last
      else { continue }
      guard let distance = NearMiss.distance(typed, Array(bytes), limit: allowance) else {
        continue
      }
      let count = index.lexicon.surface.value(at: rank)
      // A word that only the vocabulary knows is too weak a ground for a guess in a short word.
      if count == 0, typed.count < (distance > 1 ? 7 : 6) { continue }
      if best == nil || (distance, -count) < (best!.distance, -best!.count) {
        best = (String(decoding: bytes, as: UTF8.self), distance, count)
      }
    }
    return best?.word
  }

  private static func slice(_ text: String, _ span: TextSpan) -> String {
    PieceReader.slice(text, span)
  }
}
