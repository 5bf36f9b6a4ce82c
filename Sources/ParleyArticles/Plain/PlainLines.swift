/// The lines of a text.
struct PlainLines {
  /// Without the blanks at their ends; empty ones are kept.
  private let lines: [String]

  init(_ text: String) {
    let scalars = text.unicodeScalars
    lines = scalars.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" }.map {
      line in
      guard let first = line.firstIndex(where: { !$0.properties.isWhitespace }),
        let last = line.lastIndex(where: { !$0.properties.isWhitespace })
      else { return "" }
      return String(line[first...last])
    }
  }

  /// The lines with text in them.
  var filled: [String] { lines.filter { !$0.isEmpty } }

  /// The lines between two blank ones as one paragraph.
  var joined: [String] { groups.map { $0.joined(separator: " ") } }

  private var groups: [ArraySlice<String>] { lines.split(separator: "") }

  /// Whether paragraphs were broken into lines of one width, as mails and wires are: three lines in
  /// four stand in groups, no line is long, and those that another follows are nearly full.
  var isWrapped: Bool {
    let all = filled.map(\.unicodeScalars.count)
    guard let longest = all.max(), (40...100).contains(longest) else { return false }
    let grouped = groups.filter { $0.count > 1 }
    let inside = grouped.reduce(0) { $0 + $1.count }
    guard inside * 4 >= all.count * 3, groups.count > 1 || inside > 3 else { return false }
    let followed = grouped.flatMap { $0.dropLast() }
    let full = followed.count { $0.unicodeScalars.count * 10 >= longest * 7 }
    return full * 10 >= followed.count * 7
  }
}
