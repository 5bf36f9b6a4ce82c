/// How a quotation's words lie along a source's words, at the least cost.
///
/// A word that is changed or put in costs 1; words that are left out cost 1 for the first and ¼ for
/// each one more, so that a dropped clause is cheaper than another sentence. Of equal ways the
/// one that keeps more words is taken. A first or last word that stands in the source is held to it,
/// so that words left out beside it are seen: `we proposed` of `we once again proposed`. Costs are
/// told in 1024ths.
struct QuoteAlignment {
  enum Step: Hashable {
    /// Numbers of the source's and the quotation's words.
    case same(Int, Int)
    case changed(Int, Int)
    case leftOut(Int)
    case putIn(Int)
  }

  let cost: Int
  /// In the order of the words.
  let steps: [Step]

  static let edit: Int32 = 1024
  private static let further: Int32 = 256
  /// What it counts beside its cost to lose the first or the last word; no part of what is told.
  private static let border: Int32 = 768
  private static let far: Int32 = 1 << 28

  /// The least cost of laying the whole quotation anywhere along the source; nil for no words.
  /// Words are given as numbers that are equal where the words are.
  init?(_ quotation: [Int32], along source: [Int32]) {
    let rows = quotation.count
    let columns = source.count
    guard rows > 0, columns > 0 else { return nil }
    let width = columns + 1
    var trace = [UInt8](repeating: 0, count: (rows + 1) * width)
    // The costs of a row that ends with a word of the quotation, and with one that was left out.
    var taken = [Int32](repeating: 0, count: width)
    var skipped = [Int32](repeating: Self.far, count: width)
    var last = taken
    var lastSkipped = skipped
    trace.withUnsafeMutableBufferPointer { trace in
      for row in 1...rows {
        swap(&taken, &last)
        swap(&skipped, &lastSkipped)
        let word = quotation[row - 1]
        let change = Self.edit + 1 + (row == 1 || row == rows ? Self.border : 0)
        taken[0] = last[0] + change
        skipped[0] = Self.far
        trace[row * width] = 2
        for column in 1..<width {
          let cost = word == source[column - 1] ? 0 : change
          let straight = last[column - 1] + cost
          let afterGap = lastSkipped[column - 1] + cost
          let added = min(last[column], lastSkipped[column]) + change
          var mark: UInt8 = 0
          var value = straight
          if afterGap < value { (value, mark) = (afterGap, 1) }
          if added < value {
            (value, mark) = (added, last[column] <= lastSkipped[column] ? 2 : 3)
          }
          let open = taken[column - 1] + Self.edit
          let extended = skipped[column - 1] + Self.further
          if extended < open { mark |= 4 }
          taken[column] = value
          skipped[column] = min(open, extended)
          trace[row * width + column] = mark
        }
      }
    }
    var end = 0
    for column in 1..<width where taken[column] < taken[end] { end = column }
    // A last word in the place of another is changed, not put in.
    let isPutIn = end > 0 && trace[rows * width + end] & 3 > 1
    if isPutIn, end + 1 < width, taken[end + 1] == taken[end] { end += 1 }
    let steps = Self.steps(trace, width, quotation, source, end)
    self.steps = steps
    let lost = [0, rows - 1].filter { !steps.contains(keeping: $0) }
    cost = Int(taken[end]) - Set(lost).count * Int(Self.border)
  }

  private static func steps(
    _ trace: [UInt8], _ width: Int, _ quotation: [Int32], _ source: [Int32], _ end: Int
  ) -> [Step] {
    var steps: [Step] = []
    var row = quotation.count
    var column = end
    var isSkipping = false
    while row > 0 {
      let mark = trace[row * width + column]
      if isSkipping {
        steps.append(.leftOut(column - 1))
        isSkipping = mark & 4 != 0
        column -= 1
        continue
      }
      switch mark & 3 {
      case 0, 1:
        let isSame = quotation[row - 1] == source[column - 1]
        steps.append(isSame ? .same(column - 1, row - 1) : .changed(column - 1, row - 1))
        row -= 1
        column -= 1
        isSkipping = mark & 3 == 1
      default:
        steps.append(.putIn(row - 1))
        row -= 1
        isSkipping = mark & 3 == 3
      }
    }
    return steps.reversed()
  }
}

extension [QuoteAlignment.Step] {
  /// True where a word of the quotation stands in the source as it is.
  fileprivate func contains(keeping word: Int) -> Bool {
    contains { if case .same(_, word) = $0 { true } else { false } }
  }
}
