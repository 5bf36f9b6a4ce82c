import Testing

@testable import ParleyQuery

@Suite struct QuoteChangeTests {
  /// What a quotation changes of its source, laid along it word for word.
  private func kinds(_ source: String, _ quotation: String) throws -> [QuoteChange.Kind] {
    let own = QuotedWordReader.words(of: source)
    let words = QuotedWordReader.words(of: quotation)
    let keys = Set((own + words).map(\.key)).sorted()
    func codes(_ words: [QuotedWord]) -> [Int32] {
      words.map { Int32(keys.firstIndex(of: $0.key) ?? -1) }
    }
    let alignment = try #require(QuoteAlignment(codes(words), along: codes(own)))
    return QuoteChange.changes(alignment, own, words, isNumber: \.isNumber).map(\.kind)
  }

  /// The words that are put in stand close by in the source too.
  @Test(arguments: [
    (
      "they did not come on Monday and they will come on Tuesday",
      "they did not come on Monday and they did not will come on Tuesday",
      QuoteChange.Kind.negationPutIn
    ),
    (
      "it has returned more than 1000 bodies and later some 500 others",
      "it has returned more than 1000 bodies and later more than 1000 some 500 others",
      QuoteChange.Kind.number
    ),
  ])
  func takesNoNegationOrNumberThatIsPutInForMoved(
    _ source: String, _ quotation: String, _ kind: QuoteChange.Kind
  ) throws {
    #expect(try kinds(source, quotation) == [kind])
  }
}
