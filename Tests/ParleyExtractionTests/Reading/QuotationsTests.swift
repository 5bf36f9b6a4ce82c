import Testing

@testable import ParleyExtraction

@Suite struct QuotationsTests {
  private func quotations(_ text: String) -> [String] {
    let article = Article(text)
    return article.quotations.map { article.text($0.range) }
  }

  @Test(arguments: ["\"We won,\" he said", "“We won,” he said", "''We won,'' he said"])
  func pairsMarksOfEveryKind(text: String) {
    #expect(quotations(text).count == 1)
    #expect(quotations(text)[0].contains("We won,"))
  }

  @Test func leavesAQuotationOpenOverItsParagraph() throws {
    let article = Article("“We won.\n\n“We won twice,” he said.")
    try #require(article.quotations.count == 2)
    #expect(!article.quotations[0].closed)
    #expect(article.quotations[1].continues)
  }

  @Test func joinsAQuotationBrokenByABlankLine() {
    #expect(quotations("He said: \"Our aim is to\n\nmeet the leaders,\" in a call.").count == 1)
  }
}
