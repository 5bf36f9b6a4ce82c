import Diagnostics

/// Rows that are wider than the page, folded at spaces: what goes on stands under the last column of
/// its row, or a little behind where the row begins. `hints  on   suggest the rest of the line` goes
/// on under `suggest`.
package enum HangingRows {
  /// Rows that fit stay as they are, and so do those that colours stand in.
  package static func text(_ text: String, width: Int) -> String {
    let width = max(TextWriter.narrowest, width)
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    return rows.map { row in
      let fits = row.utf8.count <= width || row.contains("\u{1B}")
      return fits || Visible.columns(String(row)) <= width
        ? String(row) : folded(row, width).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private static func folded(_ row: Substring, _ width: Int) -> [String] {
    let (lead, hang) = lead(of: row, width)
    let start = Visible.columns(String(lead))
    let words = FragmentCutter.cut([.text(String(row[lead.endIndex...]))])
    let fragments = Folding.cut(words, to: width - max(start, hang))
    let rows = Folding.rows(fragments, first: width - start, rest: width - hang)
    return rows.enumerated().map { number, range in
      let before = number == 0 ? String(lead) : String(repeating: " ", count: hang)
      return fragments[range].enumerated().reduce(before) { row, next in
        row + (next.offset > 0 && next.element.gap > 0 ? " " : "") + next.element.text
      }
    }
  }

  /// What the row begins with, up to its last column if that leaves half of the width, and how far
  /// in the other rows stand.
  private static func lead(of row: Substring, _ width: Int) -> (Substring, hang: Int) {
    let indent = row.prefix { $0 == " " }
    var lead = indent
    var spaces = 0
    for place in row.indices[indent.endIndex...].prefix(width / 2) {
      if row[place] != " ", spaces > 1 { lead = row[..<place] }
      spaces = row[place] == " " ? spaces + 1 : 0
    }
    let columns = Visible.columns(String(lead))
    return (lead, lead.endIndex == indent.endIndex ? columns + 2 : columns)
  }
}
