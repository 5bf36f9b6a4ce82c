import Testing

@testable import SampleCorpora

@Suite struct SampleArticleTests {
  @Test func isTheSameEachTimeAndAsLongAsAsked() {
    let article = SampleArticle.text(words: 1000, seed: 7)
    #expect(article.text == SampleArticle.text(words: 1000, seed: 7).text)
    #expect(article.text != SampleArticle.text(words: 1000, seed: 8).text)
    #expect((1000...1100).contains(article.text.split { $0.isWhitespace }.count))
    #expect(article.text.contains(article.speaker.split(separator: " ")[1]))
  }
}
