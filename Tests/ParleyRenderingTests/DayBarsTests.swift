import ParleyModel
import ParleyRendering
import Testing

@Suite struct DayBarsTests {
  private func answer(_ rows: [(date: String?, kind: String)]) -> Answer {
    var answer = Answer(input: "", reading: "timeline", status: .answered, line: "events")
    answer.items = rows.map { date, kind in
      Item([
        .init("date", date.map { .text($0) } ?? .nothing), .init("kind", .text(kind)),
        .init("text", .text("so")),
      ])
    }
    return answer
  }

  private let rows: [(date: String?, kind: String)] = [
    ("2025-06-02", "happens"), ("2025-07-23", "happens"), ("2025-07-23", "happens"),
    ("2025-07-23", "said"), ("..2025-08-31", "happens"), (nil, "happens"),
  ]

  @Test func drawsADayAsLongAsMuchHappened() {
    let text = TextFormat().render(answer(rows), OutputSettings(width: 80))
    #expect(text.contains("\n 2 June 2025  ■\n23 July 2025  ■■□\n"))
    #expect(text.contains("■ happens, □ said"))
  }

  @Test func leavesTheBarsOutOnANarrowPage() {
    let text = TextFormat().render(answer(rows), OutputSettings(width: 50))
    #expect(!text.contains("■"))
    #expect(!text.contains("\n\n\n"))
  }

  @Test func putsTheBarsIntoAFenceInMarkdown() {
    let text = MarkdownFormat().render(answer(rows), OutputSettings())
    #expect(text.contains("```\n 2 June 2025  ■\n23 July 2025  ■■□\n"))
  }

  @Test func drawsNothingOfASingleDay() {
    let text = TextFormat().render(
      answer([("2025-07-23", "said"), ("2025-07-23", "said")]), OutputSettings(width: 80))
    #expect(!text.contains("□"))
  }

  @Test func keepsLongBarsWithinThePage() {
    var many: [(date: String?, kind: String)] = [("2025-07-22", "said")]
    many += [(date: String?, kind: String)](repeating: ("2025-07-23", "happens"), count: 500)
    let bars = TextFormat().render(answer(many), OutputSettings(width: 60))
      .split(separator: "\n").filter { $0.contains("■") }
    #expect(!bars.isEmpty && bars.allSatisfy { $0.count <= 60 })
    #expect(bars.last?.contains("to a sign") ?? false)
  }
}
