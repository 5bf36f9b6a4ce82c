import ParleyModel

/// Tells in what a claim differs from what was asked: `30 days, not 60`.
struct Difference {
  let context: QueryContext
  let query: Query

  func text(_ failed: [Part], _ number: Int) -> String {
    let claim = context.archive.claim(number)
    let phrases = failed.prefix(3).compactMap { phrase($0, claim) }
    return phrases.isEmpty ? "meets too little of the question" : phrases.joined(separator: "; ")
  }

  private func phrase(_ part: Part, _ claim: Claim) -> String? {
    switch part.role {
    case .agent:
      let names = claim.proposition.agents.map(name)
      let doers = names.isEmpty ? speakers(claim) : names
      return doers.isEmpty
        ? "no agent, not \(part.label)" : "\(ListedWords.text(doers)), not \(part.label)"
    case .speaker:
      let names = speakers(claim)
      return names.isEmpty
        ? "nobody is quoted, not \(part.label)"
        : "\(ListedWords.text(names)) says so, not \(part.label)"
    case .act: return "the act is '\(claim.proposition.act)', not '\(part.label)'"
    case .quantity:
      let numbers = claim.proposition.quantities.map(\.spoken).joined(separator: ", ")
      let asked = spoken(part.label)
      return numbers.isEmpty ? "no number, not \(asked)" : "\(numbers), not \(asked)"
    case .date:
      let times = claim.proposition.times.map(\.long)
      return times.isEmpty
        ? "no date, not \(part.label)" : "\(times.joined(separator: ", ")), not \(part.label)"
    case .slot: return "tells of no \(part.label.replacing("a ", with: ""))"
    case .unit: return "counts no \(part.label)"
    case .source: return "not in \(part.label)"
    case .mode: return "not \(part.label)"
    case .role: return "names no \(part.label) for it"
    case .negation: return "denies nothing"
    case .recipient, .name, .word, .weekday, .phrase, .via, .origins:
      return "says nothing of \(part.label)"
    }
  }

  /// `60 days` for `60 day`; anything but a length of time as it was asked for.
  private func spoken(_ label: String) -> String {
    guard case .quantity(let quantity)? = context.pieces.pieces(of: label).first?.content,
      let unit = context.index.lexicon.unit(id: quantity.unit), unit.kind == "duration",
      quantity.of.isEmpty
    else { return label }
    let isOne = quantity.low == 1 && quantity.high == 1
    let word = isOne ? unit.id : unit.id == "century" ? "centuries" : unit.id + "s"
    return Quantity(
      bound: quantity.bound, low: quantity.low, high: quantity.high, unit: word
    ).spoken
  }

  private func speakers(_ claim: Claim) -> [String] {
    var names: [String] = []
    for speaker in claim.evidence.flatMap(\.attribution.speakers) {
      let name = name(speaker)
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  private func name(_ id: String) -> String { context.archive.fullName(of: id) }
}
