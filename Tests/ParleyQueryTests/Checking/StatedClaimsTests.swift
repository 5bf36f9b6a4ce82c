import Diagnostics
import ParleyModel
import Testing

@testable import ParleyQuery

/// Every claim of the corpus stated as it is, and with one part made false.
@Suite struct StatedClaimsTests {
  private static let claims = QuotedCorpus.corpus.claims

  private func verdict(_ text: String) -> (Verdict?, String) {
    let answer = try? QuotedCorpus.answer("check " + text)
    return (answer?.verdict, answer?.line ?? "")
  }

  @Test func supportsWhatAClaimSays() {
    var lost: [String] = []
    for claim in Self.claims {
      let (verdict, line) = verdict(claim.text)
      #expect(verdict != .refuted, "\(claim.text) -> \(line)")
      if verdict != .supported { lost.append(claim.text) }
    }
    #expect(lost.count * 20 <= Self.claims.count, "\(lost)")
  }

  @Test(arguments: Mutant.Part.allCases)
  func supportsNoMutant(_ part: Mutant.Part) {
    let mutator = Mutator(
      corpus: QuotedCorpus.corpus, lexicon: QuotedCorpus.interpreter.context.index.lexicon)
    let mutants = Self.claims.flatMap(mutator.mutants).filter { $0.part == part }
    #expect(mutants.count > 20)
    for mutant in mutants {
      let (verdict, line) = verdict(mutant.text)
      #expect(verdict != .supported, "\(mutant.text) -> \(line)")
    }
  }
}
