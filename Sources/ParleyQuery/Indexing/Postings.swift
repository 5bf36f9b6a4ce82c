import Packing

/// Claim numbers, ascending, read where they lie.
struct Postings: Sequence {
  static let none = Postings(image: nil, start: 0, count: 0)

  private let image: PackedImage?
  private let start: Int
  let count: Int

  init(image: PackedImage?, start: Int, count: Int) {
    self.image = image
    self.start = start
    self.count = count
  }

  /// Whether a claim is among them, found by halving.
  func contains(_ claim: Int) -> Bool {
    guard let image else { return false }
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if image.word(start + middle) < claim { low = middle + 1 } else { high = middle }
    }
    return low < count && image.word(start + low) == claim
  }

  /// Calls with each of them, and holds the image once for all.
  func each(_ body: (Int) -> Void) {
    guard let image else { return }
    for place in start..<start + count { body(image.word(place)) }
  }

  func makeIterator() -> Iterator { Iterator(image: image, place: start, end: start + count) }

  struct Iterator: IteratorProtocol {
    fileprivate let image: PackedImage?
    fileprivate var place: Int
    fileprivate let end: Int

    mutating func next() -> Int? {
      guard place < end, let image else { return nil }
      defer { place += 1 }
      return image.word(place)
    }
  }
}
