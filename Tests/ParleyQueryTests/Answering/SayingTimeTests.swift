import ParleyModel
import Testing

@testable import ParleyQuery

@Suite struct SayingTimeTests {
  @Test(arguments: [
    ("what did Zelensky say after the talks", "what by Zelensky since talks"),
    ("what did Peskov say ahead of Wednesday's talks", "what by Peskov until talks"),
    ("what did Umerov say after the third round", "what by Umerov since round"),
    (
      "what did Medinsky say about bodies after the meeting",
      "what by Medinsky about body since meeting"
    ),
  ])
  func readsWhenSomethingWasSaid(_ line: String, _ expected: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.reading == expected)
    #expect(try SeedCorpus.answer(expected).line == answer.line)
  }

  @Test func tellsWhatWasSaidAfterTheTalksAlone() throws {
    let after = try SeedCorpus.answer("what did Zelensky say after the talks")
    #expect(after.line.contains("ninth stage"), "\(after.line)")
    #expect(!after.claims.contains { $0.text.contains("face-to-face") })
    for line in [
      "what did Peskov say after the talks", "what did Trump say following the talks",
      "what did Erdogan say after the third round",
    ] {
      #expect(try SeedCorpus.answer(line).status == .notFound)
    }
  }

  @Test func tellsWhatWasSaidBeforeTheTalksAlone() throws {
    let before = try SeedCorpus.answer("what did Umerov say before the talks")
    #expect(before.status == .answered)
    #expect(!before.claims.contains { $0.text.contains("ready for a ceasefire") })
  }
}
