import ParleyModel

/// A question of a report and all that came back, in HTML.
enum HTMLQuestion {
  static func rows(_ question: ReportPage.Question) -> [String] {
    let number = question.number
    var rows = [
      "<section class=\"question\" id=\"q\(number)\">",
      "<h2><a class=\"number\" href=\"#q\(number)\">\(number)</a> "
        + "\(HTMLText.escaped(question.input))</h2>",
    ]
    if !question.unread.isEmpty {
      rows.append("<pre>\(question.unread.map(HTMLText.escaped).joined(separator: "\n"))</pre>")
    }
    if let answer = question.answer {
      rows.append("<p class=\"answer\">\(HTMLText.escaped(answer))</p>")
    }
    rows += TimelineDrawing(question.items)?.rows(question: number) ?? []
    rows += HTMLTable.rows(ItemTable.table(question.items))
    rows += list(
      "claims",
      question.claims.enumerated().map { index, claim in
        self.rows(claim, id: " id=\"q\(number)-c\(index + 1)\"")
      })
    if question.isNotFound || !question.nearest.isEmpty {
      rows.append("<h3>\(question.nearest.isEmpty ? "Nothing comes near it" : "Nearest")</h3>")
      rows += list("near", question.nearest.map { self.rows($0, id: "") })
    }
    rows += labelled("Searched", question.searched.map { [$0] } ?? [])
    rows += labelled("Origins", question.provenance.map { [$0] } ?? [])
    rows += labelled("Differences", question.conflicts)
    rows += labelled("Notes", question.notes)
    rows += labelled("Not as it was saved", question.changes.map { [.text($0)] })
    if let reading = question.reading {
      rows.append("<p class=\"reading\">read as <code>\(HTMLText.escaped(reading))</code></p>")
    }
    return rows + ["</section>"]
  }

  private static func list(_ name: String, _ entries: [[String]]) -> [String] {
    guard !entries.isEmpty else { return [] }
    return ["<ol class=\"\(name)\">"] + entries.joined() + ["</ol>"]
  }

  private static func labelled(_ label: String, _ lines: [Line]) -> [String] {
    guard lines.count != 1 else {
      return ["<h3>\(label)</h3>", "<p class=\"line\">\(HTMLText.line(lines[0]))</p>"]
    }
    guard !lines.isEmpty else { return [] }
    return ["<h3>\(label)</h3>", "<ul>"] + lines.map { "<li>\(HTMLText.line($0))</li>" }
      + ["</ul>"]
  }

  private static func rows(_ entry: ReportPage.Entry, id: String) -> [String] {
    var rows = ["<li\(id)>", "<p class=\"claim\">\(HTMLText.escaped(entry.text))</p>"]
    if let difference = entry.difference {
      rows.append("<p class=\"difference\">\(HTMLText.escaped(difference))</p>")
    }
    if let time = entry.time {
      rows.append("<p class=\"when\">when \(HTMLText.escaped(time))</p>")
    }
    for quote in entry.quotes {
      if let reference = quote.reference {
        rows.append(
          "<p class=\"again\">\(HTMLText.line(quote.place)) · <a "
            + "href=\"#q\(quote.note.question)-c\(reference.claim)\">"
            + "\(HTMLText.escaped(reference.words))</a>\(call(quote.note))</p>")
        continue
      }
      let cite = quote.url.flatMap(WebAddress.escaped).map { " cite=\"\($0)\"" } ?? ""
      rows += [
        "<figure>",
        "<blockquote\(cite) dir=\"auto\"><p>\(HTMLText.line(quote.words))</p></blockquote>",
        "<figcaption>\(HTMLText.line(quote.place))\(call(quote.note))</figcaption>", "</figure>",
      ]
    }
    return rows + ["</li>"]
  }

  private static func call(_ note: ReportPage.Reference) -> String {
    let id = note.isFirst ? " id=\"q\(note.question)-n\(note.note)\"" : ""
    return "<sup><a href=\"#n\(note.note)\"\(id) role=\"doc-noteref\" "
      + "aria-label=\"source \(note.note)\">\(note.note)</a></sup>"
  }
}
