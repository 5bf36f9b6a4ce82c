import ParleyModel

/// A report in Markdown, with the footnotes of GitHub's.
package struct MarkdownReport: ReportFormat {
  package let suffix = ".md"
  package let mark = "<!-- parley report -->"

  package init() {}

  package func text(_ report: Report) -> String {
    let page = ReportPage(report)
    var writer = Writer()
    writer.put(mark)
    writer.put("# " + MarkdownText.escaped(page.title))
    for part in page.parts {
      switch part {
      case .remark(let paragraphs):
        for paragraph in paragraphs { writer.put("*Note.* " + MarkdownText.escaped(paragraph)) }
      case .question(let question): writer.write(question)
      }
    }
    writer.put("## About this report")
    writer.put(list(page.facts))
    for note in page.footnotes {
      writer.put("[^\(note.number)]: " + MarkdownLine.text(note.entry))
    }
    return writer.text + "\n"
  }

  private func list(_ lines: [Line]) -> String {
    lines.map { "- " + MarkdownLine.text($0) }.joined(separator: "\n")
  }

  private struct Writer {
    private(set) var text = ""

    mutating func put(_ block: String) {
      guard !block.isEmpty else { return }
      if !text.isEmpty { text += "\n\n" }
      text += block
    }

    mutating func write(_ question: ReportPage.Question) {
      put("## \(question.number). " + MarkdownText.escaped(question.input))
      if !question.unread.isEmpty {
        put(MarkdownWriter.text(Page([[.preformatted(question.unread)]])))
      }
      if let answer = question.answer { put(MarkdownLine.text([.strong(answer)])) }
      if let bars = DayBars(question.items) { put(MarkdownWriter.text(Page([[.bars(bars)]]))) }
      let table = ItemTable.table(question.items)
      if !table.columns.isEmpty { put(MarkdownWriter.text(Page([[.table(table)]]))) }
      for (index, claim) in question.claims.enumerated() { write(claim, "\(index + 1). ") }
      if question.isNotFound || !question.nearest.isEmpty {
        put(question.nearest.isEmpty ? "Nothing comes near it." : "**Nearest**")
        for near in question.nearest { write(near, "- ") }
      }
      if let searched = question.searched { put("**Searched** " + MarkdownLine.text(searched)) }
      if let provenance = question.provenance { put(MarkdownLine.text(provenance)) }
      let rest = question.conflicts + question.notes
      put(rest.map { "- " + MarkdownLine.text($0) }.joined(separator: "\n"))
      for change in question.changes {
        put("**Not as it was saved:** " + MarkdownText.escaped(change))
      }
      if let reading = question.reading { put("Read as: " + MarkdownText.code(reading)) }
    }

    private mutating func write(_ entry: ReportPage.Entry, _ label: String) {
      let indent = String(repeating: " ", count: label.utf8.count)
      var head = MarkdownLine.text([.strong(entry.text)])
      if let difference = entry.difference { head += " — " + MarkdownText.escaped(difference) }
      put(label + head)
      if let time = entry.time { put(indent + "when " + MarkdownText.escaped(time)) }
      for quote in entry.quotes {
        if !quote.words.isEmpty { put(indent + "> " + MarkdownLine.text(quote.words)) }
        let place = quote.reference?.line ?? quote.place
        put(indent + MarkdownLine.text(place) + "[^\(quote.note.note)]")
      }
    }
  }
}
