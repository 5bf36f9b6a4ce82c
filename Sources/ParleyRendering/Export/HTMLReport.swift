import ParleyModel

/// A report as one page for a browser: nothing in it runs, and nothing is fetched.
package struct HTMLReport: ReportFormat {
  package let suffix = ".html"
  package let mark = "<!DOCTYPE html>\n<!-- parley report -->"

  package init() {}

  package func text(_ report: Report) -> String {
    let page = ReportPage(report)
    let title = HTMLText.escaped(page.title)
    var rows = [
      mark, "<html lang=\"en\">", "<head>", "<meta charset=\"utf-8\">",
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        + "style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<meta name=\"referrer\" content=\"no-referrer\">",
      "<meta name=\"color-scheme\" content=\"light dark\">", "<link rel=\"icon\" href=\"data:,\">",
      "<title>\(title)</title>", "<style>", ReportStyle.sheet, "</style>", "</head>", "<body>",
      "<main>", "<h1>\(title)</h1>",
    ]
    // What was noted before the first question stands above the list of them.
    let first = page.parts.firstIndex { if case .question = $0 { true } else { false } }
    let start = first ?? page.parts.endIndex
    rows += page.parts[..<start].flatMap(part) + contents(page.questions)
    rows += page.parts[start...].flatMap(part)
    rows += footnotes(page.footnotes)
    rows += ["<footer>", "<h2>About this report</h2>"]
    rows += page.facts.map { "<p>\(HTMLText.line($0))</p>" }
    return (rows + ["</footer>", "</main>", "</body>", "</html>"]).joined(separator: "\n") + "\n"
  }

  private func part(_ part: ReportPage.Part) -> [String] {
    switch part {
    case .remark(let paragraphs):
      ["<aside class=\"note\" aria-label=\"note\">"]
        + paragraphs.map { "<p>\(HTMLText.escaped($0))</p>" } + ["</aside>"]
    case .question(let question): HTMLQuestion.rows(question)
    }
  }

  /// A way to each question, where there are several.
  private func contents(_ questions: [ReportPage.Question]) -> [String] {
    guard questions.count > 1 else { return [] }
    return ["<nav aria-label=\"questions\">", "<ol>"]
      + questions.map {
        "<li><a href=\"#q\($0.number)\">\(HTMLText.escaped($0.input))</a></li>"
      } + ["</ol>", "</nav>"]
  }

  private func footnotes(_ notes: [ReportPage.Footnote]) -> [String] {
    guard !notes.isEmpty else { return [] }
    return ["<section class=\"sources\" aria-label=\"sources\">", "<h2>Sources</h2>", "<ol>"]
      + notes.map { note in
        let back = note.questions.map {
          "<a href=\"#q\($0)-n\(note.number)\" role=\"doc-backlink\" "
            + "aria-label=\"back to question \($0)\">↑ \($0)</a>"
        }
        return "<li id=\"n\(note.number)\">\(HTMLText.line(note.entry)) "
          + "<span class=\"back\">\(back.joined(separator: " "))</span></li>"
      } + ["</ol>", "</section>"]
  }
}
