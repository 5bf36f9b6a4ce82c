import Diagnostics
import ParleyModel

/// Checks the values of clauses that take a date, a number or one of a few words, and brings them
/// into one spelling: `origins >= 2` is `origins 2`.
enum ClauseValue {
  static func checked(
    _ key: ClauseKey, _ values: [String], _ lexemes: ArraySlice<Lexeme>, _ input: InputText
  ) throws(Diagnostic) -> [String] {
    switch key {
    case .since, .until, .on:
      // `since talks`: what was said after them.
      let mayMeet = key != .on && values.contains(where: SayingTime.isMeeting)
      guard mayMeet || isDate(values.joined(separator: " ")) else {
        throw .notADate(key, lexemes, input)
      }
      return values
    case .origins:
      guard let count = least(values.joined(separator: " ")) else {
        throw .notANumber(key, lexemes, input)
      }
      return [String(count)]
    case .limit:
      guard values.count == 1, let count = Int(values[0]), count > 0 else {
        throw .notANumber(key, lexemes, input)
      }
      return values
    case .order:
      guard values.count == 1, ClaimOrder(rawValue: values[0].lowercased()) != nil else {
        throw .notAnOrder(lexemes, input)
      }
      return values
    case .mode:
      for lexeme in lexemes where Evidence.Mode(rawValue: lexeme.text.lowercased()) == nil {
        throw .notAMode(lexeme, input)
      }
      return values
    case .about:
      guard lexemes.contains(where: isMatter) else { throw .noMatter(lexemes, input) }
      return values
    case .by, .agent, .act, .to, .stating, .site, .unit, .role, .not, .except, .in, .via:
      return values
    }
  }

  /// A phrase, or a word that says something; `US` may be a name though `us` says nothing.
  private static func isMatter(_ lexeme: Lexeme) -> Bool {
    lexeme.isQuoted
      || Tokenizer.tokens(of: lexeme.text).contains { token in
        if case .mark = token.kind { return false }
        return token.isCapitalized || !FunctionWords.contains(token.folded)
      }
  }

  private static func isDate(_ text: String) -> Bool {
    let tokens = Tokenizer.tokens(of: text)
    // Only the shape counts here; a date without a year is read in the corpus's own.
    let reader = DateReader(tokens: tokens, referenceYear: 2000)
    let start = tokens.firstIndex { !$0.isMark("\"") && $0.folded != "the" }
    return start.map { reader.date(at: $0) != nil } ?? false
  }

  /// 2 for `2`, `>= 2`, `at least 2` and `> 1`.
  private static func least(_ text: String) -> Int? {
    var rest = text[...].drop { $0 == " " }
    var more = 0
    for sign in [">=", "≥", "at least", ">", "more than"] where rest.hasPrefix(sign) {
      rest = rest.dropFirst(sign.count).drop { $0 == " " }
      more = sign == ">" || sign == "more than" ? 1 : 0
      break
    }
    guard let count = Int(rest), (1...1_000_000).contains(count) else { return nil }
    return count + more
  }
}

extension Diagnostic {
  fileprivate static func notADate(
    _ key: ClauseKey, _ lexemes: ArraySlice<Lexeme>, _ input: InputText
  ) -> Diagnostic {
    Diagnostic(
      .error, "'\(key.rawValue)' needs a date, and '\(text(lexemes))' is none", in: input,
      at: span(lexemes), remedy: "write a day as in '\(key.meaning.example)', or as '21 July'")
  }

  fileprivate static func notANumber(
    _ key: ClauseKey, _ lexemes: ArraySlice<Lexeme>, _ input: InputText
  ) -> Diagnostic {
    Diagnostic(
      .error, "'\(key.rawValue)' needs a number, and '\(text(lexemes))' is none", in: input,
      at: span(lexemes), remedy: "for example '\(key.meaning.example)'")
  }

  fileprivate static func notAnOrder(
    _ lexemes: ArraySlice<Lexeme>, _ input: InputText
  ) -> Diagnostic {
    let orders = ClaimOrder.allCases.map(\.rawValue).joined(separator: ", ")
    return Diagnostic(
      .error, "there is no order '\(text(lexemes))'", in: input, at: span(lexemes),
      remedy: "the orders are \(orders)")
  }

  fileprivate static func notAMode(_ lexeme: Lexeme, _ input: InputText) -> Diagnostic {
    let modes = Evidence.Mode.allCases.map(\.rawValue)
    let near = NearMiss.nearest(to: lexeme.text, among: modes)
    return Diagnostic(
      .error, "there is no mode '\(lexeme.text)'", in: input, at: lexeme.span,
      remedy: near.map { "did you mean '\($0)'?" }
        ?? "the modes are \(modes.joined(separator: ", "))")
  }

  fileprivate static func noMatter(
    _ lexemes: ArraySlice<Lexeme>, _ input: InputText
  ) -> Diagnostic {
    let words = text(lexemes)
    let shown = words.count > 40 ? words.prefix(40) + "…" : words[...]
    return Diagnostic(
      .error, "'about' needs words of a matter, and '\(shown)' says nothing of one", in: input,
      at: span(lexemes), remedy: "for example '\(ClauseKey.about.meaning.example)'")
  }

  private static func text(_ lexemes: ArraySlice<Lexeme>) -> String {
    lexemes.map(\.text).joined(separator: " ")
  }

  private static func span(_ lexemes: ArraySlice<Lexeme>) -> TextSpan {
    lexemes.dropFirst().reduce(lexemes.first?.span ?? TextSpan(0, 0)) { $0.joined($1.span) }
  }
}
