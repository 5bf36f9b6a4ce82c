/// The sentence whose speaker is asked for: `the positions are close` in `who said the positions
/// are close`, `the war is a mistake` in `who called the war a mistake`.
struct SaidClause {
  let text: String

  /// Verbs that say of something what it is: `call the war a mistake`.
  private static let naming: WordTable = [
    "call", "describe", "label", "brand", "dub", "deem", "term",
  ]

  /// - Parameter pieces: what stands behind the verb of saying.
  init?(_ verb: Piece?, _ pieces: ArraySlice<Piece>, _ lexicon: Lexicon) {
    let isNaming =
      verb?.chunk.map { Self.naming.words.map(lexicon.key).contains($0.key) } ?? false
    let named = isNaming ? Self.named(pieces) : nil
    // `who spoke alone with him` asks for no sentence.
    let isTalk = verb?.chunk.map { ["speak", "talk"].map(lexicon.key).contains($0.key) } ?? false
    guard !isTalk || pieces.contains(where: { $0.isWord("that") }),
      let sentence = named ?? Self.sentence(pieces), !sentence.contains("\"")
    else {
      return nil
    }
    text = sentence
  }

  /// What stands behind `that`, or all of it: a verb with something before it and behind it.
  private static func sentence(_ pieces: ArraySlice<Piece>) -> String? {
    let that = pieces.firstIndex { $0.isWord("that") }
    let clause = that.map { pieces[($0 + 1)...] } ?? pieces
    let told = that == nil ? clause.drop { $0.isWord("reporters", "journalists") } : clause
    guard told.first?.function != .preposition, !told.contains(where: { $0.function == .question }),
      let subject = told.firstIndex(where: isSubject),
      let verb = told.indices.first(where: { $0 > subject && isVerb(told, $0) }),
      told[verb...].contains(where: { $0.function == nil })
    else { return nil }
    return joined(told)
  }

  private static func isSubject(_ piece: Piece) -> Bool {
    piece.function == nil || piece.function == .pronoun || piece.function == .negation
  }

  /// `the start of the round` has no verb, though one may start.
  private static func isVerb(_ pieces: ArraySlice<Piece>, _ at: Int) -> Bool {
    let piece = pieces[at]
    if piece.function == .auxiliary { return true }
    let before = pieces[pieces.index(before: at)].function
    return piece.chunk?.verbs.isEmpty == false && !piece.isName
      && before != .article && before != .preposition
  }

  /// The object, `is`, and what it was called.
  private static func named(_ pieces: ArraySlice<Piece>) -> String? {
    let contents = pieces.indices.filter { pieces[$0].function == nil }
    guard let first = contents.first, let last = contents.last, first < last else { return nil }
    let mark = pieces.indices.first { $0 > first && pieces[$0].isWord("as", "a", "an") }
    let start = mark ?? last
    let rest = pieces[start...].drop { $0.isWord("as") }
    guard !rest.isEmpty, start > pieces.startIndex else { return nil }
    return joined(pieces[..<start]) + " is " + joined(rest)
  }

  private static func joined(_ pieces: ArraySlice<Piece>) -> String {
    pieces.map(\.text).joined(separator: " ")
  }
}
