import Diagnostics

/// Two texts held against each other word by word: what stands in one and not in the other.
///
/// Spellings of one name and forms of one word are the same word: `Türkiye` and `Turkey`.
struct WordComparison {
  let index: Index

  /// A word of a text, as it is compared and where it stands.
  struct Word {
    let key: String
    let span: TextSpan
  }

  /// The most words of a text that are compared.
  static let longest = 200

  func words(of text: String) -> [Word] {
    let lexicon = index.lexicon
    return Tokenizer.tokens(of: text).prefix(Self.longest).compactMap { token in
      switch token.kind {
      case .mark: return nil
      case .number: return Word(key: token.folded, span: token.span)
      case .word:
        let key = lexicon.key(token.folded)
        for case .name(let number, let use) in lexicon.meanings(of: key)
        where use == .proper || use == .adjective {
          return Word(key: "name:\(number)", span: token.span)
        }
        return Word(key: key, span: token.span)
      }
    }
  }

  /// The pairs of places at which the longest common run of words stands in both.
  func common(_ a: [Word], _ b: [Word]) -> [(a: Int, b: Int)] {
    var lengths = [[Int]](
      repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in a.indices.reversed() {
      for j in b.indices.reversed() {
        lengths[i][j] =
          a[i].key == b[j].key
          ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var pairs: [(a: Int, b: Int)] = []
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i].key == b[j].key {
        pairs.append((i, j))
        (i, j) = (i + 1, j + 1)
      } else if lengths[i + 1][j] >= lengths[i][j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return pairs
  }

  /// The share of the shorter text's words that both have in one order: 1 for equal texts.
  func likeness(_ a: String, _ b: String) -> Double {
    let (a, b) = (words(of: a), words(of: b))
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    return Double(common(a, b).count) / Double(min(a.count, b.count))
  }

  /// True where the words of one text stand in another without a break: a quotation cut short.
  func holds(_ text: String, _ part: String) -> Bool {
    let (text, part) = (words(of: text).map(\.key), words(of: part).map(\.key))
    guard part.count <= text.count else { return false }
    return (0...(text.count - part.count)).contains { start in
      text[start..<start + part.count].elementsEqual(part)
    }
  }

  /// The runs of words of a text that another does not have: `which has come at a heavy cost`.
  func runs(of text: String, against other: String) -> [TextSpan] {
    let (a, b) = (words(of: text), words(of: other))
    // A word that only stands elsewhere in the other text is no other word.
    let shared = Set(b.map(\.key))
    let kept = Set(a.indices.filter { shared.contains(a[$0].key) })
    var runs: [TextSpan] = []
    var isOpen = false
    for (place, word) in a.enumerated() {
      if kept.contains(place) {
        isOpen = false
      } else if isOpen {
        runs[runs.count - 1] = runs[runs.count - 1].joined(word.span)
      } else {
        runs.append(word.span)
        isOpen = true
      }
    }
    return runs
  }

  /// The same as words, each run as it is printed.
  func phrases(of text: String, against other: String) -> [String] {
    runs(of: text, against: other).map { PieceReader.slice(text, $0) }
  }

  /// Where in an excerpt the words stand that a part of it has and another text has not, in Unicode
  /// scalars.
  func marks(in excerpt: String, of part: String, against other: String) -> [Range<Int>] {
    let excerptWords = words(of: excerpt)
    let partWords = words(of: part)
    let differing = runs(of: part, against: other)
    let offsets = ScalarOffsets(excerpt)
    var ranges: [Range<Int>] = []
    var last = -1
    for pair in common(partWords, excerptWords)
    where differing.contains(where: { $0.joined(partWords[pair.a].span) == $0 }) {
      let range = offsets.range(excerptWords[pair.b].span)
      if pair.b == last + 1, let before = ranges.last {
        ranges[ranges.count - 1] = before.lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
      last = pair.b
    }
    return ranges
  }
}
