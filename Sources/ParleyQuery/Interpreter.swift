package import Diagnostics
package import ParleyModel

/// Answers a line: a query in the language, or an English question that is read into one.
package struct Interpreter: Sendable {
  package let context: QueryContext

  package init(archive: any Archive, index: Index) {
    context = QueryContext(archive: archive, index: index)
  }

  /// How many claims a rule has made that nobody has reviewed.
  package var unreviewedCount: Int { context.index.claims(with: Term.unreviewed).count }

  /// - Parameter last: what the line before was answered with; `show` and `why` speak of it.
  /// - Parameter countsUnreviewed: whether a verdict may rest on claims that nobody has reviewed.
  /// - Parameter leastOrigins: how many independent origins a claim has to have at the least.
  package func answer(
    _ input: InputText, last: Answer? = nil, countsUnreviewed: Bool = false,
    leastOrigins: Int = 1
  ) throws(Diagnostic) -> Answer {
    var (query, notes) = try query(input, after: last)
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
  /// - Parameter last: what the line before was answered with.
  package func query(
    _ input: InputText, after last: Answer? = nil
  ) throws(Diagnostic) -> (Query, notes: [String]) {
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
      try refuseUnknownSource(query, input)
      try refuseLength(query, input)
      return (query, notes)
    }
    if let (text, note) = speller.withForm(input.text) {
      let (query, notes) = try query(
        InputText(text, firstLine: input.firstLine), after: last)
      return (query, [note] + notes)
    }
    try refuseLength(nil, input)
    if var query = DifferenceQuestion(context: context).query(input.text) {
      let (subject, notes) = speller.corrected(query.subject ?? "")
      query.subject = query.subject.map { _ in subject }
      return (query, notes)
    }
    let alone = QuestionClause(context: context).alone(in: input.text)
    let (text, slips) = speller.corrected(alone?.clause ?? input.text)
    let notes = (alone.map { [$0.note] } ?? []) + slips
    if FollowUp.mayGoOn(text) { try FollowUp(context, after: last).refuse(text, input) }
    let (query, more) = QuestionReader(context: context).query(text)
    try UnreadLine(context: context, last: last).refuse(query, text, input)
    return (query, notes + more)
  }

  /// `in` wants a source or an outlet that there is.
  private func refuseUnknownSource(_ query: Query, _ input: InputText) throws(Diagnostic) {
    for clause in query.clauses where clause.key == .in {
      let parts = PartMaker(context: context).parts(
        of: Query(form: query.form, clauses: [clause]), asked: nil)
      guard let unknown = parts.first(where: \.alternatives.isEmpty) else { continue }
      throw .unknownSource(unknown.label, input)
    }
  }

  /// What is more than can be read is refused, not cut; a quotation and a statement have limits of
  /// their own.
  private func refuseLength(_ query: Query?, _ input: InputText) throws(Diagnostic) {
    guard query?.form != WhoseForm().id, input.text.utf8.count > PieceReader.longestLine else {
      return
    }
    let tokens = Tokenizer.tokens(of: input.text)
    let words = tokens.count(where: \.isWord)
    guard tokens.count > PieceReader.longestLine,
      query?.form != CheckForm().id || words <= CheckForm.longest
    else { return }
    throw .tooManyWords(tokens.count, input)
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

extension Diagnostic {
  fileprivate static func unknownSource(_ name: String, _ input: InputText) -> Diagnostic {
    // The name stands behind its clause; before it, it may be what is asked about.
    let clause = "\(ClauseKey.in.rawValue) \(name)"
    let place = (input.text.ranges(of: clause).last ?? input.text.firstRange(of: name)).map {
      range in
      let end = input.text.utf8.distance(from: input.text.startIndex, to: range.upperBound)
      return TextSpan(end - name.utf8.count, end)
    }
    return Diagnostic(
      .error, "'\(name)' is no source and no outlet here", in: input,
      at: place ?? TextSpan(0, input.text.utf8.count), remedy: "'sources' lists them")
  }

  fileprivate static func tooManyWords(_ count: Int, _ input: InputText) -> Diagnostic {
    Diagnostic(
      .error,
      "the line has \(count) words and marks; at most \(PieceReader.longestLine) are read",
      in: input, at: TextSpan(0, input.text.utf8.count), remedy: "ask in fewer words")
  }
}
