import Diagnostics
import ParleyModel

/// Lines that go on from the question before them: `and Russia?`, `when?`, `who says so?`, `what did
/// he propose`. Every line is read by itself; these are refused, with the whole question to type.
struct FollowUp {
  let context: QueryContext
  private let last: Query?
  private let answer: Answer?

  init(_ context: QueryContext, after answer: Answer?) {
    self.context = context
    self.answer = answer
    last = answer.flatMap { answer in
      try? QueryParser(InputText(answer.question.reading)).query(QueryForms.all)
    }
  }

  /// No more pieces than these go on from another question.
  private static let longest = 12

  /// True for a line that begins with `and` or `but`, or has `he` or `she` in it; told by its bytes
  /// alone, for most lines have none of these.
  static func mayGoOn(_ text: String) -> Bool {
    var word: UInt32 = 0
    var isFirst = true
    func goesOn() -> Bool { isFirst ? opening.contains(word) : pronouns.contains(word) }
    for byte in text.utf8 {
      let letter = byte | 0x20
      if 0x61...0x7A ~= letter || byte >= 0x80 {
        word = word << 8 | UInt32(letter)
      } else if word > 0 {
        if goesOn() { return true }
        isFirst = false
        word = 0
      }
    }
    return goesOn()
  }

  private static let opening = [bytes("and"), bytes("but")]
  private static let pronouns = [bytes("he"), bytes("she")]

  private static func bytes(_ word: StaticString) -> UInt32 {
    (0..<word.utf8CodeUnitCount).reduce(0) { $0 << 8 | UInt32(word.utf8Start[$1]) }
  }

  /// - Parameter text: the line with its slips mended.
  func refuse(_ text: String, _ input: InputText) throws(Diagnostic) {
    let pieces = context.pieces.read(text).pieces.filter {
      if case .mark = $0.content { false } else { true }
    }
    guard pieces.count <= Self.longest else { return }
    if let names = namesAlone(pieces) {
      throw .goesOn(input, whole: last.flatMap { asked($0, of: names) })
    }
    if let pronoun = pronoun(pieces) {
      throw .namesNobody(input, pronoun.text, name: lastPerson)
    }
  }

  /// The names of `and Russia?`, `but the Kremlin`; nil where anything else is told.
  private func namesAlone(_ pieces: [Piece]) -> [Piece]? {
    var rest = pieces[...]
    if rest.first?.isWord("and", "but") ?? false { rest.removeFirst() }
    let names = rest.filter(\.isName)
    guard rest.count < pieces.count, !names.isEmpty,
      rest.allSatisfy({ $0.isName || $0.function == .article || $0.isWord("and", "or") })
    else { return nil }
    return names
  }

  /// The `he` of `what did he propose`, where the line names nobody.
  private func pronoun(_ pieces: [Piece]) -> Piece? {
    guard let at = pieces.firstIndex(where: { $0.isWord("he", "she") }), at > 0,
      pieces[at - 1].function == .auxiliary,
      !pieces.contains(where: { context.index.lexicon.names($0, [.person]) })
    else { return nil }
    return pieces[at]
  }

  /// The last question, asked of somebody else; nil for a form that asks of nobody, `trace`.
  private func asked(_ query: Query, of names: [Piece]) -> String? {
    var query = query
    let values = names.map(\.text)
    let key: ClauseKey = query.has(.by) ? .by : .agent
    if query.form == "who" { query.form = "what" }
    guard query.subject == nil, QueryForms.form(query.form)?.clauses.contains(key) ?? false else {
      return nil
    }
    query.clauses.removeAll { [key, .role, .except].contains($0.key) }
    query.add(key, values)
    return query.text
  }

  /// The last question with another form: `when act propose` for `when?`; nil where nothing was asked
  /// that the form can ask.
  func whole(_ form: any QueryForm) -> String? {
    guard var query = last, query.subject == nil, query.form != form.id else { return nil }
    query.form = form.id
    query.clauses.removeAll { !form.clauses.contains($0.key) }
    if form.id == "who" { query.clauses.removeAll { [.agent, .by].contains($0.key) } }
    return query.clauses.isEmpty ? nil : query.text
  }

  /// The person whom the last answer tells of first.
  private var lastPerson: String? {
    answer?.claims.first.flatMap { cited in
      context.archive.claimNumber(id: cited.id).map(context.archive.claim)
    }.flatMap { claim in
      (claim.proposition.agents + claim.evidence.flatMap(\.attribution.speakers)).first {
        context.archive.name(id: $0)?.kind == .person
      }.map(context.archive.fullName)
    }
  }
}

extension Diagnostic {
  fileprivate static func goesOn(_ input: InputText, whole: String?) -> Diagnostic {
    Diagnostic(
      .error, "this goes on from another question, and each line is read by itself", in: input,
      at: TextSpan(0, input.text.utf8.count),
      remedy: whole.map { "ask in full: '\($0)'" } ?? "for example '\(WhoForm().example)'")
  }

  fileprivate static func namesNobody(
    _ input: InputText, _ pronoun: String, name: String?
  ) -> Diagnostic {
    let token = Tokenizer.tokens(of: input.text).first { $0.folded == Folding.text(pronoun) }
    let place = token?.span ?? TextSpan(0, input.text.utf8.count)
    return Diagnostic(
      .error, "'\(pronoun)' names nobody here, for each line is read by itself", in: input,
      at: place, remedy: "write the name" + (name.map { ", such as '\($0)'" } ?? ""))
  }
}
