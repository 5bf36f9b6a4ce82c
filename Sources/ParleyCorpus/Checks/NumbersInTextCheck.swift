import Diagnostics
import ParleyModel

/// Every number in a claim's text stands, in digits or words, in an excerpt of the claim or in a
/// passage of `named_in`.
enum NumbersInTextCheck: CorpusCheck {
  static func run(_ checked: CheckedCorpus) {
    for (place, claim) in checked.corpus.claims.enumerated() {
      let words = TextWord.words(in: claim.text)
      let numbers = checked.numberWords.numbers(in: words)
      guard !numbers.isEmpty else { continue }
      let known = checked.ground(of: claim).reduce(into: Set<Double>()) {
        $0.formUnion(checked.numberWords.values(in: $1))
      }
      // `one` is seldom a number: `one another`, `one of them`.
      for found in numbers where found.value != 1 && !known.contains(found.value) {
        let written = claim.text[
          words[found.words.lowerBound].written
            .startIndex..<words[found.words.upperBound - 1]
            .written.endIndex]
        let location = checked.location(CorpusPlace(.claim, place, ["text"]))
        checked.log.add(
          .unfounded(
            written, claim.id, location.narrowed(to: written, of: claim.text)))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func unfounded(
    _ number: Substring, _ claim: String, _ location: SeedLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "the number '\(number)' stands in no excerpt of '\(claim)'", location,
      remedy: "leave it out, widen the excerpt, or add the passage that has it as 'named_in'")
  }
}
