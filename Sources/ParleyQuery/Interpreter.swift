package import Diagnostics
package import ParleyModel

/// Answers a line: a query in the language, or an English question that is read into one.
package struct Interpreter: Sendable {
  package let context: QueryContext

  package init(archive: any Archive, index: Index) {
    context = QueryContext(archive: archive, index: index)
  }

  /// - Parameter last: what the line before was answered with; `show` and `why` speak of it.
  /// - Parameter countsUnreviewed: whether a verdict may rest on claims that nobody has reviewed.
  /// - Parameter leastOrigins: how many independent origins a claim has to have at the least.
  package func answer(
    _ input: InputText, last: Answer? = nil, countsUnreviewed: Bool = false,
    leastOrigins: Int = 1
  ) throws(Diagnostic) -> Answer {
    var (query, notes) = try query(input)
    var context = context.asked(input, after: last)
    context.countsUnreviewed = countsUnreviewed
    context.leastOrigins = leastOrigins
    if leastOrigins > 1, !query.has(.origins), !query.clauses.isEmpty || query.form == "claims",
      QueryForms.form(query.form)?.clauses.contains(.origins) ?? false
    {
      query.add(.origins, [String(leastOrigins)])
    }
    var answer = try run(query, context)
    try tellUnreviewed(&answer, query, context)
    answer.input = input.text
    answer.notes = notes + answer.notes
    return answer
  }

  /// The query that a line is read as, and what the reader should know of the reading.
  package func query(_ input: InputText) throws(Diagnostic) -> (Query, notes: [String]) {
    let parser = try QueryParser(input)
    let speller = Speller(index: context.index)
    if var query = try parser.query(QueryForms.all) {
      var notes: [String] = []
      // A statement may have slips as a question may; the words of `whose` are held to as they are.
      if let subject = query.subject, let form = QueryForms.form(query.form), form.forgivesSlips {
        let (mended, said) = speller.corrected(subject)
        query.subject = mended
        notes += said
      }
      for place in query.clauses.indices {
        query.clauses[place].values = query.clauses[place].values.map { value in
          guard !value.hasPrefix("\"") else { return value }
          let (mended, said) = speller.corrected(value)
          notes += said
          return mended
        }
      }
      return (query, notes)
    }
    if var query = DifferenceQuestion(context: context).query(input.text) {
      let (subject, notes) = speller.corrected(query.subject ?? "")
      query.subject = query.subject.map { _ in subject }
      return (query, notes)
    }
    let (text, notes) = speller.corrected(input.text)
    let (query, more) = QuestionReader(context: context).query(text)
    return (query, notes + more)
  }

  private func run(_ query: Query, _ context: QueryContext) throws(Diagnostic) -> Answer {
    guard let form = QueryForms.form(query.form) else {
      preconditionFailure("a query of a form that is not in the list")
    }
    var answer = try form.answer(query, context)
    answer.reading = query.text
    return answer
  }

  /// Marks what rests on claims that nobody has reviewed, and tells what a verdict left out.
  private func tellUnreviewed(
    _ answer: inout Answer, _ query: Query, _ context: QueryContext
  ) throws(Diagnostic) {
    guard !context.unreviewed.isEmpty else { return }
    UnreviewedMark.mark(&answer)
    guard answer.verdict != nil, !context.countsUnreviewed else { return }
    var wide = context
    wide.countsUnreviewed = true
    UnreviewedMark.tell(try run(query, wide), in: &answer)
  }
}
