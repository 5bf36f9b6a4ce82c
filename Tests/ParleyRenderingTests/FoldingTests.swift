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
}
