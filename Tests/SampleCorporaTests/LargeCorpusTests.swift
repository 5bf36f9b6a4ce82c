import Diagnostics
import ParleyModel
import ParleyQuery
import ParleyShell
import SampleCorpora
import Testing

@Suite struct LargeCorpusTests {
  private let base = OpenedCorpus.builtInCorpus()

  @Test func isTheSameForTheSameSizeAndSeed() {
    let corpus = LargeCorpus.make(claims: 300, from: base)
    #expect(corpus == LargeCorpus.make(claims: 300, from: base))
    #expect(corpus != LargeCorpus.make(claims: 300, from: base, seed: 2))
    #expect(corpus.claims.count == 300)
    #expect(corpus.sources.count == 15)
  }

  @Test func everyExcerptStandsInItsPassage() {
    let corpus = LargeCorpus.make(claims: 300, from: base)
    for claim in corpus.claims {
      for evidence in claim.evidence {
        let source = corpus.sources.first { $0.id == evidence.source }
        #expect(source?.passage(evidence.paragraph)?.text.contains(evidence.excerpt) ?? false)
      }
    }
  }

  @Test func isAskedLikeAnyOther() throws {
    let opened = try #require(OpenedCorpus(LargeCorpus.make(claims: 1000, from: base)))
    let answer = try opened.interpreter.answer(InputText("claims act propose"))
    #expect(answer.status == .answered)
  }
}
