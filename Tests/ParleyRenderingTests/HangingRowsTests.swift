import Testing

@testable import ParleyRendering

@Suite struct HangingRowsTests {
  @Test func goesOnUnderTheLastColumnOfTheRow() {
    #expect(
      HangingRows.text("hints  on   suggest the rest of the line", width: 30)
        == """
        hints  on   suggest the rest
                    of the line
        """)
    #expect(
      HangingRows.text(" 2  who met in Istanbul", width: 20) == " 2  who met in\n    Istanbul")
  }

  @Test func goesOnALittleBehindWhereTheRowBegins() {
    #expect(
      HangingRows.text("Not saved: one question and a note", width: 20)
        == "Not saved: one\n  question and a\n  note")
    #expect(
      HangingRows.text("  .help [FORM | CLAUSE]  what can be typed", width: 24)
        == "  .help [FORM | CLAUSE]\n    what can be typed")
  }

  @Test func leavesWhatFitsAsItIs() {
    let text = "a  b\n\n  Çırağan   中\n"
    #expect(HangingRows.text(text, width: 20) == text)
    #expect(
      HangingRows.text("x  \u{1B}[1my\u{1B}[0m and some more", width: 20).contains("some more"))
  }

  @Test(arguments: [0, 1, 20, 33, 200]) func losesNoWord(width: Int) {
    let text = "one  two three   four 中文字 five-and-a-very-long-word-indeed six  seven"
    let folded = HangingRows.text(text, width: width)
    let words = { (text: String) in text.split { $0 == " " || $0 == "\n" }.joined() }
    #expect(words(folded) == words(text))
  }
}
