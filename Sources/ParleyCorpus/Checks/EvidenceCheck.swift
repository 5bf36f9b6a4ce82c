import Diagnostics
import ParleyModel

/// No claim goes without evidence.
enum EvidenceCheck: CorpusCheck {
  static func run(_ checked: CheckedCorpus) {
    for (number, claim) in checked.corpus.claims.enumerated() where claim.evidence.isEmpty {
      checked.log.add(
        .unproved(claim.id, checked.location(CorpusPlace(.claim, number, ["id"]))))
    }
  }
}

extension Diagnostic {
  fileprivate static func unproved(_ id: String, _ location: SeedLocation) -> Diagnostic {
    Diagnostic(
      .error, "the claim '\(id)' has no evidence", location,
      remedy: "say where it stands, or leave it out")
  }
}
