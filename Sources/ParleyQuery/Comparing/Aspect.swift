import Diagnostics
import ParleyModel

/// What of a matter a question of difference is after: the date, the number, the place, the words.
enum Aspect {
  case date, number, place, people, wording, reason

  /// Nil where the words name none.
  init?(of matter: String) {
    for token in Tokenizer.tokens(of: matter) {
      switch token.folded {
      case "date", "dates", "day", "when", "weekday": self = .date
      case "number", "numbers", "many", "figure", "figures", "count", "total": self = .number
      case "where", "place", "venue", "location", "city": self = .place
      case "who", "whom", "whose": self = .people
      case "why", "reason", "reasons", "ground", "grounds": self = .reason
      case "wording", "wordings", "quotation", "quotations", "quote", "quotes", "sentence",
        "phrase", "words", "verb":
        self = .wording
      default: continue
      }
      return
    }
    return nil
  }

  /// Words that ask for a number and stand in no claim.
  private static let numberWords: WordTable = ["number", "numbers", "figure", "figures", "total"]

  /// The aspect of a matter that names nothing else: `the date`.
  static func alone(_ matter: String) -> Aspect? {
    let words = Tokenizer.tokens(of: matter).filter {
      !$0.isWord || (!FunctionWords.contains($0.folded) || Aspect(of: $0.folded) != nil)
    }
    guard words.allSatisfy({ Aspect(of: $0.folded) != nil }) else { return nil }
    return Aspect(of: matter)
  }

  /// A matter without the words that only ask.
  static func bare(_ matter: String) -> String {
    let tokens = Tokenizer.tokens(of: matter)
    let asking = tokens.filter { numberWords.contains($0.folded) }
    guard asking.count < tokens.count else { return matter }
    var bytes = Array(matter.utf8)
    for token in asking.reversed() { bytes.removeSubrange(token.span.start..<token.span.end) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// More than 1 for a difference that is of this aspect, less for one that is not.
  func factor(_ difference: SourceDifference, _ context: QueryContext) -> Float {
    if self == .wording { return difference.kind == .wording ? 1.15 : 0.8 }
    if self == .reason {
      let words = Tokenizer.tokens(of: difference.title + " " + (difference.note ?? ""))
      if words.contains(where: { Aspect(of: $0.folded) == .reason }) { return 1.6 }
      let reasons = context.index.claims(with: Term.has("why"))
      return reasons.contains(where: difference.claims.contains) ? 1.15 : 0.55
    }
    let lexicon = context.index.lexicon
    let values = difference.groups.map { sides in
      Set(
        sides.flatMap { context.pieces.pieces(of: $0.text) }.compactMap { piece -> String? in
          switch (self, piece.content) {
          case (.date, .date), (.date, .weekday), (.number, .quantity): return piece.text
          case (.place, .chunk), (.people, .chunk):
            let kinds: [Name.Kind] =
              self == .place ? [.place] : [.person, .party, .organisation, .unnamed]
            return piece.names.filter { $0.use != .adjective }.map { lexicon.name($0.number) }
              .first { kinds.contains($0.kind) }?.id
          default: return nil
          }
        })
    }
    let filled = values.filter { !$0.isEmpty }
    let differs = filled.count > 1 && Set(filled).count > 1
    return differs ? 1.15 : self == .place ? 0.3 : 0.55
  }
}
