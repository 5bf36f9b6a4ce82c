import Testing

@testable import ParleyQuery

@Suite struct QuotedWordReaderTests {
  private func keys(_ text: String) -> [String] { QuotedWordReader.words(of: text).map(\.key) }

  @Test func leavesMarksAside() {
    #expect(keys("“24- to 48-hour… [truces]”") == ["24", "to", "48", "hour", "truces"])
    #expect(keys("told[called](https://example.org/a?b) him") == ["told", "called", "him"])
  }

  @Test func keepsWhatChangesAMeaning() {
    #expect(keys("1,200 or 3.5") == ["1200", "or", "3.5"])
    #expect(keys("5% at -5") == ["5", "%", "at", "-5"])
    #expect(keys("U.S. and us, US") == ["u.s.", "and", "us", "u.s."])
    #expect(keys("didn’t Russia's") == ["didn't", "russia's"])
  }

  @Test func foldsLettersThatPrintAlike() {
    #expect(keys("Çırağan ﬁnal cease\u{AD}fire Ｔａｌｋ") == keys("Ciragan final ceasefire talk"))
    #expect(keys("cafe\u{301}") == keys("café"))
  }

  @Test func knowsWhatStandsInsideQuotationMarks() {
    let words = QuotedWordReader.words(of: "He said \"no\" to them")
    #expect(words.map(\.isInside) == [false, false, true, false, false])
  }
}
