import Diagnostics
import ParleyModel
import Testing

@testable import ParleyQuery

@Suite struct SiteFitTests {
  @Test(arguments: [
    "who met Erdogan in Istanbul", "who did Fidan meet in Ankara",
    "how many rounds of talks were held in Ankara", "what did the sides agree on in Kursk",
  ])
  func takesNoOtherPlaceForTheOneThatIsAskedFor(_ line: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.status == .notFound, "\(answer.line)")
  }

  @Test(arguments: [
    "who met Erdogan in Ankara", "how many rounds of talks were held in Istanbul",
    "how many rounds were held in Turkey", "who chaired the third round in Istanbul",
    "who chaired the talks in Istanbul",
    "who met at the Ciragan Palace", "claims site Kursk",
  ])
  func findsWhatWasThere(_ line: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.status == .answered)
    #expect(answer.reading.contains(" site "))
    #expect(try SeedCorpus.answer(answer.reading).claims.map(\.id) == answer.claims.map(\.id))
  }

  @Test func tellsWhereItWasInstead() throws {
    let near = try SeedCorpus.answer("who met Erdogan in Istanbul").nearest
    #expect(near.first?.difference == "was in Ankara, not in Istanbul", "\(near)")
  }

  @Test func listsAllThatWasThereHoweverMany() throws {
    var corpus = SeedCorpus.corpus
    let claim = try #require(corpus.claims.first { $0.proposition.places.contains("kursk") })
    for number in 0..<300 {
      corpus.claims.append(
        Claim(
          id: claim.id + "-\(number)", text: claim.text, proposition: claim.proposition,
          topics: claim.topics, evidence: claim.evidence))
    }
    let answer = try SeedCorpus.interpreter(of: corpus).answer(
      InputText("claims site Kursk limit 1000"))
    #expect(answer.claims.count > 300, "\(answer.line)")
  }
}
