import Testing

@testable import ParleyExtraction

@Suite struct SentencesTests {
  private func sentences(_ text: String) -> [String] {
    let article = Article(text)
    return article.sentences.map { article.text($0.range) }
  }

  @Test func keepsAQuotationWithItsTail() {
    #expect(
      sentences("“Is it over? Not yet!” Bell said. He left.") == [
        "“Is it over? Not yet!” Bell said.", "He left.",
      ])
  }

  @Test func endsAfterAQuotationWithoutATail() {
    #expect(sentences("“It is over.” The board left.") == ["“It is over.”", "The board left."])
  }

  @Test func passesOverAbbreviations() {
    #expect(sentences("Mr. Bell met Gov. Ames on Jan. 4. They spoke.").count == 2)
  }

  @Test func cutsASentenceWithoutAnEnd() {
    let article = Article(String(repeating: "word ", count: 5000))
    #expect(article.sentences.allSatisfy { $0.range.count <= 500 })
  }
}
