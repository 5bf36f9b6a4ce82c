import ParleyModel
import Testing

@testable import ParleyQuery

/// What a deed was done to, and for whom, has to be told with it.
@Suite struct SentenceObjectsTests {
  @Test(arguments: [
    "when did Trump renew the tariffs", "who signed the peace treaty", "when was the treaty signed",
    "who signed the decree on behalf of Turkey", "when will the 48 hours end",
  ])
  func answersForNoOtherThing(_ line: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.status == .notFound, "\(answer.line)")
  }

  @Test(arguments: [
    ("when was the decree signed", "2022"),
    ("who signed the decree on behalf of Ukraine", "Zelensky"),
    ("who annexed Crimea", "Russia"), ("who took the photograph", "Ryumin"),
  ])
  func answersForTheThingItself(_ line: String, _ words: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.line.contains(words), "\(answer.line)")
  }

  @Test func takesWhomSomebodySpokeToForTheListener() throws {
    #expect(try SeedCorpus.answer("where did Umerov speak to Putin").status == .notFound)
    let answer = try SeedCorpus.answer("when did Kyslytsya speak to the Kyiv Independent")
    #expect(answer.reading == "when by Kyslytsya to Kyiv Independent")
    #expect(answer.line.hasPrefix("July 7"), "\(answer.line)")
  }
}
