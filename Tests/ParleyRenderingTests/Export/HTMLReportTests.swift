import ParleyModel
import Testing

@testable import ParleyRendering

@Suite struct HTMLReportTests {
  private func text(_ report: Report) -> String { HTMLReport().text(report) }

  @Test func leadsFromTheAnswerToTheSourceAndBack() {
    let text = text(SampleReport.of(SampleAnswers.truces, SampleAnswers.truces))
    #expect(text.contains("<sup><a href=\"#n1\" id=\"q1-n1\""))
    #expect(text.contains("<sup><a href=\"#n1\" id=\"q2-n1\""))
    #expect(text.contains("<li id=\"n1\">A. Writer, AFP. “Russia Proposes Brief Truces”. "))
    #expect(text.contains("<a href=\"#q1-n1\" role=\"doc-backlink\""))
    #expect(text.contains("<a href=\"#q2-n1\" role=\"doc-backlink\""))
    #expect(text.contains("<li id=\"n2\">"))
    #expect(!text.contains("<li id=\"n3\">"))
  }

  @Test func leadsToTheWordsThatStandUnderAnotherClaim() {
    var answer = SampleAnswers.truces
    answer.claims.append(answer.claims[0])
    let text = text(SampleReport.of(answer))
    #expect(text.ranges(of: "<blockquote").count == 2)
    #expect(text.ranges(of: "<a href=\"#q1-c1\">words as under 1</a><sup>").count == 2)
  }

  @Test func quotesWithTheAddressOfTheSource() {
    let text = text(SampleReport.of(SampleAnswers.truces))
    #expect(
      text.contains("<blockquote cite=\"https://example.org/truces?a=1&amp;b=%282%29\" dir"))
    #expect(text.contains("(inferred; updated 2025-07-24 09:17), ¶12."))
    #expect(text.contains("to establish short <mark>24- to 48-hour</mark>"))
  }

  @Test func tellsWhatCameNearestAndWhatWasSearched() {
    let text = text(SampleReport.of(SampleAnswers.sixtyDays))
    #expect(text.contains("<p class=\"difference\">30 days, not 60</p>"))
    #expect(text.contains("5 sources, 171 passages"))
    #expect(text.contains("sha256:00"))
  }

  @Test func runsNothingAndFetchesNothing() {
    let text = text(SampleReport.hostile)
    for part in [
      "<script", "<img", "<iframe", "javascript:\"", "\"javascript:", "\u{1b}", "\u{202e}",
    ] {
      #expect(!text.contains(part), "\(part)")
    }
    #expect(text.components(of: "</style>") == 2)
    #expect(!text.contains("href=\"data:text"))
    #expect(text.contains("default-src &#39;none&#39;") || text.contains("default-src 'none'"))
    let attributes = text.split(separator: "<").filter { $0.contains("onerror") }
    #expect(attributes.allSatisfy { !$0.hasPrefix("img") })
  }

  @Test func drawsATimelineWithALegend() throws {
    let items = [("2025-05-16", "happens"), ("2025-07-22", "said"), ("2025-07-23", "happens")]
      .map { date, kind in
        Item([
          .init("date", .text(date)), .init("kind", .text(kind)), .init("text", .text("A & B")),
          .init("claim", .number(1)),
        ])
      }
    let rows = try #require(TimelineDrawing(items)).rows(question: 4).joined()
    #expect(rows.contains("67 days later"))
    #expect(!rows.contains("1 days later"))
    #expect(rows.contains("<a href=\"#q4-c1\"><circle class=\"said\""))
    #expect(rows.contains("<title>A &amp; B</title>"))
    #expect(TimelineDrawing(Array(items.prefix(1))) == nil)
    #expect(TimelineDrawing([Item([.init("topic", .text("2025-07-23"))])]) == nil)
  }
}

extension String {
  /// Into how many pieces a text cuts this one.
  fileprivate func components(of text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count
  }
}
