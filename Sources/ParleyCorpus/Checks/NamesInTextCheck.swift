import Diagnostics
import ParleyModel

/// Every proper name in a claim's text stands, in some form, in an excerpt of the claim or in a
/// passage of `named_in`.
enum NamesInTextCheck: CorpusCheck {
  static func run(_ checked: CheckedCorpus) {
    for (number, claim) in checked.corpus.claims.enumerated() {
      let ground = checked.ground(of: claim)
      let names = ground.reduce(into: Set<Int>()) { $0.formUnion(checked.forms.names(in: $1)) }
      let known = ground.reduce(into: Set<String>()) { $0.formUnion($1.map(\.text)) }
      let words = TextWord.words(in: claim.text)
      var place = 0
      while place < words.count {
        let forms = checked.forms.forms(in: words, at: place).filter(\.isProper)
        if let form = forms.first(where: { names.contains($0.name) }) {
          place += form.words.count
          continue
        }
        let isName = words[place].isCapital && !forms.isEmpty || words[place].mayBeName
        if isName && !known.contains(words[place].text) {
          let count = forms.first?.words.count ?? 1
          let name = claim.text[
            words[place].written.startIndex..<words[place + count - 1].written.endIndex]
          let location = checked.location(CorpusPlace(.claim, number, ["text"]))
          checked.log.add(
            .unfounded(name, claim.id, location.narrowed(to: name, of: claim.text)))
          place += count
        } else {
          place += 1
        }
      }
    }
  }
}

extension TextWord {
  /// True for a capital that neither a sentence's beginning nor an article accounts for.
  fileprivate var mayBeName: Bool { isCapital && !isOpening && text != "the" }
}

extension CheckedCorpus {
  /// The words of all that a claim's text may draw on: its excerpts, and the passages that name
  /// who is meant in them.
  func ground(of claim: Claim) -> [[TextWord]] {
    claim.evidence.flatMap { evidence in
      let passage = evidence.attribution.namedIn.flatMap {
        self.passage(evidence.source, $0)
      }
      return [evidence.excerpt] + (passage.map { [$0] } ?? [])
    }.map(TextWord.words)
  }
}

extension Diagnostic {
  fileprivate static func unfounded(
    _ name: Substring, _ claim: String, _ location: SeedLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "'\(name)' stands in no excerpt of '\(claim)'", location,
      remedy: "leave it out, widen the excerpt, or add the passage that has it as 'named_in'")
  }
}
