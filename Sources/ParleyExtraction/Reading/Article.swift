/// A news text, read: its scalars, tokens, paragraphs, quotations and sentences.
///
/// All ranges of tokens are half-open indices into `tokens`; time and memory are linear.
package final class Article {
  package let scalars: [UInt32]
  package internal(set) var tokens: [Token] = []
  /// Token ranges of the paragraphs, furniture left out.
  package internal(set) var paragraphs: [Range<Int>] = []
  package internal(set) var quotations: [Quotation] = []
  package internal(set) var sentences: [Sentence] = []

  package init(_ text: String) {
    scalars = text.unicodeScalars.map(\.value)
    Paragraphs.read(into: self)
    Quotations.read(into: self)
    Tagger.tag(self)
    Sentences.read(into: self)
  }

  /// The text of a token range, white space as printed.
  package func text(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    return text(
      from: Int(tokens[range.lowerBound].start), to: Int(tokens[range.upperBound - 1].end))
  }

  /// The text between two scalar offsets.
  package func text(from start: Int, to end: Int) -> String {
    String(scalars: scalars[start..<end])
  }
}
