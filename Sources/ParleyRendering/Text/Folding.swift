import Diagnostics

/// Fragments laid out in rows.
enum Folding {
  /// The fragment before which each row ends: the first row `first` columns wide, the others `rest`.
  /// Only a word that is wider than its row makes a row wider; addresses are `cut` before.
  static func rowEnds(_ fragments: [Fragment], first: Int, rest: Int) -> [Int] {
    var ends: [Int] = []
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
        ends.append(word)
        (start, used, width) = (word, columns, rest)
      } else {
        used += gap + columns
      }
    }
    if start < fragments.count { ends.append(fragments.count) }
    return ends
  }

  /// The rows, as ranges of the fragments.
  static func rows(_ fragments: [Fragment], first: Int, rest: Int) -> [Range<Int>] {
    var start = 0
    return rowEnds(fragments, first: first, rest: rest).map { end in
      defer { start = end }
      return start..<end
    }
  }

  /// The same fragments, with addresses that are wider than a row cut to fit, behind a `/` where one
  /// stands late enough: `https://example.org/` and `a/long/address`.
  static func cut(_ fragments: [Fragment], to columns: Int) -> [Fragment] {
    func isLong(_ fragment: Fragment) -> Bool {
      fragment.columns > columns && fragment.text.utf8.contains(UInt8(ascii: "/"))
    }
    guard columns > 0, fragments.contains(where: isLong) else { return fragments }
    return fragments.flatMap { isLong($0) ? pieces(of: $0, columns) : [$0] }
  }

  private static func pieces(of fragment: Fragment, _ columns: Int) -> [Fragment] {
    var pieces: [Fragment] = []
    var rest = fragment.text
    while !rest.isEmpty {
      var used = 0
      let fitting = rest.prefix { character in
        used += Visible.columns(character)
        return used <= columns
      }
      var piece = fitting.isEmpty ? rest.prefix(1) : fitting
      if piece.endIndex < rest.endIndex, let slash = piece.lastIndex(of: "/"),
        piece.distance(from: piece.startIndex, to: slash) * 2 >= columns
      {
        piece = rest[...slash]
      }
      pieces.append(
        Fragment(
          text: piece, columns: Visible.columns(String(piece)), face: fragment.face,
          lead: pieces.isEmpty ? fragment.lead : .free))
      rest = rest[piece.endIndex...]
    }
    return pieces
  }
}
