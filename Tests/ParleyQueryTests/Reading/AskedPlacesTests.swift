import ParleyModel
import Testing

@testable import ParleyQuery

/// Places that a question asks for or is bound to.
@Suite struct AskedPlacesTests {
  @Test(arguments: [
    ("where in Istanbul did they meet", "Çırağan Palace: "),
    ("where in Turkey was the delegation received", "Ankara: "),
    ("where on Wednesday were the talks held", "Çırağan Palace"),
    ("where are the civilians held", "Kursk region: "),
    ("where did Zelensky write that the ninth stage took place", "social media platform X: "),
    ("who came to Turkey", "Ukraine's delegation"),
  ])
  func tellsThePlaceInsideThatOfTheQuestion(_ line: String, _ beginning: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.line.hasPrefix(beginning), "\(answer.line)")
  }

  @Test(arguments: [
    "where are the prisoners of war held", "who proposed talks in Moscow",
    "who met Medinsky in Kyiv", "where did Umerov speak to Zelensky",
    "when did Russia annex the Kursk region",
  ])
  func takesNoPlaceForAnother(_ line: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.status == .notFound, "\(answer.line)")
  }

  @Test func leavesAClauseBehindAFormAClause() throws {
    #expect(try SeedCorpus.answer("where in 001").reading == "where in 001")
    #expect(try SeedCorpus.answer("who by Peskov").reading == "who by Peskov")
  }
}
