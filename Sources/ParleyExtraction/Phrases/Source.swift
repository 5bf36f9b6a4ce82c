/// Who is said to speak, as a span of tokens.
struct Source {
  enum Kind { case name, noun, pronoun, relative, none }

  let range: Range<Int>
  let kind: Kind
  /// The span was found without a guess: beside its verb, or before one apposition.
  let firm: Bool

  static let none = Source(range: 0..<0, kind: .none, firm: false)

  init(range: Range<Int>, kind: Kind, firm: Bool) {
    self.range = range
    self.kind = kind
    self.firm = firm
  }

  /// A source whose kind follows from its tokens; nil when the span holds no noun.
  init?(_ article: Article, _ range: Range<Int>, firm: Bool) {
    guard let first = range.first else { return nil }
    let tokens = article.tokens
    if range.count == 1, tokens[first].tag == .relative {
      self.init(range: range, kind: .relative, firm: firm)
      return
    }
    if tokens[first].tag == .pronoun || tokens[first].tag == .objectPronoun {
      self.init(range: range, kind: .pronoun, firm: firm)
      return
    }
    if range.allSatisfy({
      tokens[$0].entry.classes.contains(.time) || tokens[$0].tag == .determiner
        || tokens[$0].tag == .adjective || tokens[$0].tag == .comma
    }), range.contains(where: { tokens[$0].entry.classes.contains(.time) }) {
      return nil
    }
    let core = range.prefix { tokens[$0].tag != .comma && tokens[$0].tag != .preposition }
    if core.contains(where: { tokens[$0].tag == .name }) {
      self.init(range: range, kind: .name, firm: firm)
    } else if range.contains(where: {
      tokens[$0].tag == .noun || tokens[$0].tag == .name || tokens[$0].tag == .number
        || tokens[$0].entry.classes.contains(.quantifier)
    }) || Self.standsAlone.contains(tokens[first]) {
      self.init(range: range, kind: .noun, firm: firm)
    } else {
      return nil
    }
  }

  private static let standsAlone = WordSet(
    "those this these another others former latter each neither none")
}
