import Testing

@testable import ParleyExtraction

@Suite struct ScalarTextTests {
  @Test(arguments: ["", "a", "Čapek said “no” — €3", "日本 😀", "e\u{301}\u{202E}"])
  func writesTheScalarsOfAText(text: String) {
    #expect(String(scalars: ArraySlice(text.unicodeScalars.map(\.value))) == text)
  }

  @Test func writesASignForWhatIsNoScalar() {
    #expect(String(scalars: [0x41, 0xD800, 0x42]) == "A\u{FFFD}B")
  }

  @Test(arguments: [
    "", " a", "a ", "a  b", "a\nb", "a\tb", "a\u{A0}b", "a\u{2009}b", "a\u{2028}b", "a\u{3000}b",
    "a\u{1680}b", "a\u{205F}b", "“a” b", "a…", "a b", "é à", "a\u{85}b", "a\u{202F}\u{2029}",
  ])
  func putsATextOnOneLine(text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    #expect(text.onOneLine == words.joined(separator: " "))
  }
}
