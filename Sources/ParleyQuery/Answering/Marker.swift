/// Finds in an excerpt the words that a question was after.
struct Marker: Sendable {
  let lexicon: Lexicon
  /// The terms that the question was after.
  let wanted: [String]

  /// Where the wanted words stand, in Unicode scalars; words that touch are one mark.
  func marks(in excerpt: String) -> [Range<Int>] {
    guard !wanted.isEmpty else { return [] }
    var ranges: [Range<Int>] = []
    let offsets = ScalarOffsets(excerpt)
    for chunk in Chunker(lexicon).chunks(Tokenizer.tokens(of: excerpt)) where isWanted(chunk) {
      let range = offsets.range(chunk.span)
      if let last = ranges.last, range.lowerBound <= last.upperBound + 1 {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    return ranges
  }

  private func isWanted(_ chunk: Chunk) -> Bool {
    if chunk.isSingle, !chunk.isName, FunctionWords.contains(chunk.first.folded) { return false }
    func has(_ key: String) -> Bool {
      wanted.contains(Term.word(key, inText: false))
        || wanted.contains(Term.word(key, inText: true))
    }
    if has(chunk.key) { return true }
    if case .number = chunk.first.kind { return wanted.contains("number:" + chunk.first.folded) }
    return chunk.concepts.contains { has(Term.concept(lexicon.concept($0).id)) }
      || chunk.acts.contains { has(Term.actWord(lexicon.act($0).id)) }
  }
}
