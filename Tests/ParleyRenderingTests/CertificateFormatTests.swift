import Foundation
import ParleyModel
import ParleyRendering
import Testing

@Suite struct CertificateFormatTests {
  /// A corpus in which every excerpt stands between the same words.
  private struct SampleWitness: Witness {
    let title = "Sample"
    let digest = "sha256:corpus"
    let sourceCount = 2
    let passageCount = 9

    func anchor(of citation: Citation) -> Anchor? {
      Anchor(
        prefix: "said: \"", suffix: "\" again", digest: "sha256:quote",
        passages: [.init(paragraph: citation.paragraph, digest: "sha256:passage")])
    }

    func digest(of text: String) -> String { "sha256:\(text.utf8.count)" }
  }

  private func record(_ answer: Answer) throws -> (text: String, value: [String: Any]) {
    let text = CertificateFormat().render(answer, OutputSettings(), before: SampleWitness())
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return (text, try #require(value as? [String: Any]))
  }

  @Test func anchorsEachExcerptByItsQuoteAndContext() throws {
    let value = try record(SampleAnswers.truces).value
    let claim = try #require((value["claims"] as? [[String: Any]])?.first)
    let excerpt = try #require((claim["excerpts"] as? [[String: Any]])?.first)
    let selector = try #require(excerpt["selector"] as? [String: Any])
    #expect(selector["type"] as? String == "TextQuoteSelector")
    #expect(selector["exact"] as? String == SampleAnswers.inMoscowTimes.quote)
    #expect(selector["prefix"] as? String == "said: \"")
    #expect(selector["suffix"] as? String == "\" again")
    #expect(excerpt["digest"] as? String == "sha256:quote")
  }

  @Test func tellsWhatWasSearchedAndWhatCameNearest() throws {
    let value = try record(SampleAnswers.sixtyDays).value
    let nearest = try #require(value["nearest"] as? [[String: Any]])
    #expect(nearest.count == SampleAnswers.sixtyDays.nearest.count)
    #expect(
      nearest.first?["difference"] as? String == SampleAnswers.sixtyDays.nearest[0].difference)
    let searched = try #require(value["searched"] as? [String: Any])
    #expect(searched["sources"] as? Int == SampleAnswers.sixtyDays.scope?.sources)
  }

  @Test func sealsTheRecordAsItStandsWithoutItsSeal() throws {
    for answer in SampleAnswers.all {
      let (text, value) = try record(answer)
      let seal = try #require(value["seal"] as? String)
      let key = ",\"seal\":\"\(seal)\"}"
      #expect(text.hasSuffix(key))
      #expect(seal == "sha256:\(text.utf8.count - key.utf8.count + 1)")
      #expect(!text.contains("\n"))
    }
  }
}
