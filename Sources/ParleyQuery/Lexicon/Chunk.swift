import Diagnostics

/// A word or phrase of a text with what it may mean.
struct Chunk: Hashable, Sendable {
  var meanings: [Meaning]
  /// The keys of its words, a space between them.
  let key: String
  let tokens: Range<Int>
  let span: TextSpan
  let first: Token
  /// A quotation, folded: its words match as a phrase.
  var phrase: String?

  var isSingle: Bool { tokens.count == 1 }

  var names: [(number: Int, use: Meaning.NameUse)] {
    meanings.compactMap { if case .name(let number, let use) = $0 { (number, use) } else { nil } }
  }

  var isName: Bool {
    meanings.contains { if case .name = $0 { true } else { false } }
  }

  var concepts: [Int] {
    meanings.compactMap { if case .concept(let number) = $0 { number } else { nil } }
  }

  var verbs: [Int] {
    meanings.compactMap { if case .act(let number, true) = $0 { number } else { nil } }
  }

  var acts: [Int] {
    meanings.compactMap { if case .act(let number, _) = $0 { number } else { nil } }
  }

  var topics: [Int] {
    meanings.compactMap { if case .topic(let number) = $0 { number } else { nil } }
  }

  var unit: Int? {
    for case .unit(let number) in meanings { return number }
    return nil
  }
}

/// Cuts tokens into the longest phrases that the lexicon knows.
struct Chunker {
  let lexicon: Lexicon

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// Every word and number in one chunk, marks left out. A phrase does not reach over a mark.
  func chunks(_ tokens: [Token]) -> [Chunk] {
    var chunks: [Chunk] = []
    var at = 0
    while at < tokens.count {
      if case .mark = tokens[at].kind {
        at += 1
      } else {
        let chunk = chunk(tokens, at: at)
        chunks.append(chunk)
        at = chunk.tokens.upperBound
      }
    }
    return chunks
  }

  /// The longest chunk that begins at a word or number.
  /// - Parameter longest: the most tokens that it may have.
  func chunk(
    _ tokens: [Token], at start: Int, longest: Int = Lexicon.longestPhrase
  ) -> Chunk {
    var phrase = key(tokens[start])
    var entry = lexicon.entry(phrase)
    var best = (end: start + 1, phrase: phrase, meanings: entry.meanings)
    var end = start + 1
    while end < tokens.count, end - start < longest, entry.isBeginning {
      if case .mark = tokens[end].kind { break }
      phrase += " " + key(tokens[end])
      end += 1
      entry = lexicon.entry(phrase)
      if !entry.meanings.isEmpty { best = (end, phrase, entry.meanings) }
    }
    return chunk(tokens, start..<best.end, best.phrase, best.meanings)
  }

  /// The chunks that lie inside a longer one, shorter phrases first, then its words:
  /// `Foreign Minister`, then `Turkish`, `Foreign`, `Minister`.
  func inner(of chunk: Chunk, _ tokens: [Token]) -> [Chunk] {
    guard chunk.tokens.count > 1 else { return [] }
    let keys = chunk.tokens.map { key(tokens[$0]) }
    var inner: [Chunk] = []
    for length in 1..<keys.count {
      for start in 0...keys.count - length {
        let phrase = keys[start..<start + length].joined(separator: " ")
        let found = lexicon.meanings(of: phrase)
        guard length == 1 || !found.isEmpty else { continue }
        let from = chunk.tokens.lowerBound + start
        inner.append(self.chunk(tokens, from..<from + length, phrase, found))
      }
    }
    return inner.filter { !$0.isSingle } + inner.filter(\.isSingle)
  }

  /// Each word of matter by itself.
  func words(_ tokens: [Token]) -> [Chunk] {
    tokens.indices.filter { tokens[$0].isWord && !FunctionWords.contains(tokens[$0].folded) }.map {
      let key = key(tokens[$0])
      return chunk(tokens, $0..<$0 + 1, key, lexicon.meanings(of: key))
    }
  }

  private func key(_ token: Token) -> String {
    token.isWord ? lexicon.key(token.folded) : token.folded
  }

  private func chunk(
    _ tokens: [Token], _ range: Range<Int>, _ key: String, _ meanings: [Meaning]
  ) -> Chunk {
    Chunk(
      meanings: meanings, key: key, tokens: range,
      span: tokens[range.lowerBound].span.joined(tokens[range.upperBound - 1].span),
      first: tokens[range.lowerBound])
  }
}
