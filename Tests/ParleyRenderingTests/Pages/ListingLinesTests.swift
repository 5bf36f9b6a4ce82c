import ParleyModel
import ParleyRendering
import Testing

/// Traces, timelines and differences as a terminal shows them.
@Suite struct ListingLinesTests {
  private func text(_ items: [Item], width: Int = 80) -> String {
    var answer = Answer(input: "", reading: "trace 1", status: .answered, line: "It was said")
    answer.items = items
    answer.origins = ["a briefing"]
    answer.outlets = ["The Harbour Daily"]
    return TextFormat().render(answer, OutputSettings(width: width))
  }

  private func hop(
    _ kind: String, _ who: String, when: String? = nil, source: String? = nil,
    paragraph: Int? = nil, mode: String? = nil, changed: [String] = []
  ) -> Item {
    Item([
      .init("hop", .text(kind)), .init("who", .text(who)),
      .init("when", when.map { .text($0) } ?? .nothing),
      .init("source", source.map { .text($0) } ?? .nothing),
      .init("paragraph", paragraph.map { .number($0) } ?? .nothing),
      .init("mode", mode.map { .text($0) } ?? .nothing), .init("changed", .list(changed)),
    ])
  }

  private var trace: [Item] {
    [
      hop("utterance", "Ada Berg", mode: "direct"), hop("agency", "North Wire", source: "a_1"),
      hop("outlet", "The Harbour Daily", when: "5 March 2024", source: "a_1"),
      hop(
        "paragraph", "somebody not named", source: "a_1", paragraph: 3, mode: "indirect",
        changed: ["direct speech turned indirect", "hedge dropped: “may”"]),
    ]
  }

  @Test func tellsATraceInALineForEachHop() {
    #expect(
      text(trace) == """
        It was said

        utterance    Ada Berg · day unknown · direct
          agency     North Wire
          outlet     The Harbour Daily · 5 March 2024
          paragraph  a ¶3 · somebody not named · indirect
            changed  direct speech turned indirect
                     hedge dropped: “may”

        1 article, 1 independent origin: a briefing
        read as: trace 1
        """)
  }

  @Test func tellsATraceNarrowly() {
    #expect(
      text(trace, width: 40) == """
        It was said

        utterance
          Ada Berg · day unknown · direct
          agency
            North Wire
          outlet
            The Harbour Daily · 5 March 2024
          paragraph
            a ¶3 · somebody not named · indirect
            changed
              direct speech turned indirect
              hedge dropped: “may”

        1 article, 1 independent origin: a
          briefing
        read as: trace 1
        """)
  }

  @Test func tellsATimelineByItsDays() {
    func event(_ date: String?, _ kind: String, _ text: String, printed: String?) -> Item {
      Item([
        .init("date", date.map { .text($0) } ?? .nothing),
        .init("printed", printed.map { .text($0) } ?? .nothing), .init("kind", .text(kind)),
        .init("text", .text(text)), .init("by", kind == "said" ? .text("Ada Berg") : .nothing),
        .init("source", .list(["b_2", "a_1"])), .init("claim", .number(1)),
      ])
    }
    let text = text([
      event("2024-03-05", "happens", "The bridge was shut.", printed: "Tuesday"),
      event("2024-03-05", "said", "It will open again.", printed: nil),
      event("2024-03-11..2024-03-17", "happens", "The bridge opens.", printed: "next week"),
      event(nil, "happens", "The bridge was built.", printed: nil),
    ])
    #expect(
      text == """
        It was said

        5 March 2024                    1 The bridge was shut. (“Tuesday”, a, b)
                                        1 said by Ada Berg: It will open again. (a, b)
        11 March 2024 to 17 March 2024  1 The bridge opens. (“next week”, a, b)
        undated                         1 The bridge was built. (a, b)

        1 outlet, 1 origin: a briefing
        read as: trace 1
        """)
  }

  @Test func setsDifferencesAgainstEachOtherAndTellsThemOnce() {
    var answer = Answer(
      input: "", reading: "compare it", status: .answered, line: "one (a) / two (b)")
    answer.headline = "the sources differ in value"
    answer.items = [
      Item([
        .init("kind", .text("value")), .init("a", .text("one (a)")),
        .init("b", .text("two (b) / three (c)")), .init("differing", .list([])),
        .init("note", .text("Counted twice.")),
      ])
    ]
    answer.conflicts = [
      Conflict(kind: .value, sides: ["one (a)", "two (b)", "three (c)"], note: nil, group: nil),
      Conflict(kind: .wording, sides: ["one (a)", "ten (b)"], note: nil, group: nil),
    ]
    #expect(
      TextFormat().render(answer, OutputSettings(width: 80)) == """
        the sources differ in value

        value  one (a)
               / two (b)
               / three (c)
               note: Counted twice.

        1 more difference on what is listed: 'show N' tells those of a claim
        read as: compare it
        """)
  }
}
