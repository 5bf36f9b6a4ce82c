import ParleyModel

/// Whether words stand together in a text.
enum Quotation {
  /// True where folded words, a space between them, stand in an excerpt or in the text of a claim.
  static func stands(_ words: String, in claim: Claim) -> Bool {
    ([claim.text] + claim.evidence.map(\.excerpt)).contains { stands(words, in: $0) }
  }

  static func stands(_ words: String, in text: String) -> Bool {
    let wanted = " " + words + " "
    let folded = Tokenizer.tokens(of: text).filter {
      if case .mark = $0.kind { false } else { true }
    }.map(\.folded).joined(separator: " ")
    return (" " + folded + " ").contains(wanted)
  }
}
