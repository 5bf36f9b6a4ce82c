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
      if verdict == .supported { continue }
      lost.append("\(verdict?.rawValue ?? "error") [\(claim.id)] \(claim.text) -> \(line)")
    }
    print("STATED", lost.count, "of", Self.claims.count)
    for line in lost { print("  L", line) }
  }

  @Test(arguments: Mutant.Part.allCases)
  func supportsNoMutant(_ part: Mutant.Part) {
    let mutator = Mutator(
      corpus: QuotedCorpus.corpus, lexicon: QuotedCorpus.interpreter.context.index.lexicon)
    var lost: [String] = []
    var count = 0
    var tally: [String: Int] = [:]
    for mutant in Self.claims.flatMap(mutator.mutants) where mutant.part == part {
      count += 1
      let (verdict, line) = verdict(mutant.text)
      tally[verdict?.rawValue ?? "error", default: 0] += 1
      if verdict == .supported { lost.append("[\(mutant.claim)] \(mutant.text) -> \(line)") }
    }
    print("MUTANTS", part, lost.count, "of", count, tally)
    for line in lost { print("  M", part, line) }
  }
}
