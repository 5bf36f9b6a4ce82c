import Diagnostics
import ParleyQuery
import ParleyRendering
import ParleyShell
import Testing

/// `why` as it is projected.
@Suite struct ExplanationTests {
  @Test(
    arguments: QueryForms.all.filter { !["show", "why not"].contains($0.id) }.map(\.example) + [
      "who proposed a 60-day ceasefire", "did Russia accept the 30-day ceasefire",
      "what did Medinsky propose to Ukraine about ceasefires of 24 to 48 hours on the line",
      "how many seriously wounded prisoners of war did the two sides exchange on Wednesday",
      "sources", "people", "claims",
    ])
  func fitsTenRows(_ question: String) throws {
    let interpreter = OpenedCorpus.builtIn().interpreter
    let last = try interpreter.answer(InputText(question))
    let answer = try interpreter.answer(InputText("why"), last: last)
    let text = TextFormat().render(answer, OutputSettings(width: 80))
    let sections = text.split(separator: "\n\n", omittingEmptySubsequences: true)
    try #require(sections.count > 1)
    #expect(sections[1].split(separator: "\n").count <= 10, "\(text)")
    #expect(!text.contains(" · ¶"))
  }
}
