import Testing

@testable import ParleyRendering

@Suite struct MarkdownReportTests {
  @Test func writesFootnotesForEachPlaceOnce() {
    let text = MarkdownReport().text(
      SampleReport.of(SampleAnswers.truces, SampleAnswers.truces))
    let rows = text.split(separator: "\n")
    #expect(rows.first == "<!-- parley report -->")
    #expect(rows.contains("# Truces"))
    #expect(rows.contains("## 2. who proposed 24-48 hour truces"))
    #expect(rows.count { $0.hasSuffix("[^1]") } == 2)
    #expect(rows.count { $0.hasPrefix("[^1]: A. Writer, AFP. “Russia Proposes") } == 1)
    #expect(rows.count { $0.hasPrefix("[^2]: ") } == 1)
    #expect(rows.contains { $0.hasPrefix("   > “We once again") })
    #expect(rows.contains("- **Digest** `sha256:00`"))
  }

  @Test func keepsHostileTextHarmless() {
    let text = MarkdownReport().text(SampleReport.hostile)
    for part in ["](javascript", "](data", "\u{1b}", "\u{202e}"] {
      #expect(!text.contains(part), "\(part)")
    }
    let raw = text.split(separator: "\n").filter { $0.contains("<script") }
    #expect(
      raw.allSatisfy { $0.contains("\\<script") || $0.contains("`") || $0.hasPrefix("</style") })
  }

  @Test(arguments: [("a.html", ".html"), ("A.MD", ".md"), ("md", ""), ("a.html.txt", "")])
  func takesTheFormatFromTheName(_ path: String, _ suffix: String) {
    #expect((ReportFormats.named(by: path)?.suffix ?? "") == suffix)
  }
}
