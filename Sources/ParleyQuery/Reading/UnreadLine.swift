import Diagnostics
import ParleyModel

/// Refuses lines that ask for nothing and say nothing.
struct UnreadLine {
  let context: QueryContext
  /// What the line before was answered with.
  let last: Answer?
  private var index: Index { context.index }
  private var lexicon: Lexicon { index.lexicon }

  /// - Parameters:
  ///   - query: what the line was read as.
  ///   - text: the line with its slips mended.
  func refuse(_ query: Query, _ text: String, _ input: InputText) throws(Diagnostic) {
    if query.clauses.isEmpty, query.subject == nil, query.form != WhyForm().id,
      let form = QueryForms.form(query.form), form.isQuestion
    {
      throw .asksNothing(form, input, whole: FollowUp(context, after: last).whole(form))
    }
    if isSayingAlone(query) { throw .asksWhoAlone(input, isOfAnswer: last != nil) }
    let isBare = query.clauses.allSatisfy { $0.key == .about }
    if isBare, query.form == CheckForm().id || query.form == SlotForm.what.id, isGibberish(text) {
      throw .unread(input)
    }
  }

  /// `who says so`: who says something, and nothing of what.
  private func isSayingAlone(_ query: Query) -> Bool {
    guard query.form == WhoForm().id, query.subject == nil, query.clauses.map(\.key) == [.act]
    else {
      return false
    }
    return ActPart(index: index).entries(query.values(.act)).allSatisfy(\.isSaying)
  }

  /// True for words most of which nobody knows, without a verb that shows a time, a name or any of
  /// the small words that make a sentence: `foo bar baz`. Two words, `football match`, may be a
  /// matter of which nothing is told.
  private func isGibberish(_ text: String) -> Bool {
    let tokens = Tokenizer.tokens(of: text)
    let words = tokens.filter(\.isWord)
    guard words.count > 2, words.count == tokens.count,
      !words.contains(where: { FunctionWords.contains($0.folded) })
    else { return false }
    let speller = Speller(index: index)
    let known = words.filter { speller.isKnown($0.folded) }
    return known.count * 2 < words.count && !known.contains(where: tells)
  }

  /// True for a name, and for a verb in a form that tells of something: `proposed`.
  private func tells(_ token: Token) -> Bool {
    let meanings = lexicon.meanings(of: lexicon.key(token.folded))
    let isFinite = token.folded.hasSuffix("ed") || lexicon.isIrregular(token.folded)
    return meanings.contains {
      switch $0 {
      case .name: true
      case .act(_, let isVerb): isVerb && isFinite
      case .concept, .topic, .unit: false
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func asksNothing(
    _ form: any QueryForm, _ input: InputText, whole: String?
  ) -> Diagnostic {
    Diagnostic(
      .error, "nothing in this line can be looked for", in: input,
      at: TextSpan(0, input.text.utf8.count),
      remedy: whole.map { "ask in full: '\($0)'" } ?? "for example '\(form.example)'")
  }

  fileprivate static func asksWhoAlone(_ input: InputText, isOfAnswer: Bool) -> Diagnostic {
    Diagnostic(
      .error, "nothing in this line tells what is said", in: input,
      at: TextSpan(0, input.text.utf8.count),
      remedy: isOfAnswer
        ? "'show 1' tells who says it" : "for example 'who said the positions are quite distant'")
  }

  fileprivate static func unread(_ input: InputText) -> Diagnostic {
    Diagnostic(
      .error, "this is neither a question nor a statement", in: input,
      at: TextSpan(0, input.text.utf8.count), remedy: "for example '\(WhoForm().example)'")
  }
}
