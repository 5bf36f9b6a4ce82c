import Diagnostics
import Packing

/// The keys that begin like a text but for a slip or two, found without looking at all: the keys
/// are walked as a tree, and a branch is left once it has too many slips (the rows of the distance
/// as in `NearMiss`, a swap of neighbours counting for one).
struct NearKeys {
  /// Ranks of the keys, those with fewer slips first.
  private(set) var ranges: [Range<Int>] = []

  private let keys: PackedKeys
  private let typed: [UInt8]
  private var found: [(slips: Int, range: Range<Int>)] = []

  /// The longest text that is looked for, in bytes.
  private static let longest = 48

  init(_ keys: PackedKeys, to typed: [UInt8]) {
    self.keys = keys
    self.typed = typed
    let limit = NearMiss.allowance(typed.count)
    guard limit > 0, typed.count <= Self.longest else { return }
    let row = Array(0...typed.count)
    walk(0..<keys.count, depth: 0, before: row, row: row, previous: 0, limit: limit)
    found.sort { ($0.slips, $0.range.lowerBound) < ($1.slips, $1.range.lowerBound) }
    ranges = found.map(\.range)
  }

  /// - Parameters:
  ///   - range: keys that are alike up to `depth`.
  ///   - row: slips between what they share and each beginning of the text.
  private mutating func walk(
    _ range: Range<Int>, depth: Int, before: [Int], row: [Int], previous: UInt8, limit: Int
  ) {
    var rank = range.lowerBound
    while rank < range.upperBound {
      guard let byte = keys.byte(at: rank, depth: depth) else {
        rank += 1
        continue
      }
      let run = keys.run(from: rank, depth: depth, within: range)
      rank = run.upperBound
      let next = self.next(byte, previous, depth, before, row)
      // A wrong first letter is rare, and leaves room for no other slip.
      let limit = depth == 0 && byte != typed[0] ? 1 : limit
      if let slips = next.last, slips <= limit {
        found.append((slips, run))
      } else if next.contains(where: { $0 <= limit }) {
        walk(run, depth: depth + 1, before: row, row: next, previous: byte, limit: limit)
      }
    }
  }

  private func next(
    _ byte: UInt8, _ previous: UInt8, _ depth: Int, _ before: [Int], _ row: [Int]
  ) -> [Int] {
    var next = row
    next[0] = depth + 1
    for column in 1...typed.count {
      let cost = typed[column - 1] == byte ? 0 : 1
      next[column] = min(row[column] + 1, next[column - 1] + 1, row[column - 1] + cost)
      if depth > 0, column > 1, typed[column - 2] == byte, typed[column - 1] == previous {
        next[column] = min(next[column], before[column - 2] + 1)
      }
    }
    return next
  }
}
