import Diagnostics
import ParleyCorpus
import ParleyModel
import ParleyProposing

extension ReviewDesk {
  /// Takes the proposal among the claims, with the names and the origin that it needs.
  func accept() throws(Diagnostic) {
    guard var claim = current?.claim else { return }
    claim.isUnreviewed = false
    if let problem = problems(of: claim).first { throw problem }
    let home = "claims/\(claim.evidence[0].source).yaml"
    try decide { (list, item, change) throws(Diagnostic) in
      list.proposals.remove(at: item)
      try settle(claim, &list, &change)
      try change.edit(home) { file throws(Diagnostic) in
        try RecordAddition.adding(claim, to: file)
      }
    }
    settled(claim, in: home)
  }

  /// Makes the proposal's evidence one more of a claim that is there.
  func join(_ id: String) throws(Diagnostic) {
    guard let claim = current?.claim, let home = home(ofClaim: id),
      var joined = corpus.claims.first(where: { $0.id == id })
    else { return }
    try decide { (list, item, change) throws(Diagnostic) in
      list.proposals.remove(at: item)
      try settle(claim, &list, &change)
      for evidence in claim.evidence {
        try change.edit(home) { file throws(Diagnostic) in
          try RecordAddition.adding(evidence, toClaim: id, in: file)
        }
      }
    }
    joined.evidence += claim.evidence
    settled(joined, in: home)
  }

  func refuse(_ reason: String) throws(Diagnostic) {
    try decide { (list, item, _) throws(Diagnostic) in
      list.proposals[item].state = .refused(reason)
    }
  }

  /// Puts the proposal off: it comes once more when all others are decided.
  func putOff() throws(Diagnostic) {
    try decide { (list, item, _) throws(Diagnostic) in list.proposals[item].state = .putOff }
  }

  /// What the checks of a corpus have against a claim, if it were accepted.
  func problems(of claim: Claim) -> [Diagnostic] {
    var small = Corpus(id: corpus.id, title: corpus.title)
    small.vocabulary = corpus.vocabulary
    small.names = corpus.names
    small.sources = corpus.sources.filter { source in
      claim.evidence.contains { $0.source == source.id }
    }
    let origins = corpus.origins + lists.flatMap(\.origins)
    small.origins = Set(claim.evidence.map(\.origin)).sorted().compactMap { id in
      origins.first { $0.id == id }
    }
    small.claims = [claim]
    return CorpusChecks.run(small).filter { $0.severity == .error }
  }

  /// Moves the names and origins that a claim needs out of the proposals.
  private func settle(
    _ claim: Claim, _ list: inout ProposalList, _ change: inout FileChange
  ) throws(Diagnostic) {
    for id in claim.namesNeeded {
      guard let name = proposedNames[id] else { continue }
      try change.edit(Self.namesFile) { file throws(Diagnostic) in
        try RecordAddition.adding(name, to: file)
      }
      list.names.removeAll { $0.id == id }
    }
    for evidence in claim.evidence where home(ofOrigin: evidence.origin) != Self.originsFile {
      let id = evidence.origin
      guard let origin = list.origins.first(where: { $0.id == id }) else { continue }
      try change.edit(Self.originsFile) { file throws(Diagnostic) in
        try RecordAddition.adding(origin, to: file)
      }
      list.origins.removeAll { $0.id == id }
    }
  }
}

extension Claim {
  /// The ids of all names in it, each once.
  var namesNeeded: [String] {
    let attributions = evidence.map(\.attribution)
    let all =
      proposition.agents + proposition.recipients + proposition.places + proposition.mentions
      + attributions.flatMap(\.speakers) + attributions.flatMap(\.via)
    var seen: Set<String> = []
    return all.filter { seen.insert($0).inserted }
  }
}
