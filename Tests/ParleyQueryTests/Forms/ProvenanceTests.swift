import Diagnostics
import ParleyModel
import Testing

@testable import ParleyQuery

/// Several hundred generated queries: nothing is told that does not stand in what is cited.
@Suite struct ProvenanceTests {
  private static let context = QuotedCorpus.interpreter.context

  /// Forms with names, acts, topics and quantities of the corpus put into them.
  private static let lines: [String] = {
    let corpus = QuotedCorpus.corpus
    var numbers = SeededNumbers(23)
    let names = corpus.names.filter { $0.kind == .person || $0.kind == .party }.map(\.name)
    let acts = Set(corpus.claims.map(\.proposition.act)).sorted()
    let topics = corpus.vocabulary.topics.map(\.name)
    let quantities = corpus.claims.flatMap(\.proposition.quantities).map(\.text)
    func some(_ list: [String]) -> String { list.randomElement(using: &numbers)! }
    return (0..<60).flatMap { _ in
      [
        "who act \(some(acts)) about \(some(topics))", "what did \(some(names)) say",
        "what did \(some(names)) say about \(some(topics))", "who said \(some(quantities))",
        "when did \(some(names)) speak of \(some(topics))",
        "where was \(some(topics)) held", "how many about \(some(topics))",
        "claims agent \(some(names)) about \(some(quantities))",
        "quotes by \(some(names))", "check \(some(names)) and \(some(names)) met",
        "did \(some(names)) agree to \(some(quantities))", "compare \(some(topics))",
        "why did \(some(names)) reject \(some(topics))",
      ]
    }
  }()

  @Test func tellsNothingThatDoesNotStandInWhatIsCited() throws {
    #expect(Set(Self.lines).count > 300)
    var answered = 0
    for line in Set(Self.lines).sorted() {
      guard let answer = try? QuotedCorpus.answer(line) else { continue }
      for citation in (answer.claims + answer.nearest.map(\.claim)).flatMap(\.evidence) {
        #expect(stands(citation), "\(line): \(citation.quote)")
      }
      // The line of a list counts what is listed.
      guard !answer.claims.isEmpty, !answer.line.contains("claim"),
        !answer.line.contains("quotation")
      else { continue }
      answered += 1
      // `not Ukraine` repeats the question.
      let grounds = [line] + answer.claims.flatMap(\.evidence).flatMap(grounds)
      for lost in untold(answer.line, grounds) {
        Issue.record("\(line): '\(lost)' of '\(answer.line)' stands nowhere under it")
      }
    }
    #expect(answered > 100)
  }

  private func passage(_ citation: Citation, _ number: Int) -> String? {
    Self.context.archive.source(id: citation.source)?.passage(number)?.text
  }

  /// True where the words stand in their passage, or in it and those that it runs on into.
  private func stands(_ citation: Citation) -> Bool {
    let numbers = citation.paragraph...(citation.through ?? citation.paragraph)
    return numbers.compactMap { passage(citation, $0) }.joined(separator: "\n\n")
      .contains(citation.quote)
  }

  private func grounds(_ citation: Citation) -> [String] {
    [citation.quote] + [citation.namedIn.flatMap { passage(citation, $0) }].compactMap { $0 }
  }

  /// The names and numbers of an answer line that stand in none of the texts.
  private func untold(_ line: String, _ grounds: [String]) -> [String] {
    let text = grounds.joined(separator: "\n")
    let lexicon = Self.context.index.lexicon
    let told = Tokenizer.tokens(of: text).compactMap { number($0, lexicon) }
    let tokens = Tokenizer.tokens(of: line)
    let numbers = tokens.compactMap { token -> String? in
      guard case .number(let value) = token.kind, !isPlace(tokens, token) else { return nil }
      return told.contains(value) ? nil : token.folded
    }
    let folded = Folding.bytes(text)
    func stands(_ form: String) -> Bool { Printed.stands(Folding.bytes(form), in: folded) }
    let names = Self.context.pieces.pieces(of: line).filter { piece in
      let entries = piece.names.filter { $0.use != .role }.map { lexicon.name($0.number) }
      let named = entries.filter { $0.kind != .event && $0.kind != .unnamed }
      if stands(piece.text) { return false }
      guard !named.isEmpty, piece.chunk?.first.isCapitalized ?? false else { return false }
      return !named.contains { entry in
        guard let name = Self.context.archive.name(id: entry.id) else { return true }
        let forms = [name.name] + name.aliases + name.metonyms + name.adjectives + name.roles
        return forms.contains(where: stands)
      }
    }.map(\.text)
    return numbers + names
  }

  private func number(_ token: Token, _ lexicon: Lexicon) -> Double? {
    if case .number(let value) = token.kind { return value }
    return lexicon.number(token.folded)
  }

  /// `(004)` says where words stand.
  private func isPlace(_ tokens: [Token], _ token: Token) -> Bool {
    guard let at = tokens.firstIndex(of: token), token.folded.count == 3 else { return false }
    return token.folded.hasPrefix("00")
      && at > 0 && (tokens[at - 1].isMark("(") || tokens[at - 1].isMark(","))
  }
}
