import ParleyModel
import Testing

@testable import ParleyQuery

/// Whether a claim tells of the deed of which something is asked.
@Suite struct DeedFitTests {
  @Test(arguments: [
    "when did Trump renew the deadline", "why did Russia exchange the prisoners",
    "which arms did Trump deliver", "what did Russia bomb", "why did Ukraine reject Crimea",
    "how many soldiers did Ukraine bury", "where did Trump supply weapons",
  ])
  func takesNoOtherDeedForTheOneThatIsAskedOf(_ line: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.status == .notFound, "\(answer.line)")
  }

  @Test(arguments: [
    ("when did Trump renew arms supplies", "last week"),
    ("when did Trump resume supplies of weapons", "last week"),
    ("how many people were freed in the ninth stage", "more than 1,000"),
    ("what did Russia seize", "frontline territory"),
    ("how many bodies has Moscow handed back", "7,000"),
    ("which officials does Putin send", "lower-level"),
    ("whose return does Zelensky want", "children"),
    ("what have Russia and Ukraine managed to carry out", "exchanges"),
  ])
  func takesKinAndWhatIsCarriedOut(_ line: String, _ words: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.line.contains(words), "\(answer.line)")
  }

  @Test func saysThatItTellsOfAnotherDeed() throws {
    let answer = try SeedCorpus.answer("which arms did Trump deliver")
    #expect(
      answer.nearest.first?.difference == "tells of another deed: the act is 'renew'",
      "\(answer.nearest)")
  }
}
