import ParleyModel

/// A report with its footnotes numbered: what each format writes.
struct ReportPage {
  var title: String
  var parts: [Part] = []
  var footnotes: [Footnote] = []
  /// What was asked, when, and how to read it.
  var facts: [Line]

  enum Part {
    case remark([String])
    case question(Question)
  }

  struct Question {
    /// From 1, in order.
    var number: Int
    var input: String
    var answer: String?
    /// Whether the sources do not say.
    var isNotFound = false
    /// A line that could not be read, or was not run.
    var unread: [String] = []
    var items: [Item] = []
    var claims: [Entry] = []
    var nearest: [Entry] = []
    var searched: Line?
    var conflicts: [Line] = []
    /// Outlets and origins, counted and named.
    var provenance: Line?
    /// What the reader should know of the reading.
    var notes: [Line] = []
    var reading: String?
    var changes: [String] = []
  }

  /// A claim with the words that carry it.
  struct Entry {
    var text: String
    var time: String?
    /// Of what came near: in what it differs.
    var difference: String?
    var quotes: [Quote]
  }

  struct Quote {
    /// Empty where they stand under another claim of the answer.
    var words: Line
    /// Where they stand then.
    var reference: ShownExcerpts.Reference?
    /// Where they stand and who is made to answer for them.
    var place: Line
    var url: String?
    var note: Reference
  }

  /// A call of a footnote.
  struct Reference {
    var note: Int
    var question: Int
    /// Whether the question calls it for the first time: that is where the way back leads.
    var isFirst: Bool
  }

  /// A paragraph of a source.
  struct Footnote {
    var number: Int
    var entry: Line
    /// The questions that call it, in order.
    var questions: [Int] = []
  }
}

extension ReportPage {
  init(_ report: Report) {
    title = report.title
    facts = Self.facts(report)
    var notes = FootnoteNumbering(report.bibliography)
    for part in report.parts {
      switch part {
      case .remark(let paragraphs): parts.append(.remark(paragraphs))
      case .question(let question):
        let number = questions.count + 1
        parts.append(.question(Question(question, number, &notes)))
      }
    }
    footnotes = notes.footnotes
  }

  var questions: [Question] {
    parts.compactMap { part in
      if case .question(let question) = part { question } else { nil }
    }
  }

  private static func facts(_ report: Report) -> [Line] {
    let size =
      AnswerPage.counted(report.corpus.sources, "source") + ", "
      + AnswerPage.counted(report.corpus.passages, "passage")
    var facts: [Line] = [
      [.strong("Corpus"), .text(" \(report.corpus.title) (\(size))")],
      [.strong("Digest"), .text(" "), .code(report.corpus.digest)],
    ]
    facts += report.bibliography.values.sorted { $0.source.id < $1.source.id }.map(\.key)
    if let asked = report.asked { facts.append([.strong("Asked on"), .text(" " + asked.long)]) }
    return facts + reading.map { [.text($0)] }
  }

  /// For a reader who has never seen such answers.
  private static let reading = [
    "Each answer rests on the words quoted under it; the number behind them leads to the source.",
    "“Supported” means that these sources say so, “not found” that they do not: neither tells what "
      + "is true.",
    "Outlets that go back to the same briefing, post or agency text count as one origin.",
  ]
}

extension ReportPage.Question {
  fileprivate init(_ asked: Report.Question, _ number: Int, _ notes: inout FootnoteNumbering) {
    self.number = number
    input = asked.input
    changes = asked.changes
    switch asked.reply {
    case .unread(let rows): unread = rows
    case .notRun: unread = ["not run: it reaches outside the session"]
    case .answer(let answer): take(answer, &notes)
    }
  }

  private mutating func take(_ answer: Answer, _ notes: inout FootnoteNumbering) {
    let headline = AnswerPage.headline(answer)
    let isLabel = answer.verdict != nil || answer.judgement != nil || answer.status == .notFound
    self.answer = isLabel ? headline.prefix(1).uppercased() + headline.dropFirst() : headline
    isNotFound = answer.status == .notFound
    items = answer.items ?? []
    var excerpts = ShownExcerpts()
    claims = answer.claims.enumerated().map { index, claim in
      ReportPage.Entry(claim, number, &notes) { excerpts.reference(to: $0, of: index + 1) }
    }
    nearest = answer.nearest.map {
      ReportPage.Entry($0.claim, number, &notes, difference: $0.difference) { _ in nil }
    }
    searched = answer.scope.map(AnswerPage.searched)
    conflicts = AnswerPage.conflicts(answer).map { [.text(ConflictLine.text($0))] }
    provenance = AnswerPage.provenance(answer).map { [.text($0)] }
    self.notes = answer.notes.map { [.text($0)] }
    reading = answer.reading
  }
}

extension ReportPage.Entry {
  fileprivate init(
    _ claim: CitedClaim, _ question: Int, _ notes: inout FootnoteNumbering,
    difference: String? = nil, _ reference: (Citation) -> ShownExcerpts.Reference?
  ) {
    text = claim.text
    time = claim.time
    self.difference = difference
    quotes = claim.evidence.map { citation in
      let reference = reference(citation)
      return ReportPage.Quote(
        words: reference == nil ? CitationLine.quote(citation) : [], reference: reference,
        place: reference?.place ?? CitationLine.place(citation), url: citation.url,
        note: notes.reference(to: citation, from: question))
    }
  }
}
