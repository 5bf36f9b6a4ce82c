import ParleyModel
import ParleyProposing
import ParleyRendering

/// How a proposal is shown: in its passage, source, cue and content marked, with what it would say.
struct ReviewPage {
  let proposal: Proposal
  let source: Source?
  let corpus: Corpus
  /// Claims that may say the same.
  let near: [Claim]
  /// `3 of 17`.
  let place: String
  /// Whether marks are seen by their colours; else brackets stand around them.
  let isColored: Bool

  var page: Page {
    var sections: [[Block]] = [[.heading([.text(heading)]), .paragraph(passage)]]
    sections.append([.terms(terms)])
    if !near.isEmpty { sections.append(near.enumerated().map(entry)) }
    return Page(sections)
  }

  private var evidence: Evidence { proposal.claim.evidence[0] }

  /// `3 of 17 · notice ¶2 · said-that, right in 89 of 100`.
  private var heading: String {
    let share = Int((proposal.confidence * 100).rounded())
    return "\(place) · \(evidence.source) ¶\(evidence.paragraph) · "
      + "\(proposal.rule), right in \(share) of 100"
  }

  private var passage: Line {
    guard let marks = source.flatMap({ ProposalMarks(evidence, in: $0) }) else {
      return [.text(evidence.excerpt)]
    }
    var line: Line = []
    var end = 0
    for mark in marks.marks {
      line.append(.text(marks[end..<mark.range.lowerBound]))
      line += shown(marks[mark.range], mark.kind)
      end = mark.range.upperBound
    }
    line.append(.text(marks[end..<marks.count]))
    return line
  }

  /// In brackets too, for whoever sees no colours: `*Ada Berg* [said] {that all was well}`.
  private func shown(_ words: String, _ kind: ProposalMarks.Kind) -> Line {
    switch kind {
    case .source: isColored ? [.strong(words)] : [.text("*\(words)*")]
    case .cue: [.text("[\(words)]")]
    case .content: isColored ? [.mark(words)] : [.text("{\(words)}")]
    }
  }

  private var terms: [Term] {
    let proposition = proposal.claim.proposition
    let attribution = evidence.attribution
    let rows: [(String, String)] = [
      ("claim", proposal.claim.text),
      ("speaker", attribution.speakers.isEmpty ? "nobody yet" : names(attribution.speakers)),
      ("agent", proposition.agents == attribution.speakers ? "" : names(proposition.agents)),
      ("act", proposition.act + (proposition.isNegated ? ", denied" : "")),
      ("modality", proposition.modality == .plain ? "" : proposition.modality.rawValue),
      ("mode", attribution.mode.rawValue),
      ("to", names(proposition.recipients)),
      ("said", time(attribution.said.map { [$0] } ?? [], attribution.saidPrinted)),
      ("when", time(proposition.times, proposition.printedTime)),
      ("numbers", proposition.quantities.map(\.text).joined(separator: ", ")),
      ("about", names(proposition.mentions)),
      ("topics", proposal.claim.topics.joined(separator: ", ")),
    ]
    return rows.filter { !$0.1.isEmpty }.map { Term($0.0, [[.text($0.1)]]) }
  }

  private func entry(_ number: Int, _ claim: Claim) -> Block {
    .entry(number + 1, [.dim("like "), .text(claim.text)], [.paragraph([.dim(claim.id)])])
  }

  private func names(_ ids: [String]) -> String {
    ids.map { id in corpus.names.first { $0.id == id }?.name ?? id }.joined(separator: ", ")
  }

  /// As meant and as printed: `5 March 2024 (“Tuesday”)`.
  private func time(_ spans: [TimeSpan], _ printed: String?) -> String {
    let meant = spans.map(\.long).joined(separator: ", ")
    guard let printed else { return meant }
    return meant.isEmpty ? printed : "\(meant) (“\(printed)”)"
  }
}
