/// Fills the second half of a compound with what it leaves out: its verb, or its object.
struct Ellipsis {
  private let reader: StatementReader

  init(_ reader: StatementReader) { self.reader = reader }

  /// Acts that are nothing without an object.
  static let transitive: Set<String> = [
    "agree", "accept", "reject", "approve", "oppose", "support", "propose", "offer", "demand",
  ]

  /// The second half as a sentence of its own; nil where it leaves nothing out, or too much.
  func filled(_ right: [Piece], from left: [Piece]) -> String? {
    guard let verb = left.indices.first(where: { reader.hasVerb(left, $0) }) else { return nil }
    let end = right.indices.first { reader.joint(right, $0) != nil } ?? right.count
    let half = Array(right[..<end])
    let rest = Array(right[end...])
    guard let filled = withVerb(half, left, verb) ?? withObject(half, left, verb) else {
      return nil
    }
    return (filled + rest).map(\.text).joined(separator: " ")
  }

  /// `the second on June 2` behind `the first round was held on May 16`; `Medinsky the Russian one`
  /// behind `Umerov led the Ukrainian delegation`; `Belarus in 2022` behind `annexed Crimea in 2014`.
  private func withVerb(_ half: [Piece], _ left: [Piece], _ verb: Int) -> [Piece]? {
    guard !half.indices.contains(where: { reader.hasVerb(half, $0) }),
      !half.contains(where: { $0.function == .auxiliary }),
      let first = half.firstIndex(where: { $0.function != .article && $0.function != .filler }),
      first + 1 < half.count
    else { return nil }
    let start = reader.subjectEnd(left, left.indices, verb)
    let subject = Array(left[..<start])
    let group = Array(left[start...verb])
    let tail = Array(half[(first + 1)...])
    if rank(half[first]) != nil, let own = subject.firstIndex(where: { rank($0) != nil }) {
      var named = subject
      named.replaceSubrange(own...own, with: renamed(subject[own], half[first]))
      return named + group + tail
    }
    guard half[first].isName || half[first].isCapitalized,
      let object = left[(verb + 1)...].last(where: \.isName) ?? left.last
    else { return nil }
    if let one = tail.lastIndex(where: { $0.isWord("one", "ones") }) {
      let head = Self.lastWord(object)
      return Array(half[...first]) + group + tail[..<one] + head + tail[(one + 1)...]
    }
    if hasDate(tail), hasDate(left), !tail.contains(where: \.isName) {
      let isTransitive = verb + 1 < left.count && left[verb + 1].function != .preposition
      return isTransitive
        ? subject + group + half : Array(half[...first]) + group + tail
    }
    let isArticle = tail.first?.function == .article || tail.first?.isName ?? false
    guard isArticle, subject.contains(where: \.isName) else { return nil }
    return Array(half[...first]) + group + tail
  }

  /// `and Ukraine agreed` behind `Russia demanded a truce`: agreed to a truce.
  private func withObject(_ half: [Piece], _ left: [Piece], _ verb: Int) -> [Piece]? {
    let lexicon = reader.context.index.lexicon
    guard let last = half.last, let chunk = last.chunk, half.count > 1,
      reader.hasVerb(half, half.count - 1),
      chunk.verbs.contains(where: { Self.transitive.contains(lexicon.act($0).id) }),
      half.dropLast().contains(where: { $0.isName || $0.function == .pronoun }),
      verb + 1 < left.count
    else { return nil }
    var object = Array(left[(verb + 1)...])
    if object[0].isWord("that") { object.removeFirst() }
    return half + object
  }

  /// The rank in `second` or in `the first round`.
  private func rank(_ piece: Piece) -> Int? {
    if case .ordinal(let rank) = piece.content { return rank }
    guard let word = piece.chunk?.first.folded else { return nil }
    return NumberReader.ranks.firstIndex(of: word).map { $0 + 1 }
  }

  /// `second round` for `first round` where the other half says `second`.
  private func renamed(_ piece: Piece, _ rank: Piece) -> [Piece] {
    let words = piece.text.split(separator: " ").dropFirst().joined(separator: " ")
    let text = rank.text + (words.isEmpty || rank.text.contains(" ") ? "" : " " + words)
    return [Piece(content: rank.content, span: rank.span, text: text)]
  }

  private func hasDate(_ pieces: [Piece]) -> Bool {
    pieces.contains { if case .date = $0.content { true } else { false } }
  }

  /// The delegation of `Ukrainian delegation`.
  private static func lastWord(_ piece: Piece) -> [Piece] {
    let word = piece.text.split(separator: " ").last.map(String.init) ?? piece.text
    return [Piece(content: piece.content, span: piece.span, text: word)]
  }
}
