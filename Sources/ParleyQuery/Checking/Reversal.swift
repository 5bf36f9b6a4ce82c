/// The acts that a text turns around before it names them: the joining in `give up any idea of
/// joining`, the taking part in `instead of taking part`.
struct Reversal {
  /// The numbers of the acts that stand behind such a word only.
  let turned: Set<Int>
  /// The numbers of the acts that stand free of one.
  let free: Set<Int>
  /// The keys and names of all words of matter.
  let keys: Set<String>
  /// Those that stand behind an act that is turned around: the NATO of `give up joining NATO`.
  let scope: Set<String>
  /// True where the text has such a word.
  let hasWord: Bool

  /// Acts that leave undone what they govern.
  private static let reversing: Set<String> = [
    "abandon", "forbid", "prevent", "stop", "cancel", "suspend", "avoid", "exclude", "boycott",
    "discourage", "block", "end",
  ]

  /// The numbers of those acts.
  static func acts(_ lexicon: Lexicon) -> Set<Int> {
    Set(reversing.compactMap(lexicon.actNumber))
  }

  /// - Parameter reversing: the numbers of the acts that leave undone what they govern.
  init(_ pieces: [Piece], _ reversing: Set<Int>) {
    var turned: Set<Int> = []
    var free: Set<Int> = []
    var scope: Set<String> = []
    var keys: Set<String> = []
    var isTurning = false
    var hasWord = false
    for (at, piece) in pieces.enumerated() {
      if case .mark = piece.content { isTurning = false }
      if piece.isWord("but") { isTurning = false }
      let opens = Self.turns(pieces, at, reversing)
      if let chunk = piece.chunk, piece.function == nil, !opens {
        let own = [chunk.key] + chunk.names.map { "#\($0.number)" }
        keys.formUnion(own)
        if isTurning {
          if !turned.isEmpty { scope.formUnion(own) }
          turned.formUnion(chunk.acts)
        } else {
          free.formUnion(chunk.acts)
        }
      }
      isTurning = isTurning || opens
      hasWord = hasWord || opens
    }
    self.keys = keys
    self.scope = scope
    self.hasWord = hasWord
    self.turned = turned.subtracting(free)
    self.free = free
  }

  /// The acts that one text has behind such a word and the other has free.
  func differing(from other: Reversal) -> Set<Int> {
    free.intersection(other.turned).union(turned.intersection(other.free))
  }

  /// True where a text has such a word.
  static func has(_ pieces: [Piece], _ reversing: Set<Int>) -> Bool {
    pieces.indices.contains { turns(pieces, $0, reversing) }
  }

  private static func turns(_ pieces: [Piece], _ at: Int, _ reversing: Set<Int>) -> Bool {
    if at + 1 < pieces.count {
      if pieces[at].isWord("instead"), pieces[at + 1].isWord("of") { return true }
      if pieces[at].isWord("rather"), pieces[at + 1].isWord("than") { return true }
    }
    guard let chunk = pieces[at].chunk, pieces[at].function == nil else { return false }
    return chunk.acts.contains(where: reversing.contains)
  }
}
