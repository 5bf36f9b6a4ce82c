/// Whether a clause stands on its own or inside another, by what comes before its subject.
enum Footing {
  case sentence, afterComma, embedded

  init(_ article: Article, _ source: Source, sentence: Range<Int>) {
    guard let first = source.range.first, first > sentence.lowerBound else {
      self = .sentence
      return
    }
    let before = article.tokens[first - 1]
    switch before.tag {
    case .comma, .quoteClose, .colon, .semicolon, .dash, .close: self = .afterComma
    case .coordinator, .adverb: self = first - 1 == sentence.lowerBound ? .sentence : .afterComma
    case .subordinator where first - 1 == sentence.lowerBound: self = .afterComma
    default: self = .embedded
    }
  }
}
