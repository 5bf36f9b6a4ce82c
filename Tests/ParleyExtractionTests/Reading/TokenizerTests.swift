import Testing

@testable import ParleyExtraction

@Suite struct TokenizerTests {
  private func words(_ text: String) -> [String] {
    let article = Article(text)
    return article.tokens.map { article.text(from: Int($0.start), to: Int($0.end)) }
  }

  @Test func keepsTitlesInitialsAndHyphensWhole() {
    #expect(
      words("Sen. J. Bell, R-Ohio, left the U.S. delegation")
        == ["Sen.", "J.", "Bell", ",", "R-Ohio", ",", "left", "the", "U.S.", "delegation"])
  }

  @Test func splitsCliticsFromTheirWords() {
    #expect(words("Bell’s aides didn't say") == ["Bell", "’s", "aides", "did", "n't", "say"])
  }

  @Test func countsOffsetsInUnicodeScalars() throws {
    let article = Article("👩‍👩‍👧 e\u{301}t Bell said")
    let bell = try #require(article.tokens.first { $0.capitalised })
    #expect(article.text(from: Int(bell.start), to: Int(bell.end)) == "Bell")
    #expect(bell.start == 10)
  }

  @Test func readsLinkMarkupAsItsWords() {
    #expect(
      words("Bell [told](https://x.y/z) the **board** today") == [
        "Bell", "told", "the", "board", "today",
      ])
  }
}
