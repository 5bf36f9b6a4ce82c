/// The acts that a text turns around before it names them: the joining in `give up any idea of
/// joining`, the taking part in `instead of taking part`.
struct Reversal {
  /// The numbers of the acts that stand behind such a word only.
  let turned: Set<Int>
  /// The numbers of the acts that stand free of one.
  let free: Set<Int>

  /// Acts that leave undone what they govern.
  private static let reversing: Set<String> = [
    "abandon", "forbid", "prevent", "stop", "cancel", "suspend", "avoid", "exclude", "boycott",
    "discourage", "block",
  ]

  init(_ pieces: [Piece], _ lexicon: Lexicon) {
    var turned: Set<Int> = []
    var free: Set<Int> = []
    var isTurning = false
    for (at, piece) in pieces.enumerated() {
      if case .mark = piece.content { isTurning = false }
      if piece.isWord("but") { isTurning = false }
      let opens = Self.turns(pieces, at, lexicon)
      if let chunk = piece.chunk, piece.function == nil, !opens {
        if isTurning { turned.formUnion(chunk.acts) } else { free.formUnion(chunk.acts) }
      }
      isTurning = isTurning || opens
    }
    self.turned = turned.subtracting(free)
    self.free = free
  }

  /// True where one text has an act behind such a word and the other has it free.
  func differs(from other: Reversal) -> Bool {
    !free.isDisjoint(with: other.turned) || !turned.isDisjoint(with: other.free)
  }

  private static func turns(_ pieces: [Piece], _ at: Int, _ lexicon: Lexicon) -> Bool {
    if at + 1 < pieces.count {
      if pieces[at].isWord("instead"), pieces[at + 1].isWord("of") { return true }
      if pieces[at].isWord("rather"), pieces[at + 1].isWord("than") { return true }
    }
    guard let chunk = pieces[at].chunk, pieces[at].function == nil else { return false }
    return chunk.verbs.contains { reversing.contains(lexicon.act($0).id) }
  }
}
