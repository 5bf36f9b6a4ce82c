import ParleyRendering
import Testing

/// Whole answers, at the widths that they are laid out for.
@Suite struct TextFormatTests {
  @Test func tellsTheAnswerThenTheWordsThenWhatIsWorthKnowing() {
    let text = TextFormat().render(SampleAnswers.truces, OutputSettings(width: 80))
    #expect(
      text == """
        Vladimir Medinsky, for Russia, at the briefing after the talks

         1  Russia proposed truces of 24–48 hours along the line of contact
            The Moscow Times · 23 July 2025 · ¶12 · direct, Vladimir Medinsky (named in
            ¶10), told reporters
              “We once again proposed to the Ukrainian side... to establish short 24- to
              48-hour ceasefires on the line of contact”
            Xinhua, in China Daily · 24 July 2025 · ¶18 · indirect, Vladimir Medinsky,
            at a press conference
              “asked Ukraine to consider declaring short ceasefires of 24-48 hours along
              the contact line”

        2 outlets, 1 origin: Medinsky's briefing of 23 July
        wording differs: “proposed … to establish” / “asked … to consider declaring”
        read as: who act propose about ceasefire 24..48 hours
        """)
  }

  @Test func tellsNarrowlyTheAnswerThenTheWordsThenWhatIsWorthKnowing() {
    let text = TextFormat().render(SampleAnswers.truces, OutputSettings(width: 40))
    #expect(
      text == """
        Vladimir Medinsky, for Russia, at the
          briefing after the talks

         1  Russia proposed truces of 24–48
            hours along the line of contact
            The Moscow Times · 23 July 2025 ·
            ¶12 · direct, Vladimir Medinsky
            (named in ¶10), told reporters
              “We once again proposed to the
              Ukrainian side... to establish
              short 24- to 48-hour ceasefires on
              the line of contact”
            Xinhua, in China Daily · 24 July
            2025 · ¶18 · indirect, Vladimir
            Medinsky, at a press conference
              “asked Ukraine to consider
              declaring short ceasefires of
              24-48 hours along the contact
              line”

        2 outlets, 1 origin: Medinsky's briefing
          of 23 July
        wording differs: “proposed … to
          establish” / “asked … to consider
          declaring”
        read as: who act propose about ceasefire
          24..48 hours
        """)
  }

  @Test func tellsWhatWasSearchedAndWhatCameNearest() {
    let text = TextFormat().render(SampleAnswers.sixtyDays, OutputSettings(width: 80))
    #expect(
      text == """
        not found in these sources

        nearest   Ukraine proposed a 30-day unconditional ceasefire (000 ¶16): 30 days,
                    not 60
                  Russia proposed truces of 24–48 hours (001 ¶12, 002 ¶18): hours, not
                    days
        searched  5 sources, 171 passages · ceasefire, cease-fire, truce · propose,
                    offer, suggest
        read as: who act propose about ceasefire 60 days
        """)
  }

  @Test func tellsNarrowlyWhatWasSearchedAndWhatCameNearest() {
    let text = TextFormat().render(SampleAnswers.sixtyDays, OutputSettings(width: 40))
    #expect(
      text == """
        not found in these sources

        nearest
          Ukraine proposed a 30-day
            unconditional ceasefire (000 ¶16):
            30 days, not 60
          Russia proposed truces of 24–48 hours
            (001 ¶12, 002 ¶18): hours, not days
        searched
          5 sources, 171 passages · ceasefire,
            cease-fire, truce · propose, offer,
            suggest
        read as: who act propose about ceasefire
          60 days
        """)
  }

  @Test func tellsAVerdictWithUnknownsNamed() {
    let text = TextFormat().render(SampleAnswers.refuted, OutputSettings(width: 80))
    #expect(
      text == """
        refuted: the sources say Russia, not Ukraine

         1  Russia offered short truces
            when 23 July 2025 (“Wednesday”)
            outlet unknown (003…) · date unknown · ¶7–8 · in its own voice
              “Moscow had offered it. Kyiv had not.”
            Qoshe · July 2025 · ¶2 · a source, to the agency, via TASS, said 21 July
            2025 (“Monday”)
              “it was our idea”

        1 outlet, 2 origins: own reporting of 003; TASS's source
        value differs: 1,000 (001 ¶4) / 1,200 (002 ¶6)
        attributed differently: Umerov / Fidan — one remark
        scope differs: soldiers alone or civilians too
        took 'propsed' as 'proposed'
        read as: check agent ukraine act propose about ceasefire 24..48 hours
        """)
  }

  @Test func tellsNarrowlyAVerdictWithUnknownsNamed() {
    let text = TextFormat().render(SampleAnswers.refuted, OutputSettings(width: 40))
    #expect(
      text == """
        refuted: the sources say Russia, not
          Ukraine

         1  Russia offered short truces
            when 23 July 2025 (“Wednesday”)
            outlet unknown (003…) · date
            unknown · ¶7–8 · in its own voice
              “Moscow had offered it. Kyiv had
              not.”
            Qoshe · July 2025 · ¶2 · a source,
            to the agency, via TASS, said 21
            July 2025 (“Monday”)
              “it was our idea”

        1 outlet, 2 origins: own reporting of
          003; TASS's source
        value differs: 1,000 (001 ¶4) / 1,200
          (002 ¶6)
        attributed differently: Umerov / Fidan —
          one remark
        scope differs: soldiers alone or
          civilians too
        took 'propsed' as 'proposed'
        read as: check agent ukraine act propose
          about ceasefire 24..48 hours
        """)
  }

  @Test func tellsAListingAsATable() {
    let text = TextFormat().render(SampleAnswers.sources, OutputSettings(width: 80))
    #expect(
      text == """
        3 sources

        source  outlet                passages  title                    unknown
        000     The Kyiv Independent        34  Ukraine, Russia hold
                                                third round of talks
        001     The Moscow Times            29  Russia Proposes Brief
                                                Truces in Latest Talks
        003                                  8                           outlet, authors

        read as: sources
        """)
  }

  @Test func tellsNarrowlyAListingAFieldALine() {
    let text = TextFormat().render(SampleAnswers.sources, OutputSettings(width: 40))
    #expect(
      text == """
        3 sources

        000
          outlet    The Kyiv Independent
          passages  34
          title     Ukraine, Russia hold third
                    round of talks
        001
          outlet    The Moscow Times
          passages  29
          title     Russia Proposes Brief Truces
                    in Latest Talks
        003
          passages  8
          unknown   outlet, authors

        read as: sources
        """)
  }
}
