import Diagnostics
package import ParleyModel

extension SeedReading {
  /// The file that a name was read from: `names/people.yaml`; nil for none.
  package func home(ofName id: String) -> String? {
    home(.name, corpus.names.firstIndex { $0.id == id })
  }

  package func home(ofClaim id: String) -> String? {
    home(.claim, corpus.claims.firstIndex { $0.id == id })
  }

  package func home(ofOrigin id: String) -> String? {
    home(.origin, corpus.origins.firstIndex { $0.id == id })
  }

  /// Takes a name, or another state of it, for known.
  package mutating func learn(_ name: Name) {
    if let place = corpus.names.firstIndex(where: { $0.id == name.id }) {
      corpus.names[place] = name
    } else {
      corpus.names.append(name)
    }
  }

  /// Takes a claim, or another state of it, for known.
  package mutating func learn(_ claim: Claim) {
    if let place = corpus.claims.firstIndex(where: { $0.id == claim.id }) {
      corpus.claims[place] = claim
    } else {
      corpus.claims.append(claim)
    }
  }

  private func home(_ kind: RecordKind, _ number: Int?) -> String? {
    number.flatMap { index.location(of: CorpusPlace(kind, $0))?.input.name }
  }
}
