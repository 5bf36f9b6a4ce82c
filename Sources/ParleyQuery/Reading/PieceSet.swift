/// Some of the pieces of a sentence, by their places: the first and the third of `Russia`, `offered`,
/// `truces`.
struct PieceSet {
  private var holds: [Bool] = []

  func contains(_ place: Int) -> Bool { place < holds.count && holds[place] }

  mutating func insert(_ place: Int) {
    while holds.count <= place { holds.append(false) }
    holds[place] = true
  }

  mutating func formUnion(_ places: [Int]) {
    for place in places { insert(place) }
  }

  /// So many pieces come in behind a place; those that stood there move on.
  mutating func shift(behind place: Int, by count: Int) {
    guard place + 1 < holds.count else { return }
    holds.insert(contentsOf: repeatElement(false, count: count), at: place + 1)
  }
}
