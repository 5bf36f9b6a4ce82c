import ParleyModel

/// Says who says so: what a source only attributes is never told as fact.
struct Attributor {
  let archive: any Archive
  private var printed: Printed { Printed(archive: archive) }

  /// `, according to Vladimir Medinsky`; `, in the outlet's own voice`.
  func tail(_ claim: Claim, _ evidence: [Evidence]) -> String {
    let spoken = evidence.filter { !$0.attribution.speakers.isEmpty }
    if let first = spoken.first {
      let names = first.attribution.speakers.compactMap { printed.name($0, [first]) }
      if !names.isEmpty { return ", according to " + ListedWords.text(names) }
      return ", according to an unnamed speaker"
    }
    if evidence.contains(where: { $0.attribution.mode == .anonymous }) {
      return ", according to an unnamed source"
    }
    return evidence.count > 1 ? ", in the outlets' own voice" : ", in the outlet's own voice"
  }

  /// Who did it, and for whom; `Vladimir Medinsky, for Russia`.
  func doer(_ claim: Claim, _ evidence: [Evidence]) -> String? {
    let agents = claim.proposition.agents
    if agents.isEmpty { return speakers(evidence) }
    let names = agents.compactMap { printed.name($0, evidence) ?? party(of: $0, evidence) }
    guard !names.isEmpty else { return nil }
    let direct = evidence.first { item in
      item.attribution.mode == .direct
        && item.attribution.speakers.contains { archive.name(id: $0)?.of == agents.first }
    }
    if agents.count == 1, let direct, let speaker = direct.attribution.speakers.first,
      let name = printed.name(speaker, [direct])
    {
      return "\(name), for \(names[0])"
    }
    if agents.elementsEqual(evidence.first?.attribution.speakers ?? []) {
      return ListedWords.text(names)
    }
    return ListedWords.text(names) + tail(claim, evidence)
  }

  /// `Russian and Ukrainian delegations` prints no Russian delegation; it tells of Russia's.
  private func party(of id: String, _ evidence: [Evidence]) -> String? {
    guard let body = archive.name(id: id), body.kind == .organisation else { return nil }
    return body.of.flatMap { printed.name($0, evidence) }
  }

  /// Who says so, in all evidence, each once.
  func speakers(_ evidence: [Evidence]) -> String? {
    var names: [String] = []
    for item in evidence {
      for speaker in item.attribution.speakers {
        if let name = printed.name(speaker, [item]), !names.contains(name) { names.append(name) }
      }
    }
    // `Peskov` beside `Dmitry Peskov` is one man.
    let distinct = names.filter { name in !names.contains { $0 != name && $0.hasSuffix(name) } }
    return distinct.isEmpty ? nil : ListedWords.text(distinct)
  }
}
