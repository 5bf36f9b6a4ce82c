/// Who stands before a verb and who behind it: `the guild sued the council` is not what `the council
/// sued the guild` says.
struct RoleOrder {
  private let left: Set<String>
  private let right: Set<String>
  private let isPassive: Bool

  /// How many words of matter behind the verb may be what it is done to.
  private static let reach = 3

  /// True where two texts have one verb between the same two, one way round and the other.
  static func differs(_ pieces: [Piece], _ others: [Piece], _ lexicon: Lexicon) -> Bool {
    pieces.indices.contains { verb in
      guard let chunk = pieces[verb].chunk, !chunk.verbs.isEmpty, pieces[verb].function == nil,
        let place = others.firstIndex(where: { $0.function == nil && $0.chunk?.key == chunk.key }),
        let own = RoleOrder(pieces, verb: verb, lexicon), !own.left.isEmpty, !own.right.isEmpty,
        let other = RoleOrder(others, verb: place, lexicon)
      else { return false }
      return own.isTurned(from: other)
    }
  }

  /// Nil where no verb stands there, or one of what two do with each other.
  private init?(_ pieces: [Piece], verb: Int, _ lexicon: Lexicon) {
    guard let chunk = pieces[verb].chunk, pieces[verb].function == nil, !chunk.verbs.isEmpty,
      !chunk.isName,
      !chunk.verbs.contains(where: { AgentFit.mutual.contains(lexicon.act($0).id) })
    else { return nil }
    let word = chunk.first.folded
    let isBy = verb + 1 < pieces.count && pieces[verb + 1].isWord("by")
    isPassive =
      (word.hasSuffix("ed") || lexicon.isIrregular(word))
      && (isBy
        || pieces[..<verb].suffix(3).contains {
          $0.isWord("is", "are", "was", "were", "be", "been", "being")
        })
    // What stands before `said` or `that` is not who acts.
    let start =
      pieces[..<verb].lastIndex { piece in
        piece.isWord("that") || (piece.chunk?.verbs ?? []).contains { lexicon.act($0).isSaying }
      }.map { $0 + 1 } ?? 0
    left = Set(Self.matter(pieces[start..<verb]).flatMap(\.self))
    right = Set(Self.matter(pieces[(verb + 1)...]).prefix(Self.reach).flatMap(\.self))
  }

  private func isTurned(from other: RoleOrder) -> Bool {
    let isAlike = isPassive == other.isPassive
    let near = isAlike ? other.right : other.left
    let far = isAlike ? other.left : other.right
    return left.contains { one in
      near.contains(one) && !right.contains(one)
        && right.contains { $0 != one && far.contains($0) && !left.contains($0) }
    }
  }

  /// The keys of the words of matter, names by their numbers.
  private static func matter(_ pieces: ArraySlice<Piece>) -> [[String]] {
    pieces.compactMap { piece in
      guard piece.function == nil, let chunk = piece.chunk else { return nil }
      return chunk.isName ? chunk.names.map { "#\($0.number)" } : [chunk.key]
    }
  }
}
