import ParleyModel

/// Says which part decides a verdict.
struct GroundWords {
  let context: QueryContext
  let statement: Statement
  let aligner: Aligner
  private var lines: AnswerLine { AnswerLine(context: context) }

  func support(_ claim: Int) -> String {
    lines.content([context.archive.claim(claim)]) ?? ""
  }

  func conflict(_ claim: Int, _ other: Int) -> String {
    lines.content([claim, other].map { context.archive.claim($0) }) ?? ""
  }

  func refutation(_ alignment: Alignment) -> String {
    let whole = lines.content([context.archive.claim(alignment.claim)]) ?? ""
    let clash = clash(alignment)
    return clash.isEmpty ? whole : "\(clash): \(whole)"
  }

  /// What stands against the statement: `the sources say Russia, not Ukraine`; empty where it has no
  /// name that an excerpt prints.
  func clash(_ alignment: Alignment) -> String {
    let claim = context.archive.claim(alignment.claim)
    let proposition = claim.proposition
    let printed = Printed(archive: context.archive)
    switch alignment.clashes.first {
    case .agent:
      let names = doers(claim)
      return names.isEmpty
        ? "" : "the sources say \(ListedWords.text(names)), not \(labels(.agent))"
    case .speaker:
      let names = claim.evidence.flatMap { item in
        item.attribution.speakers.compactMap { printed.name($0, [item]) }
      }
      return names.first.map { "\($0) says so, not \(labels(.speaker))" } ?? ""
    case .recipient:
      let names = proposition.recipients.compactMap { printed.name($0, claim.evidence) }
      return names.isEmpty ? "" : "to \(ListedWords.text(names)), as the sources say"
    case .act:
      let asked = words(labels(.act))
      return "the sources say '\(words(proposition.act))'"
        + (asked.isEmpty ? "" : ", not '\(asked)'")
    case .quantity: return "another number\(than(.quantity))"
    case .date: return "another time\(than(.date, .weekday))"
    case .denial: return "the sources say the opposite"
    case .opposite: return "the sources say the contrary"
    case .holder: return "the sources say it of another"
    case .exclusion: return "not one alone"
    case .place: return "another place"
    case nil: return ""
    }
  }

  /// The printed names of those who do or say it.
  private func doers(_ claim: Claim) -> [String] {
    let printed = Printed(archive: context.archive)
    let doers =
      claim.proposition.agents.isEmpty
      ? claim.evidence.flatMap(\.attribution.speakers) : claim.proposition.agents
    return doers.compactMap { printed.name($0, claim.evidence) }
  }

  /// What is missing for a verdict.
  func shortfall(_ alignment: Alignment) -> String {
    if alignment.isByAnother, alignment.missing.count == 1 {
      let names = doers(context.archive.claim(alignment.claim))
      if !names.isEmpty {
        return "tells it of \(ListedWords.text(names)), not of \(labels(.agent))"
      }
    }
    if !alignment.missing.isEmpty {
      let missing = alignment.missing.prefix(3)
      if missing.count == 1, let range = range(around: missing[0], alignment.claim) {
        return "says \(range), which leaves open \(missing[0])"
      }
      if let speaker = missing.first(where: { isSpeaker($0, alignment.claim) }) {
        return "has \(speaker) only as the one who says so"
      }
      return "says nothing of " + missing.joined(separator: ", ")
    }
    if !alignment.isActMet {
      return "the act is '\(words(context.archive.claim(alignment.claim).proposition.act))'"
    }
    if !alignment.isModalityMet { return "it is not told as a plain fact" }
    if !alignment.nearWords.isEmpty {
      return "has something else for " + alignment.nearWords.prefix(3).joined(separator: ", ")
    }
    return "meets too little of the statement"
  }

  /// The claim's number that neither carries a number of the statement nor excludes it: `24 to 48
  /// hours` for `24 hours`.
  private func range(around label: String, _ number: Int) -> String? {
    guard aligner.parts.contains(where: { $0.role == .quantity && $0.label == label }),
      let wanted = aligner.quantities.measures(label).first,
      let at = context.index.facts(of: number).quantities.firstIndex(where: {
        $0.kind == wanted.kind && $0.range.overlaps(wanted.range)
      })
    else { return nil }
    return context.archive.claim(number).proposition.quantities[at].spoken
  }

  /// True for a part that names who says what the claim has.
  private func isSpeaker(_ label: String, _ claim: Int) -> Bool {
    let speakers = context.archive.claim(claim).evidence.flatMap(\.attribution.speakers)
    return context.pieces.pieces(of: label).flatMap(\.names).contains {
      speakers.contains(context.index.lexicon.name($0.number).id)
    }
  }

  /// An act's id as words: `express readiness`.
  private func words(_ act: String) -> String { act.replacing("-", with: " ") }

  /// ` than 30 days`, `, not more than an hour`; nothing where no part is of these roles.
  private func than(_ roles: Part.Role...) -> String {
    let labels = aligner.parts.filter { roles.contains($0.role) }.map(\.label)
    let text = labels.joined(separator: " and ")
    return text.isEmpty ? "" : text.contains(" than ") ? ", not " + text : " than " + text
  }

  /// A name as the corpus writes it: `Ukraine` for `ukraine`.
  private func written(_ label: String) -> String {
    let names = context.pieces.pieces(of: label).flatMap(\.names)
    let forms = names.compactMap { entry in
      context.archive.name(id: context.index.lexicon.name(entry.number).id)
    }.flatMap { [$0.name] + $0.aliases + $0.metonyms }
    let folded = Folding.text(label)
    return forms.first { Folding.text($0) == folded } ?? label
  }

  private func labels(_ role: Part.Role) -> String {
    aligner.parts.filter { $0.role == role }.map { written($0.label) }.joined(separator: " and ")
  }
}
