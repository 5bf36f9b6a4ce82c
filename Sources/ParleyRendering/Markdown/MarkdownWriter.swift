import Diagnostics

/// Writes a page in Markdown (CommonMark, with the tables of GitHub's).
package struct MarkdownWriter {
  private var output = ""

  /// The text does not end in a line break.
  package static func text(_ page: Page) -> String {
    var writer = MarkdownWriter()
    for block in page.sections.joined() { writer.write(block, indent: "") }
    return writer.output
  }

  private mutating func write(_ block: Block, indent: String) {
    switch block {
    case .heading(let line): put(["## " + MarkdownLine.text(line)], indent)
    case .paragraph(let line): put([MarkdownLine.text(line)], indent)
    case .entry(let number, let line, let blocks):
      put(["\(number). " + MarkdownLine.text(line)], indent)
      let inner = indent + String(repeating: " ", count: String(number).utf8.count + 2)
      for block in blocks { write(block, indent: inner) }
    case .quote(let line): put(["> " + MarkdownLine.text(line)], indent)
    case .terms(let terms): for term in terms { write(term, indent: indent) }
    case .table(let table): put(rows(table), indent)
    case .preformatted(let rows): fenced(rows, indent)
    case .bars(let bars): fenced(bars.lines(width: DayBars.leastWidth), indent)
    }
  }

  private mutating func fenced(_ rows: [String], _ indent: String) {
    let shown = rows.map(Visible.text)
    let fence = MarkdownText.fence(over: shown.joined(separator: " "), least: 3)
    put([fence] + shown + [fence], indent)
  }

  private mutating func write(_ term: Term, indent: String) {
    let label = MarkdownLine.text([.strong(term.label)])
    if term.lines.count == 1 {
      put([label + " " + MarkdownLine.text(term.lines[0])], indent)
    } else {
      put([label], indent)
      put(term.lines.map { "- " + MarkdownLine.text($0) }, indent)
    }
  }

  private func rows(_ table: Table) -> [String] {
    let isNumber = table.columns.indices.map { table.isNumber(column: $0) }
    return [row(table.columns), row(isNumber.map { $0 ? "--:" : "---" }, isRule: true)]
      + table.rows.map { row($0.map(\.text)) }
  }

  private func row(_ cells: [String], isRule: Bool = false) -> String {
    let shown = isRule ? cells : cells.map { MarkdownLine.text([.text($0)]) }
    return "| " + shown.joined(separator: " | ") + " |"
  }

  private mutating func put(_ rows: [String], _ indent: String) {
    if !output.isEmpty { output += "\n\n" }
    output += rows.map { indent + $0 }.joined(separator: "\n")
  }
}
