import ParleyModel

/// Who does what in a sentence, by the order of its words.
struct TextDoers {
  private let pieces: [Piece]
  private let words: [String]
  private let lexicon: Lexicon
  private let tokens: [Token]

  init(_ text: String, _ context: QueryContext) {
    let read = context.pieces.read(text)
    pieces = read.pieces
    words = read.words
    lexicon = context.index.lexicon
    tokens = read.tokens
  }

  /// True where a word stands in it that may be the verb of one of some acts; an aide aids nobody.
  func has(_ acts: Set<String>) -> Bool {
    words.contains { word in
      !Collective.isHolder(word)
        && meanings(word).contains {
          if case .act(let act, true) = $0 { acts.contains(lexicon.act(act).id) } else { false }
        }
    }
  }

  /// True where a word stands in it for one of some acts, be it a noun: `attacks`.
  func names(_ acts: Set<String>) -> Bool {
    words.contains { word in
      meanings(word).contains {
        if case .act(let act, _) = $0 { acts.contains(lexicon.act(act).id) } else { false }
      }
    }
  }

  /// True where somebody is called head, chief or leader of something, and not deputy of one.
  var namesHead: Bool {
    let ranks = RankWords(tokens)
    return tokens.indices.contains {
      ["head", "chief", "leader", "boss"].contains(tokens[$0].folded) && !ranks.lower($0..<$0 + 1)
    }
  }

  private func meanings(_ word: String) -> [Meaning] { lexicon.meanings(of: lexicon.key(word)) }

  /// The ids of those who do one of some acts: whom `by` names behind its verb, or who stands next
  /// before it. `50 days to end the war` has nobody who ends it.
  func of(_ acts: Set<String>) -> [String] {
    pieces.indices.flatMap { at -> [String] in
      guard let verbs = pieces[at].chunk?.verbs, !isNoun(at), !isOnlyMeant(at),
        verbs.contains(where: { acts.contains(lexicon.act($0).id) })
      else { return [] }
      return doers(at)
    }
  }

  /// True for the return in `the return of children`, `genuine negotiations`.
  private func isNoun(_ at: Int) -> Bool {
    guard let chunk = pieces[at].chunk, at > 0 else { return true }
    let before = pieces[at - 1]
    return before.function == .article || before.isPossessive
      || before.function == .preposition
      || before.function == nil && !before.isName && chunk.verbs.count < chunk.acts.count
  }

  private func isOnlyMeant(_ at: Int) -> Bool {
    pieces[..<at].suffix(2).contains {
      $0.isWord("to", "would", "will", "could", "may", "might", "should", "not", "never")
    }
  }

  private func doers(_ verb: Int) -> [String] {
    if verb + 1 < pieces.count, pieces[verb + 1].isWord("by") {
      return names(pieces[(verb + 2)...].prefix { $0.isName || $0.isWord("and", "the") })
    }
    guard let last = pieces[..<verb].lastIndex(where: \.isName) else { return [] }
    return names(
      ArraySlice(pieces[...last].reversed().prefix { $0.isName || $0.isWord("and", "the") }))
  }

  private func names(_ run: ArraySlice<Piece>) -> [String] {
    run.flatMap(\.names).map { lexicon.name($0.number).id }
  }
}
