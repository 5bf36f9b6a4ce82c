/// Words that were probably meant.
package enum NearMiss {
  /// How many single-letter slips lie between two words (a swap of neighbours is one), or nil
  /// where it is more than `limit`: `propsed` and `proposed` are 1 apart.
  package static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    guard a.count <= 64, b.count <= 64 else { return a == b ? 0 : nil }
    var before = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    var row = last
    for i in 1..<(a.count + 1) {
      row[0] = i
      var best = i
      for j in 1..<(b.count + 1) {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        var value = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          value = min(value, before[j - 2] + 1)
        }
        row[j] = value
        best = min(best, value)
      }
      if best > limit { return nil }
      (before, last, row) = (last, row, before)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }

  /// The slips that are forgiven in a word so long: none in a short one.
  package static func allowance(_ length: Int) -> Int {
    length < 4 ? 0 : length < 8 ? 1 : 2
  }

  /// The nearest of the words, the first of equals; nil where none is near.
  package static func nearest(to word: String, among words: some Sequence<String>) -> String? {
    let folded = Array(word.lowercased().utf8)
    var best: (word: String, distance: Int)?
    for candidate in words {
      let limit = min(max(1, allowance(folded.count)), (best?.distance ?? 3) - 1)
      guard limit >= 0 else { break }
      if let distance = distance(folded, Array(candidate.lowercased().utf8), limit: limit),
        distance < max(1, folded.count - 1)
      {
        best = (candidate, distance)
      }
    }
    return best?.word
  }
}
