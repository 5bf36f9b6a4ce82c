import Diagnostics
import ParleyModel

/// The last answer's search, run again so that it can be explained.
struct ExplainedSearch {
  /// The question as typed, and as it was read.
  let question: Answer.Question
  let query: Query
  let search: ClaimSearch
  let matches: [Matcher.Match]
  let matcher: Matcher
  let context: QueryContext
  /// The form, where it looks further by its own rules; nil where the search is all it does.
  let ownForm: (any QueryForm)?
  /// The ids of the claims that the answer shows, in order.
  let shown: [String]

  /// - Parameter form: the words that ask for the explanation, for the error.
  init(_ context: QueryContext, for form: String) throws(Diagnostic) {
    guard let last = context.last else { throw .nothingToExplain(form, context.input) }
    self.context = context
    question = last.question
    guard let parsed = Self.parsed(question.reading), let (query, isOwn) = Self.query(parsed) else {
      throw .nothingToFail(question.reading, context.input)
    }
    let claims =
      last.explains == nil
      ? last.claims : try QueryForms.form(parsed.form)?.answer(parsed, context).claims ?? []
    shown = claims.map(\.id)
    self.query = query
    ownForm = isOwn ? QueryForms.form(query.form) : nil
    search = ClaimSearch(query, asked: QueryForms.form(query.form)?.slot(query, context), context)
    matcher = Matcher(index: context.index, parts: search.parts)
    matches = matcher.matches()
  }

  private static func parsed(_ reading: String) -> Query? {
    try? QueryParser(InputText(reading)).query(QueryForms.all)
  }

  /// The conditions of a reading; of one that is all subject, its words are the matter. Nil for one
  /// without conditions: a command, an item by its number, a form alone.
  private static func query(_ parsed: Query) -> (Query, isOwn: Bool)? {
    guard parsed.clauses.isEmpty else { return (parsed, false) }
    guard let subject = parsed.subject, Int(subject) == nil else { return nil }
    return (Query(form: parsed.form, clauses: [.init(.about, [subject])]), true)
  }

  /// `act propose`, `“short truces”`: a condition as it is told.
  static func label(_ part: Part) -> String {
    switch part.role {
    case .name, .word, .quantity, .date, .weekday, .phrase: "about \(part.label)"
    case .slot: part.label
    case .agent, .speaker, .act, .recipient, .unit, .source, .via, .mode, .origins, .negation,
      .role:
      "\(part.role) \(part.label)"
    }
  }
}

extension Answer {
  /// What was asked, or the question that is explained.
  var question: Question { explains ?? Question(input: input, reading: reading) }
}

extension Diagnostic {
  fileprivate static func nothingToFail(_ reading: String, _ input: InputText) -> Diagnostic {
    Diagnostic(
      .error, "'\(reading)' has no condition that a claim could fail", in: input,
      at: TextSpan(0, input.text.utf8.count),
      remedy: "ask with one first, for example '\(WhoForm().example)'")
  }

  static func nothingToExplain(_ form: String, _ input: InputText) -> Diagnostic {
    Diagnostic(
      .error, "there is no answer yet that '\(form)' could explain", in: input,
      at: TextSpan(0, input.text.utf8.count),
      remedy: "ask something first, for example '\(WhoForm().example)'")
  }
}
