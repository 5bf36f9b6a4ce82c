import Testing

@testable import ParleyArticles

@Suite struct JSONValueTests {
  @Test func readsWhatIsJSON() {
    #expect(
      JSONValue(#" {"a":[1,"b\u00e9\ud83d\ude00\n",null,true],"c":{}} "#)
        == .record([
          "a": .list([.number("1"), .text("bé😀\n"), .nothing, .nothing]), "c": .record([:]),
        ]))
  }

  @Test(arguments: ["", "{", "[1,", "{\"a\"}", "\"\\u12", "{\"a\":}", "]"])
  func anythingElseIsNothing(text: String) {
    #expect(JSONValue(text) == nil)
  }

  @Test func isBoundedInDepth() {
    #expect(JSONValue(String(repeating: "[", count: 100_000)) == nil)
  }

  @Test func findsTheArticleInAGraph() throws {
    let data = try #require(
      LinkedData([
        "not json",
        #"[{"@graph":[{"@type":"Person","name":"x"},{"@type":["NewsArticle"],"headline":"H","author":["A",{"name":"B"}],"publisher":{"name":"P"},"mainEntityOfPage":{"@id":"https://p.example"}}]}]"#,
      ]))
    #expect(data.headline == "H")
    #expect(data.authors == ["A", "B"])
    #expect(data.outlet == "P")
    #expect(data.url == "https://p.example")
  }
}
