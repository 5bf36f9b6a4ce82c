/// Fragments laid out in rows.
enum Folding {
  /// The rows, as ranges of the fragments: the first row `first` columns wide, the others `rest`.
  /// Only a word that is wider than its row makes a row wider.
  static func rows(_ fragments: [Fragment], first: Int, rest: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var width = first
    var start = 0
    var used = 0
    var index = 0
    while index < fragments.count {
      let word = index
      var columns = fragments[index].columns
      index += 1
      while index < fragments.count, !fragments[index].isFirst {
        columns += fragments[index].gap + fragments[index].columns
        index += 1
      }
      let gap = word > start ? fragments[word].gap : 0
      if word > start, used + gap + columns > width {
        rows.append(start..<word)
        (start, used, width) = (word, columns, rest)
      } else {
        used += gap + columns
      }
    }
    if start < fragments.count { rows.append(start..<fragments.count) }
    return rows
  }
}
