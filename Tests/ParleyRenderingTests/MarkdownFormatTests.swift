import Diagnostics
import ParleyModel
import ParleyRendering
import Testing

@Suite struct MarkdownFormatTests {
  @Test func tellsTheAnswerThenTheWordsThenWhatIsWorthKnowing() {
    #expect(
      MarkdownFormat().render(SampleAnswers.truces, OutputSettings()) == """
        ## Vladimir Medinsky, for Russia, at the briefing after the talks

        1. **Russia proposed truces of 24–48 hours along the line of contact**

           [The Moscow Times](https://example.org/truces?a=1&amp;b=%282%29) · 23 July 2025 · ¶12 · \
        direct, Vladimir Medinsky (named in ¶10), told reporters

           > “We once again **proposed** to the Ukrainian side... to establish short \
        **24- to 48-hour** **ceasefires** on the line of contact”

           Xinhua, in China Daily · 24 July 2025 · ¶18 · indirect, Vladimir Medinsky, \
        at a press conference

           > “asked Ukraine to consider declaring short **ceasefires** of **24-48 hours** \
        along the contact line”

        2 outlets, 1 origin: Medinsky's briefing of 23 July

        wording differs: “proposed … to establish” / “asked … to consider declaring”

        read as: `who act propose about ceasefire 24..48 hours`
        """)
  }

  @Test func tellsWhatWasSearchedAndWhatCameNearest() {
    #expect(
      MarkdownFormat().render(SampleAnswers.sixtyDays, OutputSettings()) == """
        ## not found in these sources

        **nearest**

        - Ukraine proposed a 30-day unconditional ceasefire (000 ¶16): **30 days, not 60**
        - Russia proposed truces of 24–48 hours (001 ¶12, 002 ¶18): **hours, not days**

        **searched** 5 sources, 171 passages · ceasefire, cease-fire, truce · \
        propose, offer, suggest

        read as: `who act propose about ceasefire 60 days`
        """)
  }

  @Test func tellsAListingAsATable() {
    #expect(
      MarkdownFormat().render(SampleAnswers.sources, OutputSettings()) == """
        ## 3 sources

        | source | outlet | passages | title | unknown |
        | --- | --- | --: | --- | --- |
        | 000 | The Kyiv Independent | 34 | Ukraine, Russia hold third round of talks |  |
        | 001 | The Moscow Times | 29 | Russia Proposes Brief Truces in Latest Talks |  |
        | 003 |  | 8 |  | outlet, authors |

        read as: `sources`
        """)
  }

  @Test func fencesTheLineOfAnError() {
    let diagnostic = Diagnostic(
      .error, "'`' is not a word", in: InputText("quotes ```` bye"), at: TextSpan(7, 11),
      remedy: "leave it out")
    #expect(
      MarkdownFormat().render(diagnostic, OutputSettings()) == """
        **line 1, column 8**: '\\`' is not a word

        `````
          quotes ```` bye
                 ^^^^
        `````

        leave it out
        """)
  }

  @Test func writesNoControlCharacterAndNoForeignLink() {
    let text = MarkdownFormat().render(SampleAnswers.hostile, OutputSettings())
    #expect(!text.unicodeScalars.contains { $0 != "\n" && Visible.isHidden($0) })
    #expect(!text.contains("](javascript:"))
  }

  @Test func keepsEveryBlockOfAHostileAnswerOnItsLine() {
    let text = MarkdownFormat().render(SampleAnswers.hostile, OutputSettings())
    let starts = text.split(separator: "\n").map { row in
      String(row.drop { $0 == " " }.prefix { $0 != " " }.prefix(12))
    }
    #expect(
      starts == [
        "##", "|", "|", "|", "1.", "when", "\\\\u{1b}\\[31m", "“\\\\u{1b}\\[31", ">",
        "**nearest**", "**searched**", "1", "wording", "\\\\u{1b}\\[31m", "read",
      ])
  }
}
