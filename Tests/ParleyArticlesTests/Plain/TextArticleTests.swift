import ParleyModel
import Testing

@testable import ParleyArticles

@Suite struct TextArticleTests {
  private func read(_ text: String, _ suffix: String) throws -> SavedArticle {
    try ArticleReaders.read(text, suffix: suffix, name: "notice.\(suffix)")
  }

  @Test func numbersTheLinesWithText() throws {
    let article = try read(
      "\nCouncil puts off vote\r\n\r\n4 March 2024\n\n  The vote is off.  \n", "txt")
    #expect(article.paragraphs.map(\.number) == [1, 2, 3])
    #expect(
      article.paragraphs.map(\.text) == [
        "Council puts off vote", "4 March 2024", "The vote is off.",
      ])
    #expect(article.title == "Council puts off vote")
    #expect(article.issued?.iso == "2024-03-04")
    #expect(article.inferred == ["title", "issued"])
  }

  @Test func joinsLinesOfOneWidth() throws {
    let article = try read(
      """
      The council of Port Merrow put off its vote on the lantern
      bridge on Monday, and the mayor said that it would be held
      after Easter.

      A spokeswoman said that nobody had asked for it, and that no
      date was set.
      """, "txt")
    #expect(article.paragraphs.count == 2)
    #expect(article.paragraphs[0].text.hasSuffix("held after Easter."))
  }

  @Test func readsMarkdown() throws {
    let article = try read(
      """
      ---
      title: "Vote is off"
      author: Ann Example
      date: 2024-03-04
      url: https://gazette.example/vote
      ---
      # Vote is off

      The **mayor** [said](https://x.example/?a=(b) "it"), with_no_hope,
      that `it` is _over_ <br>now.

      ![A picture](a.png)

      > - “Over,” she said.

      ```
      code said nothing
      ```
      [1]: https://x.example
      """, "md")
    #expect(article.title == "Vote is off")
    #expect(article.authors == ["Ann Example"])
    #expect(article.issued?.iso == "2024-03-04")
    #expect(article.url == "https://gazette.example/vote")
    #expect(
      article.paragraphs.map(\.text) == [
        "Vote is off", "The mayor said, with_no_hope, that it is over now.", "“Over,” she said.",
      ])
  }

  @Test func aPageIsKnownWithoutItsSuffix() throws {
    let article = try read("<html><body><p>The council voted, the mayor said on Monday.</p>", "txt")
    #expect(article.paragraphs.map(\.text) == ["The council voted, the mayor said on Monday."])
  }

  @Test(arguments: [
    (
      "Gazette Online\nHome / Town / Bridges\nWe use cookies to make this page better\n\n"
        + "Council puts off its vote on the bridge\nShare\n\nThe council put off a vote on the bridge.",
      "Council puts off its vote on the bridge"
    ),
    ("Bridge shut\nBy Nora Quill\n\nThe bridge is shut, the mayor said.", "Bridge shut"),
    ("Mayor resigns\nBy Nora Quill\n\nShe goes in May.", "Mayor resigns"),
  ])
  func findsTheHeadlineAmongThePagesOwnLines(text: String, title: String) throws {
    #expect(try read(text, "txt").title == title)
  }

  @Test func aSentenceIsNoHeadline() throws {
    #expect(try read("The bridge is shut.\nThe mayor said so.", "txt").title == nil)
  }
}
