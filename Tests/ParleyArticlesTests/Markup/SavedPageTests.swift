import Diagnostics
import Glibc
import ParleyModel
import Testing

@testable import ParleyArticles

@Suite struct SavedPageTests {
  /// What is read out of each page stands beside it; with `PARLEY_RECORD` set it is written anew,
  /// and the test fails once.
  @Test(arguments: [
    "01-harbour-daily.html", "02-north-wire.htm", "03-press-release.html", "04-broken.html",
    "05-island-notes.html", "06-county-gazette.aspx.html", "07-radio-transcript.html",
    "08-koi8.html", "09-hostile.html", "10-saved-with-header.html",
  ])
  func isReadAsItsArticle(name: String) throws {
    let found = try SavedPage(name).listing
    let expected = "\(name.prefix(2)).expected"
    guard found != String(decoding: SavedPage.bytes(expected), as: UTF8.self) else { return }
    if getenv("PARLEY_RECORD") != nil, let file = fopen("\(SavedPage.folder)/\(expected)", "w") {
      fputs(found, file)
      fclose(file)
    }
    Issue.record("\(name) is read as\n\(found)")
  }

  @Test func nothingOfAScriptOrAHandlerIsText() throws {
    for name in ["01-harbour-daily.html", "09-hostile.html"] {
      let text = try SavedPage(name).listing
      for word in ["alert", "script", "tracker", "steal", "javascript", "money", "frame", "\u{1B}"]
      {
        #expect(!text.contains(word), "\(word)")
      }
    }
  }

  @Test func aPageNestedTooDeepIsRefused() {
    for (open, close, count) in [
      ("<div>", "</div>", 100_000), ("<b>", "</i>", 10_000), ("<table><tr><td>", "", 10_000),
    ] {
      let page =
        String(repeating: open, count: count) + "words" + String(repeating: close, count: count)
      #expect(throws: Diagnostic.self) {
        try ArticleReaders.read(page, suffix: "html", name: "deep")
      }
    }
  }

  @Test func aTagWithTooManyAttributesIsRefused() {
    let crowd = (0..<200_000).map { "a\($0)=x" }.joined(separator: " ")
    let error = #expect(throws: Diagnostic.self) {
      try ArticleReaders.read("<p>\n<a \(crowd)>", suffix: "html", name: "crowd")
    }
    #expect(error?.message == "a tag has more than 1000 attributes")
    #expect(error?.span.start == 4)
  }

  @Test func scriptsWithManyWordsAreNoTags() {
    let words = String(repeating: "a < b ? 'x' : y; ", count: 2000)
    #expect(CrowdedTag.first(in: "<script>if (a<b) \(words)</script><p>x</p>") == nil)
  }

  @Test func anyMarkupEndsInAnArticleOrAnError() {
    for piece in ["<", "<!--", "<p", "</", "&", "&#", "<a href=", "<![CDATA[", "\u{0}", "<li>"] {
      let page = String(repeating: piece, count: 20_000)
      _ = try? ArticleReaders.read(page, suffix: "html", name: "x")
    }
  }
}

extension SavedPage {
  fileprivate var listing: String {
    let facts = [
      "encoding: \(decoded.encoding.rawValue)", decoded.doubt.map { "doubt: \($0)" },
      article.title.map { "title: \($0)" }, article.outlet.map { "outlet: \($0)" },
      article.authors.isEmpty ? nil : "authors: \(article.authors.joined(separator: ", "))",
      article.issued.map { "issued: \($0.iso)" }, article.updated.map { "updated: \($0)" },
      article.url.map { "url: \($0)" },
      article.inferred.isEmpty ? nil : "inferred: \(article.inferred.joined(separator: ", "))",
    ]
    return (facts.compactMap { $0 } + texts).map { $0 + "\n" }.joined()
  }
}
