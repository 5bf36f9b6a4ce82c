import Packing

/// Claim numbers, ascending, read where they lie.
struct Postings: Sequence {
  static let none = Postings(words: .none)

  private let words: PackedWords

  init(words: PackedWords) { self.words = words }

  var count: Int { words.count }

  /// Whether a claim is among them, found by halving.
  func contains(_ claim: Int) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if words[middle] < claim { low = middle + 1 } else { high = middle }
    }
    return low < count && words[low] == claim
  }

  func makeIterator() -> Iterator { Iterator(words: words.makeIterator()) }

  struct Iterator: IteratorProtocol {
    fileprivate var words: PackedWords.Iterator

    mutating func next() -> Int? { words.next() }
  }
}
