import ParleyModel

/// The excerpts that stand on a page so far. Words that several claims rest on are shown under the
/// first of them; the others say where they stand: `words as under 1`.
struct ShownExcerpts {
  /// Few enough to look at each: an answer shows at most a thousand claims.
  private var shown: [(citation: Citation, claim: Int)] = []

  /// Where words stand that need not be shown once more.
  struct Reference: Hashable {
    /// The number of the claim under which they stand.
    var claim: Int
    /// Who is made to answer for them: all of it where that differs from claim to claim.
    var place: Line
    /// `words as under 1`; with the first and the last of them where more stands there.
    var words: String

    /// `The Moscow Times · ¶12 · direct, Vladimir Medinsky · words as under 1`.
    var line: Line { place + [.text(" · " + words)] }
  }

  /// A part of longer words is referred to from so many words on.
  private static let fewestWords = 10
  /// How many of its words tell where a part begins and ends.
  private static let boundWords = 3

  /// True where an excerpt of a source stands on the page.
  func contains(_ source: String) -> Bool { shown.contains { $0.citation.source == source } }

  /// Nil for words that are to be shown under this claim.
  mutating func reference(to citation: Citation, of claim: Int) -> Reference? {
    for (earlier, number) in shown where number != claim {
      guard Self.isSamePlace(earlier, citation),
        let words = Self.words(citation.quote, in: earlier.quote, under: number)
      else {
        continue
      }
      let isSame = Self.attribution(earlier) == Self.attribution(citation)
      return Reference(
        claim: number, place: isSame ? CitationLine.brief(citation) : CitationLine.place(citation),
        words: words)
    }
    shown.append((citation, claim))
    return nil
  }

  private static func isSamePlace(_ a: Citation, _ b: Citation) -> Bool {
    a.paragraph == b.paragraph && a.through == b.through && a.source == b.source
  }

  /// Which paragraph names the speaker is no other attribution.
  private static func attribution(_ citation: Citation) -> String {
    var citation = citation
    citation.namedIn = nil
    return CitationLine.attribution(citation)
  }

  /// Nil for words that are none of those, or too few to look for among them.
  private static func words(_ quote: String, in earlier: String, under claim: Int) -> String? {
    if quote == earlier { return "words as under \(claim)" }
    guard quote.utf8.count < earlier.utf8.count, earlier.holds(quote) else { return nil }
    let words = quote.split(separator: " ")
    guard words.count >= fewestWords else { return nil }
    let first = words.prefix(boundWords).map(String.init).joined(separator: " ")
    let last = words.suffix(boundWords).map(String.init).joined(separator: " ")
    return "words among those under \(claim), from “\(first)” to “\(last)”"
  }
}
