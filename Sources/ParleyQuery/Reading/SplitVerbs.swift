import Diagnostics

/// Brings a verb and its particle together, `turned them down` becomes `turned down them`, and sets
/// a verb and its denial apart: `didn't accept`, `did not accept`.
struct SplitVerbs {
  private let context: QueryContext

  init(_ context: QueryContext) { self.context = context }

  // `in`, `on` and `over` end a question as often: `which palace did they hold talks in`.
  private static let particles: WordTable = [
    "up", "down", "off", "out", "back", "forward", "aside", "away",
  ]
  private static let pronouns: WordTable = ["it", "them", "him", "her", "us", "this", "that"]

  /// The text with its particles moved and its denials opened; the same text where there are none.
  func joined(_ text: String) -> String {
    let typed = context.pieces.read(text).tokens
    let opened = Contraction.opened(text, typed)
    return moved(opened ?? text, opened.map { context.pieces.read($0).tokens } ?? typed)
  }

  private func moved(_ text: String, _ tokens: [Token]) -> String {
    for at in tokens.indices.dropLast(2) {
      guard let particle = particle(of: at, tokens) else { continue }
      let bytes = Array(text.utf8)
      func slice(_ from: Int, _ to: Int) -> String {
        String(decoding: bytes[from..<to], as: UTF8.self)
      }
      let verb = tokens[at].span
      let span = tokens[particle].span
      return slice(0, verb.end) + " " + slice(span.start, span.end)
        + slice(verb.end, tokens[particle - 1].span.end) + joined(slice(span.end, bytes.count))
    }
    return text
  }

  /// Where the particle of a verb stands behind its object; nil where it has none of its own.
  private func particle(of at: Int, _ tokens: [Token]) -> Int? {
    guard tokens[at].isWord, tokens[at + 1].isWord else { return nil }
    let isShort = Self.pronouns.contains(tokens[at + 1].folded) || tokens[at + 1].isCapitalized
    guard isShort || FunctionWords.classes(of: tokens[at + 1].folded) == .article else {
      return nil
    }
    let reach = isShort ? at + 2..<at + 3 : at + 3..<min(at + 7, tokens.count)
    guard let place = reach.first(where: { Self.particles.contains(tokens[$0].folded) }),
      isEnd(tokens, place + 1)
    else { return nil }
    let lexicon = context.index.lexicon
    let phrase = lexicon.key(tokens[at].folded) + " " + lexicon.key(tokens[place].folded)
    let isVerb = lexicon.meanings(of: phrase).contains {
      if case .act(_, true) = $0 { true } else { false }
    }
    return isVerb ? place : nil
  }

  /// True at the end and before a mark or a word that begins something new.
  private func isEnd(_ tokens: [Token], _ at: Int) -> Bool {
    at >= tokens.count || !tokens[at].isWord || FunctionWords.contains(tokens[at].folded)
  }
}
