import Diagnostics

/// Reads a query in the language itself: a form, then clauses.
struct QueryParser {
  let input: InputText
  private let lexemes: [Lexeme]
  /// Where the line's matter is a quotation; the marks inside it open and close nothing.
  private let quotation: QuotationLine?

  init(_ input: InputText) throws(Diagnostic) {
    self.input = input
    try Lexer.check(input)
    quotation = QuotationLine(input.text)
    lexemes = quotation == nil ? try Lexer.lexemes(of: input) : []
  }

  /// The query, where the line is one: a form, and then a clause or nothing. Nil for any other line,
  /// which is read as English. A misspelt clause after a form that is no question is an error.
  func query(_ forms: [any QueryForm]) throws(Diagnostic) -> Query? {
    if let quotation { return quotation.query }
    guard let (form, start) = form(among: forms) else { return nil }
    if form.takesSubject {
      // `whose delegation is led by Umerov` is a question, `whose "…" bye Umerov` a slip.
      if form.isQuestion, start < lexemes.count, !lexemes[start].isQuoted { return nil }
      let subject = rest(from: start)
      guard form.isSubjectClauseFree else { return try clauses(form, from: start) }
      return Query(form: form.id, subject: subject.isEmpty ? nil : subject)
    }
    if form.isQuestion {
      // `what role did Turkey play`: a word that is no clause of this form is a word of English.
      guard start < lexemes.count, let key = clause(at: start),
        key != .role || form.clauses.contains(key), !asks(from: start)
      else { return nil }
    }
    return try clauses(form, from: start)
  }

  /// True for `where in Istanbul were they`: a preposition that is no clause, for a verb follows.
  private func asks(from start: Int) -> Bool {
    guard ["in", "on", "by", "to", "since", "until"].contains(lexemes[start].text.lowercased())
    else {
      return false
    }
    // A second clause makes it the language; `until May 16` names a month.
    return lexemes[start...].contains { isAuxiliary($0) }
      && !lexemes.indices.dropFirst(start + 1).contains { clause(at: $0) != nil }
  }

  private func isAuxiliary(_ lexeme: Lexeme) -> Bool {
    !lexeme.isQuoted && lexeme.text != "May"
      && FunctionWords.classes(of: lexeme.text.lowercased()) == .auxiliary
  }

  private func clause(at place: Int) -> ClauseKey? {
    lexemes[place].isQuoted ? nil : ClauseKey(rawValue: lexemes[place].text.lowercased())
  }

  /// The form with the most words that the line begins with.
  private func form(among forms: [any QueryForm]) -> (any QueryForm, Int)? {
    guard let first = lexemes.first?.text.lowercased() else { return nil }
    var best: (any QueryForm, Int)?
    for form in forms where form.id.hasPrefix(first) {
      let words = form.id.split(separator: " ")
      guard words.count <= lexemes.count, words.count > best?.1 ?? 0 else { continue }
      if zip(words, lexemes).allSatisfy({ $1.text.lowercased() == $0 && !$1.isQuoted }) {
        best = (form, words.count)
      }
    }
    return best
  }

  private func rest(from start: Int) -> String {
    guard start < lexemes.count else { return "" }
    return PieceReader.slice(
      input.text, TextSpan(lexemes[start].span.start, lexemes[lexemes.count - 1].span.end))
  }

  private func clauses(_ form: any QueryForm, from start: Int) throws(Diagnostic) -> Query {
    var query = Query(form: form.id)
    var at = start
    if form.takesSubject {
      while at < lexemes.count,
        lexemes[at].isQuoted
          || !form.isQuestion && ClauseKey(rawValue: lexemes[at].text.lowercased()) == nil
      {
        at += 1
      }
      let words =
        at > start
        ? PieceReader.slice(
          input.text, TextSpan(lexemes[start].span.start, lexemes[at - 1].span.end)) : ""
      query.subject = words.isEmpty ? nil : words
    }
    while at < lexemes.count {
      let lexeme = lexemes[at]
      guard !lexeme.isQuoted, let key = ClauseKey(rawValue: lexeme.text.lowercased()),
        form.clauses.contains(key)
      else { throw .notAClause(lexeme, form, input, matter: matter(from: at)) }
      at += 1
      let first = at
      var values: [String] = []
      while at < lexemes.count {
        let value = lexemes[at]
        if !value.isQuoted, let next = ClauseKey(rawValue: value.text.lowercased()),
          next != .role || form.clauses.contains(next)
        {
          break
        }
        if !value.isQuoted, let meant = misspelt(value, form), !values.isEmpty, key != .about {
          throw .notAClause(value, form, input, meant: meant)
        }
        values.append(value.isQuoted ? "\"\(value.text)\"" : value.text)
        at += 1
      }
      guard !values.isEmpty else { throw .emptyClause(lexeme, key, input) }
      let checked = try ClauseValue.checked(key, values, lexemes[first..<at], input)
      query.clauses.append(.init(key, checked))
    }
    return query
  }

  /// What words are about that stand where a clause should: `24-hour truce` of `for the 24-hour
  /// truce`; empty where they are all words that say little.
  private func matter(from start: Int) -> String {
    let words = lexemes[start...].prefix {
      $0.isQuoted || ClauseKey(rawValue: $0.text.lowercased()) == nil
    }
    return words.drop { !$0.isQuoted && FunctionWords.contains($0.text.lowercased()) }
      .map { $0.isQuoted ? "\"\($0.text)\"" : $0.text }.joined(separator: " ")
  }

  /// The clause that was probably meant by a word.
  private func misspelt(_ lexeme: Lexeme, _ form: any QueryForm) -> String? {
    guard lexeme.text.count > 3 else { return nil }
    return NearMiss.nearest(
      to: lexeme.text, among: form.clauses.map(\.rawValue).filter { $0.count > 3 })
  }
}

extension Diagnostic {
  fileprivate static func notAClause(
    _ lexeme: Lexeme, _ form: any QueryForm, _ input: InputText, meant: String? = nil,
    matter: String = ""
  ) -> Diagnostic {
    let names = form.clauses.map(\.rawValue)
    let near = meant ?? (lexeme.isQuoted ? nil : NearMiss.nearest(to: lexeme.text, among: names))
    let remedy: String
    if let near {
      remedy = "did you mean '\(near)'?"
    } else if names.contains("about"), !matter.isEmpty {
      remedy = "did you mean '\(form.id) about \(matter)'?"
    } else if names.isEmpty {
      remedy = "type '\(form.id)' alone"
    } else {
      remedy = "use one of: \(names.joined(separator: ", "))"
    }
    return Diagnostic(
      .error, "'\(lexeme.text)' is not a clause of '\(form.id)'", in: input, at: lexeme.span,
      remedy: remedy)
  }

  fileprivate static func emptyClause(
    _ lexeme: Lexeme, _ key: ClauseKey, _ input: InputText
  ) -> Diagnostic {
    Diagnostic(
      .error,
      "'\(key.rawValue)' needs a value behind it", in: input, at: lexeme.span,
      remedy: "for example '\(key.meaning.example)'")
  }
}
