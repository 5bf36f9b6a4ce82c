import ParleyRendering
import Testing

@Suite struct StyleTests {
  @Test func marksTheWordsThatMatchedInsideTheQuote() {
    let text = TextFormat().render(SampleAnswers.truces, OutputSettings(style: .on))
    #expect(text.contains("“We once again \u{1b}[1;35mproposed\u{1b}[0m to the Ukrainian side"))
  }

  @Test func carriesAMarkOverTheEndOfARow() {
    let text = TextFormat().render(SampleAnswers.truces, OutputSettings(style: .on))
    #expect(
      text.contains(
        "short \u{1b}[1;35m24- to\u{1b}[0m\n      \u{1b}[1;35m48-hour ceasefires\u{1b}[0m on")
    )
  }

  @Test func showsTheReadingDim() {
    let text = TextFormat().render(SampleAnswers.sources, OutputSettings(style: .on))
    #expect(text.hasSuffix("\u{1b}[2mread as: sources\u{1b}[0m"))
  }
}
