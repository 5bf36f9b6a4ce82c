import ParleyModel
import Testing

@testable import ParleyQuery

@Suite struct PrintedReaderTests {
  private let reader = PrintedReader(index: SeedCorpus.interpreter.context.index)

  @Test func findsNumbersDatesAndNames() {
    let content = reader.content(of: "On July 23 Umerov offered 1,200 prisoners", year: 2025)
    #expect(content.dates.map(\.span.iso) == ["2025-07-23"])
    #expect(content.dates.map(\.printed) == ["July 23"])
    #expect(content.quantities.map(\.number) == ["1200"])
    #expect(content.names == ["umerov"])
  }

  @Test(arguments: [
    ("Twelve nurses left", "12 nurses"), ("about 40 lanterns hung there", "~40 lanterns"),
    ("30 days passed", "30 day"), ("12 Falcons left", "12"), ("the 12 left", "12"),
    ("Article 5 proposes it", "5"),
  ])
  func tellsWhatIsCounted(_ text: String, _ quantity: String) {
    #expect(reader.content(of: text, year: nil).quantities.map(\.text) == [quantity])
  }

  @Test(arguments: ["in the 1990s", "on September 11th", "in May"])
  func takesNothingForADateWhoseYearIsNotTold(_ text: String) {
    #expect(reader.content(of: text, year: nil).dates.isEmpty)
  }

  @Test(arguments: [
    ("has proposed", "propose"), ("told reporters", "state"), ("warned", "warn"),
    ("is casting", nil), ("", nil),
  ])
  func tellsTheActOfSpeechOfACue(_ cue: String, _ act: String?) {
    #expect(reader.act(of: cue) == act)
  }
}
