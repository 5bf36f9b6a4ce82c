import ParleyModel

/// The ways of a claim: from each first utterance through agencies and outlets to the paragraphs.
struct ClaimTrace {
  let context: QueryContext
  /// The claim's number, then those of the claims that tell the same in other words.
  let claims: [Int]
  /// What reports go back to, in the order of the evidence, each with its reports.
  private let origins: [(id: String, reports: [Report])]
  private let differences: [SourceDifference]
  private var archive: any Archive { context.archive }

  private struct Report {
    let claim: Int
    let evidence: Evidence
  }

  init(_ number: Int, _ context: QueryContext) {
    self.context = context
    let archive = context.archive
    let kin = archive.relations(of: number).filter { relation in
      switch relation.kind {
      case .wording, .attribution, .corroborates: true
      case .value, .scope, .updates, .elaborates, .dropped: false
      }
    }
    let others = kin.flatMap(\.claims).compactMap(archive.claimNumber)
    claims = RecordedDifferences.distinct([number] + others)
    differences = RecordedDifferences(context: context).all(of: [number])
    var origins: [(id: String, reports: [Report])] = []
    for claim in claims {
      for evidence in archive.claim(claim).evidence {
        let report = Report(claim: claim, evidence: evidence)
        if let place = origins.firstIndex(where: { $0.id == evidence.origin }) {
          let isThere = origins[place].reports.contains {
            $0.evidence.source == evidence.source && $0.evidence.paragraph == evidence.paragraph
          }
          if !isThere { origins[place].reports.append(report) }
        } else {
          origins.append((evidence.origin, [report]))
        }
      }
    }
    self.origins = origins
  }

  /// One line a hop: an utterance, and under it the ways of its reports.
  var hops: [Hop] {
    origins.flatMap { id, reports in
      let first = base(reports)
      return [utterance(id, first)] + reports.flatMap { way($0, from: first) }
    }
  }

  var articleCount: Int {
    Set(origins.flatMap(\.reports).map(\.evidence.source)).count
  }

  var originCount: Int { origins.count }

  /// The excerpt's words that the most direct report of the same utterance does not have, in
  /// Unicode scalars.
  func marks(_ citation: Citation, of claim: Int) -> [Range<Int>] {
    for (_, reports) in origins {
      let first = base(reports)
      for report in reports
      where report.claim == claim && report.evidence.source == citation.source
        && report.evidence.excerpt == citation.quote && report.evidence != first
      {
        return WordChange(context: context).marks(in: citation.quote, against: first.excerpt)
      }
    }
    return []
  }

  /// The most direct report, the first of equals; what an agency is said to report comes behind the
  /// words of the one who told it.
  private func base(_ reports: [Report]) -> Evidence {
    let order: [Evidence.Mode] = [.direct, .mixed, .indirect, .anonymous, .narrative]
    let ranked = reports.enumerated().map { place, report in
      let attribution = report.evidence.attribution
      let passesOn = !Set(attribution.speakers).isDisjoint(with: attribution.via)
      return (order.firstIndex(of: attribution.mode)!, passesOn ? 1 : 0, place)
    }
    return reports[ranked.min { $0 < $1 }!.2].evidence
  }

  private func utterance(_ id: String, _ first: Evidence) -> Hop {
    let origin = archive.origin(id: id)
    let attribution = first.attribution
    var names = attribution.speakers.map(name)
    if names.isEmpty, let speaker = origin?.speaker { names = [name(speaker)] }
    let isOwn = names.isEmpty && attribution.mode == .narrative
    var hop = Hop(
      .utterance,
      names.isEmpty
        ? isOwn ? origin?.text ?? outlet(first.source) : "somebody not named"
        : ListedWords.text(names))
    hop.when = said(attribution) ?? origin?.date?.long
    let channel = isOwn ? nil : attribution.channel ?? origin?.channel
    hop.channel = channel
    if let addressee = attribution.addressee, !(channel ?? "").contains(addressee) {
      hop.channel = [channel, "to \(addressee)"].compactMap { $0 }.joined(separator: ", ")
    }
    hop.mode = attribution.mode
    return hop
  }

  private func way(_ report: Report, from first: Evidence) -> [Hop] {
    let evidence = report.evidence
    let source = archive.source(id: evidence.source)
    var hops: [Hop] = []
    let credited = evidence.attribution.via + (source?.agencies ?? [])
    for agency in credited.enumerated().filter({ !credited[..<$0.offset].contains($0.element) }) {
      var hop = Hop(.agency, name(agency.element))
      hop.source = evidence.source
      hops.append(hop)
    }
    var outlet = Hop(.outlet, outlet(evidence.source))
    outlet.when = source?.issued?.long
    outlet.source = evidence.source
    var paragraph = Hop(.paragraph, voice(evidence.attribution))
    paragraph.channel = evidence.attribution.channel
    paragraph.source = evidence.source
    paragraph.paragraph = evidence.paragraph
    paragraph.mode = evidence.attribution.mode
    if evidence != first {
      paragraph.changed = WordChange(context: context).changes(
        from: first, to: evidence, differences: differences)
    }
    return hops + [outlet, paragraph]
  }

  /// Whom the paragraph makes answer for it, with the reporting verb: `Vladimir Medinsky, “added”`.
  private func voice(_ attribution: Attribution) -> String {
    let names = attribution.speakers.map(name)
    let who =
      names.isEmpty
      ? attribution.mode == .narrative ? "the outlet itself" : "somebody not named"
      : ListedWords.text(names)
    return attribution.cue.map { "\(who), “\($0)”" } ?? who
  }

  private func said(_ attribution: Attribution) -> String? {
    guard let printed = attribution.saidPrinted else { return attribution.said?.long }
    return attribution.said.map { "\($0.long) (“\(printed)”)" } ?? "“\(printed)”"
  }

  private func outlet(_ source: String) -> String {
    archive.source(id: source)?.outlet.map(name)
      ?? "outlet unknown (\(SourceDifference.short(source)))"
  }

  private func name(_ id: String) -> String { archive.fullName(of: id) }
}
