import ParleyModel

/// Gives a number to each paragraph that is cited, in the order in which they are first called.
struct FootnoteNumbering {
  private(set) var footnotes: [ReportPage.Footnote] = []
  private var numbers: [[String]: Int] = [:]
  private let bibliography: [String: BibliographicEntry]

  init(_ bibliography: [String: BibliographicEntry]) { self.bibliography = bibliography }

  mutating func reference(to citation: Citation, from question: Int) -> ReportPage.Reference {
    let place = CitationLine.paragraph(citation)
    let key = [citation.source, place, citation.origin]
    let number = numbers[key] ?? footnotes.count + 1
    if number > footnotes.count {
      numbers[key] = number
      footnotes.append(ReportPage.Footnote(number: number, entry: entry(citation, place)))
    }
    let isFirst = footnotes[number - 1].questions.last != question
    if isFirst { footnotes[number - 1].questions.append(question) }
    return ReportPage.Reference(note: number, question: question, isFirst: isFirst)
  }

  private func entry(_ citation: Citation, _ place: String) -> Line {
    bibliography[citation.source]?.line(place, origin: citation.origin)
      ?? CitationLine.place(citation)
  }
}
