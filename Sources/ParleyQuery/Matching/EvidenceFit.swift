import ParleyModel

/// What one and the same piece of evidence has to meet: `quotes by Medinsky in "China Daily"` are
/// words of Medinsky that China Daily quotes, not ones that it renders and another outlet quotes.
struct EvidenceFit: ClaimFit {
  private let archive: any Archive
  private let index: Index
  /// A part of each role that was asked for; with two speakers, once with either.
  private let combinations: [[Part]]

  private static let roles: [Part.Role] = [.speaker, .source, .via, .mode]

  init(_ parts: [Part], _ context: QueryContext) {
    archive = context.archive
    index = context.index
    combinations = Self.roles.reduce([[]]) { combinations, role in
      let own = parts.filter { $0.role == role }
      guard !own.isEmpty else { return combinations }
      return combinations.flatMap { combination in own.map { combination + [$0] } }
    }
  }

  /// Whether a claim that meets each part has evidence that meets them together.
  func admits(_ number: Int) -> Bool {
    guard isJoint else { return true }
    let claim = archive.claim(number)
    return combinations.allSatisfy { combination in
      claim.evidence.contains { meets($0, combination, of: number) }
    }
  }

  /// Whether a piece of evidence is what was asked for.
  func admits(_ evidence: Evidence, of number: Int) -> Bool {
    combinations.contains { meets(evidence, $0, of: number) }
  }

  /// `Medinsky, China Daily and direct do not meet in one excerpt`; nil for a claim that is admitted.
  func difference(_ number: Int) -> String? {
    guard isJoint, !admits(number) else { return nil }
    let labels = combinations[0].map { part in
      part.role == .mode ? part.label.replacing(" ", with: " or ") : part.label
    }
    return ListedWords.text(labels) + " do not meet in one excerpt"
  }

  /// Whether there are conditions that different evidence could meet.
  private var isJoint: Bool { combinations[0].count > 1 }

  private func meets(_ evidence: Evidence, _ parts: [Part], of number: Int) -> Bool {
    let own = terms(of: evidence)
    return parts.allSatisfy { part in
      part.alternatives.contains { alternative in
        let term = alternative.term
        if Self.isOfEvidence(term) { return own.contains(term) || isSource(evidence, term) }
        return index.claims(with: term).contains(number)
      }
    }
  }

  private static func isOfEvidence(_ term: String) -> Bool {
    ["speaker:", "speakerof:", "voice:", "mode:", "source:", "outlet:", "via:"]
      .contains { term.hasPrefix($0) }
  }

  /// As a claim is found under them, for one piece of evidence.
  private func terms(of evidence: Evidence) -> Set<String> {
    let mode = evidence.attribution.mode.rawValue
    var terms: Set<String> = [Term.mode(mode)]
    for speaker in evidence.attribution.speakers {
      terms.formUnion([Term.speaker(speaker), Term.voice(speaker, mode)])
      var next = archive.name(id: speaker)?.of
      while let party = next, terms.insert(Term.speakerOf(party)).inserted {
        terms.insert(Term.voice(party, mode))
        next = archive.name(id: party)?.of
      }
    }
    terms.formUnion(evidence.attribution.via.map(Term.via))
    if let source = archive.source(id: evidence.source) {
      terms.formUnion(([source.outlet].compactMap(\.self) + source.agencies).map(Term.outlet))
    }
    return terms
  }

  private func isSource(_ evidence: Evidence, _ term: String) -> Bool {
    guard term.hasPrefix("source:"), let number = Int(term.dropFirst(7)) else { return false }
    return archive.source(number).id == evidence.source
  }
}
