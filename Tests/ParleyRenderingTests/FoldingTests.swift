import Testing

@testable import ParleyRendering

@Suite struct FoldingTests {
  private func rows(_ text: String, _ width: Int, rest: Int? = nil) -> [String] {
    let fragments = FragmentCutter.cut([.text(text)])
    return Folding.rows(fragments, first: width, rest: rest ?? width).map { row in
      row.map { index in
        (index > row.lowerBound && fragments[index].gap > 0 ? " " : "") + fragments[index].text
      }.joined()
    }
  }

  @Test func fillsEachRowWithWholeWords() {
    #expect(rows("one two three four", 9) == ["one two", "three", "four"])
  }

  @Test func givesTheFirstRowAWidthOfItsOwn() {
    #expect(rows("one two three four", 3, rest: 10) == ["one", "two three", "four"])
  }

  @Test func leavesALongWordWhole() {
    let url = "https://example.org/a/very/long/address"
    #expect(rows("see \(url) there", 12) == ["see", url, "there"])
  }

  @Test func countsColumnsNotScalars() {
    #expect(rows("é e\u{301} ı ç", 3) == ["é e\u{301}", "ı ç"])
  }

  @Test func breaksBetweenWideCharacters() {
    #expect(rows("停火停火停火", 4) == ["停火", "停火", "停火"])
    #expect(rows("停火。停火", 4) == ["停", "火。", "停火"])
  }

  @Test func breaksAfterADashWithoutSpaces() {
    #expect(rows("talks—third", 8) == ["talks—", "third"])
  }

  @Test func endsARowWithASeparatorAndNeverBeginsOne() {
    #expect(rows("unknown · seven", 10) == ["unknown ·", "seven"])
    #expect(rows("a unknown / seven", 9) == ["a", "unknown /", "seven"])
  }

  @Test func foldsRunsOfSpacesAndLineBreaks() {
    #expect(rows("one \r\n\n\t two", 80) == ["one two"])
  }

  @Test func anAddressLongerThanTheRowGoesOnInTheNext() {
    let url = "https://example.org/a/very/long/address"
    let pieces = Folding.cut(FragmentCutter.cut([.text("see \(url) there")]), to: 12)
    #expect(
      pieces.map(\.text) == ["see", "https://", "example.org/", "a/very/long/", "address", "there"])
    #expect(Folding.rows(pieces, first: 12, rest: 12).count == 5)
    #expect(pieces.dropFirst().dropLast().map(\.text).joined() == url)
    #expect(Folding.cut(pieces, to: 80).count == pieces.count)
  }

  @Test func anAddressInAnAnswerKeepsTheIndent() {
    let url = "https://example.org/" + String(repeating: "a-very-long-address-", count: 8)
    let page = Page([[.entry(1, [.text("See")], [.paragraph([.text(url)])])]])
    let rows = TextWriter.text(page, OutputSettings(width: 60)).split(separator: "\n")
    #expect(rows.dropFirst().allSatisfy { $0.hasPrefix("    ") && $0.count <= 60 })
    #expect(rows.dropFirst().map { $0.dropFirst(4) }.joined() == url)
  }
}
