/// One proposed attribution, ready to be printed.
package struct AttributionRecord: Sendable, Equatable {
  /// A half-open range of Unicode scalar offsets and the words that stand there.
  package struct Span: Sendable, Equatable {
    package let start: Int
    package let end: Int
    package let text: String
  }

  /// How much of the content stands in quotation marks: nine tenths, some, or nothing.
  package enum Mode: String, Sendable {
    case direct, indirect, mixed
  }

  package let sources: [Span]
  package let cues: [Span]
  package let contents: [Span]
  package let mode: Mode
  /// A name the article prints, or `unresolved`.
  package let speaker: String
  package let channel: String?
  package let addressee: String?
  package let via: String?
  package let rule: String
  /// The share of this rule's proposals that were right when measured, 0 to 1.
  package let confidence: Double
  /// Shown without a question mark.
  package let strong: Bool
}

extension AttributionRecord {
  init(_ proposal: Proposal, speaker: String?, in article: Article) {
    func spans(_ ranges: [Range<Int>]) -> [Span] {
      ranges.map {
        let start = Int(article.tokens[$0.lowerBound].start)
        let end = Int(article.tokens[$0.upperBound - 1].end)
        return Span(start: start, end: end, text: article.text(from: start, to: end))
      }
    }
    let circumstance = Circumstance(proposal, in: article)
    sources = proposal.source.range.isEmpty ? [] : spans([proposal.source.range])
    cues = spans(proposal.cue)
    contents = spans(proposal.contents)
    // What stands behind a speaker's label is word for word, though without marks.
    mode =
      proposal.rule == .transcript && (speaker != nil || proposal.source.kind == .noun)
      ? .direct : Mode(of: proposal.contents, in: article)
    self.speaker = speaker?.onOneLine ?? "unresolved"
    channel = circumstance.channel
    addressee = circumstance.addressee?.onOneLine
    via = circumstance.via
    rule = proposal.rule.rawValue
    confidence = proposal.isGuess ? proposal.rule.guessPrecision : proposal.rule.precision
    strong = proposal.isStrong
  }
}

extension AttributionRecord.Mode {
  /// Counts the words of the contents that stand in quotations opening in them or just before.
  init(of contents: [Range<Int>], in article: Article) {
    var words = 0
    var quoted = 0
    for range in contents {
      for at in range where article.tokens[at].isWord {
        words += 1
        let index = Int(article.tokens[at].quotation)
        if index >= 0, article.quotations[index].open >= range.lowerBound - 1 { quoted += 1 }
      }
    }
    self = words > 0 && quoted * 10 >= words * 9 ? .direct : quoted > 0 ? .mixed : .indirect
  }
}

extension Token {
  /// Neither a punctuation mark nor a bracket.
  var isWord: Bool {
    switch tag {
    case .comma, .stop, .colon, .semicolon, .dash, .open, .close, .quoteOpen, .quoteClose, .other:
      false
    default: true
    }
  }
}
