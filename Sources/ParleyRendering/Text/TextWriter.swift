import Diagnostics

/// Writes a page in rows of a terminal.
package struct TextWriter {
  /// The narrowest row that is laid out.
  package static let narrowest = 20

  let width: Int
  private let style: Style
  let isPlain: Bool
  private var output = ""
  private var face = Face.plain

  /// No line ends in a line break; a width below `narrowest` is taken for it.
  package static func text(_ page: Page, _ settings: OutputSettings) -> String {
    var writer = TextWriter(settings)
    writer.output.reserveCapacity(4096)
    for section in page.sections where writer.hasRoom(for: section) {
      if !writer.output.isEmpty { writer.output += "\n" }
      for block in section { writer.write(block, indent: 0) }
    }
    guard writer.output.utf8.last == UInt8(ascii: "\n") else { return writer.output }
    // Removing in place goes through the library's generic code, which the first answer pays for.
    return String(writer.output[..<writer.output.utf8.index(before: writer.output.endIndex)])
  }

  private init(_ settings: OutputSettings) {
    width = max(Self.narrowest, settings.width)
    style = settings.style
    isPlain = settings.isPlain
  }

  private mutating func write(_ block: Block, indent: Int) {
    switch block {
    case .heading(let line):
      write(FragmentCutter.cut(line, plain: .strong), indent: indent, hang: indent + 2)
    case .paragraph(let line):
      write(FragmentCutter.cut(line), indent: indent, hang: indent == 0 ? 2 : indent)
    case .entry(let number, let line, let blocks):
      let label = String(number)
      let hang = indent + max(2, label.utf8.count) + 2
      pad(hang - 2 - label.utf8.count)
      put(Fragment(text: label[...], columns: 0, face: .dim, lead: .glued))
      write(FragmentCutter.cut(line), indent: hang, hang: hang, used: hang - 2)
      for block in blocks { write(block, indent: hang) }
    case .quote(let line):
      write(FragmentCutter.cut(line), indent: indent + 2, hang: indent + 2)
    case .terms(let terms): write(terms, indent: indent)
    case .table(let table): write(table)
    case .preformatted(let rows):
      write(rows, indent: indent)
    case .bars(let bars): write(bars.lines(width: width), indent: indent)
    }
  }

  private mutating func write(_ rows: [String], indent: Int) {
    for row in rows {
      pad(indent)
      output += Visible.text(row)
      endRow()
    }
  }

  /// Bars are left out where they would be too short to tell anything, and where nobody looks.
  private func hasRoom(for section: [Block]) -> Bool {
    guard case .bars = section.first else { return !section.isEmpty }
    return width >= DayBars.leastWidth && !isPlain
  }

  /// Lines after an indent that was already `used` up to some column.
  mutating func write(_ fragments: [Fragment], indent: Int, hang: Int, used: Int = 0) {
    let fragments = Folding.cut(fragments, to: width - max(indent, hang))
    var start = 0
    for end in Folding.rowEnds(fragments, first: width - indent, rest: width - hang) {
      pad(start == 0 ? indent - used : hang)
      put(fragments, start..<end)
      endRow()
      start = end
    }
    if start == 0 { endRow() }
  }

  /// Labels in a column of their own, or above their lines where the page is narrow.
  mutating func write(_ terms: [Term], indent: Int) {
    let isNarrow = width < 60 || isPlain
    let longest = terms.map { 2 * $0.depth + Visible.columns($0.label) }.max() ?? 0
    for term in terms {
      let label = FragmentCutter.cut([.dim(term.label)])
      let start = indent + 2 * term.depth
      let column = isNarrow ? start + 2 : indent + longest + 2
      pad(start)
      put(label, label.indices)
      var used = start + Visible.columns(term.label)
      if isNarrow {
        endRow()
        used = 0
      }
      for line in term.lines {
        write(FragmentCutter.cut(line), indent: column, hang: column + 2, used: used)
        used = 0
      }
    }
  }

  mutating func put(_ fragments: [Fragment], _ row: Range<Int>) {
    for index in row {
      let fragment = fragments[index]
      if index > row.lowerBound, fragment.gap > 0 {
        if fragment.face != face { turn(to: .plain) }
        output += " "
      }
      put(fragment)
    }
  }

  private mutating func put(_ fragment: Fragment) {
    turn(to: fragment.face)
    output.append(contentsOf: fragment.text)
  }

  private mutating func turn(to next: Face) {
    guard style.isOn, next != face else { return }
    if face != .plain { output += Style.reset }
    if let codes = style.codes(next) { output += codes }
    face = next
  }

  mutating func pad(_ columns: Int) {
    turn(to: .plain)
    for _ in 0..<max(0, columns) { output += " " }
  }

  mutating func endRow() {
    turn(to: .plain)
    output += "\n"
  }
}
