import Testing

@testable import ParleyShell

@Suite struct LineCutTests {
  @Test(arguments: [
    "", "who", "whose \"an easy path\"", "say “so”", "“so\"", "a (b [c] {d})", "a) b", "it's",
    "5\" (",
    "it is 5'", "say \"a (b\"", ".note an \"open quotation", "  .note (",
  ])
  func tellsWhatIsWhole(text: String) {
    #expect(LineCut.isWhole(text) == !["“so\"", "5\" ("].contains(text))
  }

  @Test func closesWhatIsInnermostFirst() {
    #expect(LineCut("a [b (c").open == ["]", ")"])
    #expect(LineCut("a [b (c]").open == ["]", ")"])
    #expect(LineCut("\u{201E}so\u{201C}").open == [])
    #expect(LineCut(String(repeating: "(", count: 10_000)).open.count == 64)
  }

  @Test(arguments: [
    ("who", ["who"]),
    ("who\nwhat\r\n\n  \nwhen", ["who", "what", "when"]),
    ("who\nwhose \"an\neasy path\"\nwhen", ["who", "whose \"an\neasy path\"", "when"]),
    ("one \"open\ntwo\nthree", ["one \"open", "two", "three"]),
    (".note (\ntopics", [".note (", "topics"]),
    ("\n", []),
  ])
  func cutsAListWhereNothingIsOpen(text: String, lines: [String]) {
    #expect(LineCut.lines(of: text) == lines)
  }
}
