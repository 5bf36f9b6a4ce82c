import Testing

@testable import ParleyRendering

@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("*a* _b_ `c`", #"\*a\* \_b\_ \`c\`"#), ("[a](b) ![c](d)", #"\[a\](b) !\[c\](d)"#),
    ("<b>&amp;</b>", #"\<b\>\&amp;\</b\>"#), ("a|b ~~c~~ $d$", #"a\|b \~\~c\~\~ \$d\$"#),
    ("http://x.yz www.x.yz", #"http\://x.yz www\.x.yz"#), ("\u{1b}[1m", #"\\u{1b}\[1m"#),
    ("a\n# b\n\n- c", ##"a \# b - c"##), ("24- to 48-hour", "24- to 48-hour"),
  ]) func escapesWhatWouldBeMarkup(_ text: String, _ markdown: String) {
    #expect(MarkdownText.escaped(text) == markdown)
  }

  @Test(arguments: [
    ("- a", #"\- a"#), ("+ a", #"\+ a"#), ("=== a", #"\=== a"#), ("1. a", #"1\. a"#),
    ("12) a", #"12\) a"#), ("    a", "a"), ("a - b", "a - b"), ("1 a.", "1 a."),
  ]) func escapesWhatWouldBeginABlock(_ text: String, _ markdown: String) {
    #expect(MarkdownText.escaped(text, atStart: true) == markdown)
  }

  @Test func letsAMarkHideNothing() {
    #expect(MarkdownLine.text([.text("1"), .mark("2"), .text(") a")]) == #"1**2**\) a"#)
    #expect(MarkdownLine.text([.text("http"), .mark(":"), .text("//a")]) == #"http\://a"#)
  }

  @Test func marksOnlyWhereAMarkCanOpenAndClose() {
    #expect(MarkdownLine.text([.mark("24-"), .text("hour")]) == "24-hour")
    #expect(MarkdownLine.text([.mark("24-"), .text(" hour")]) == "**24-** hour")
    #expect(MarkdownLine.text([.text("a"), .mark("“b”"), .text(" c")]) == "a“b” c")
    #expect(MarkdownLine.text([.mark("a"), .mark("b")]) == "**a**b")
    #expect(MarkdownLine.text([.mark(" a")]) == "a")
  }

  @Test func fencesCodeOverItsBackticks() {
    #expect(MarkdownText.code("who") == "`who`")
    #expect(MarkdownText.code("a``b") == "```a``b```")
    #expect(MarkdownText.code("`a`") == "`` `a` ``")
    #expect(MarkdownText.code("") == "")
  }

  @Test func linksOnlyToTheWeb() {
    #expect(
      WebAddress.escaped("https://x.yz/a b(c)?d&e|<é>")
        == "https://x.yz/a%20b%28c%29?d&amp;e%7C%3C%C3%A9%3E")
    #expect(WebAddress.escaped("HTTP://x.yz") == "HTTP://x.yz")
    for other in ["javascript:alert(1)", "data:text/html,x", "//x.yz", "", "https:/x"] {
      #expect(WebAddress.escaped(other) == nil)
    }
  }
}
