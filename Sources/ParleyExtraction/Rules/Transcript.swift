/// `Q: Did the talks fail?`, `UMEROV: We are ready.`: a name, a colon, and what was said.
struct Transcript: AttributionRule {
  func read(_ index: Int, into draft: Draft) {
    let article = draft.article
    let sentence = article.sentences[index]
    guard sentence.opensParagraph else { return }
    let paragraph = article.paragraphs[sentence.paragraph]
    let tokens = article.tokens
    guard let label = Self.label(paragraph, article) else { return }
    let colon = label.upperBound
    guard isSpeaker(label, tokens),
      let source = Source(article, label, firm: true) ?? letter(label, tokens)
    else { return }
    let headline = sentence.paragraph == 0
    guard
      headline || isSpoken(label, tokens) || tokens[colon + 1].tag == .quoteOpen
        || repeats(label, draft)
    else { return }
    let last = ContentEnd(article: article, limit: paragraph.upperBound).trimmed(
      colon + 1, paragraph.upperBound)
    draft.propose(
      Proposal(
        rule: headline ? .headline : .transcript, sentence: index, cue: [colon..<colon + 1],
        source: source, contents: [colon + 1..<last], hearer: nil, circumstance: colon..<colon))
  }

  private func isSpeaker(_ label: Range<Int>, _ tokens: [Token]) -> Bool {
    if label.count == 1, Self.letters.contains(tokens[label.lowerBound]) { return true }
    return tokens[label.lowerBound].capitalised
      && label.allSatisfy {
        tokens[$0].quotation < 0
          && (tokens[$0].capitalised && [.name, .noun].contains(tokens[$0].tag)
            || tokens[$0].tag == .open || tokens[$0].tag == .close)
      }
  }

  private func letter(_ label: Range<Int>, _ tokens: [Token]) -> Source? {
    label.count == 1 ? Source(range: label, kind: .noun, firm: true) : nil
  }

  private static let letters = WordSet("q a question answer")

  private func isSpoken(_ label: Range<Int>, _ tokens: [Token]) -> Bool {
    label.count == 1 && Self.letters.contains(tokens[label.lowerBound])
      || label.contains { tokens[$0].allCapitals && tokens[$0].end - tokens[$0].start > 3 }
  }

  /// The same label opens another paragraph.
  private func repeats(_ label: Range<Int>, _ draft: Draft) -> Bool {
    draft.labels[label.map { draft.article.tokens[$0].word }, default: 0] > 1
  }

  /// The words before a colon that opens what a paragraph says, or nil.
  static func label(_ paragraph: Range<Int>, _ article: Article) -> Range<Int>? {
    let tokens = article.tokens
    guard let colon = paragraph.prefix(8).first(where: { tokens[$0].tag == .colon }),
      colon > paragraph.lowerBound, colon + 1 < paragraph.upperBound, tokens[colon].glued
    else { return nil }
    return paragraph.lowerBound..<colon
  }
}
