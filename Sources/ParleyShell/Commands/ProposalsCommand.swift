import Diagnostics
import ParleyCorpus
import ParleyModel
import ParleyRendering

/// `.proposals`: what waits for a review, source by source; `.proposals SOURCE` one by one.
struct ProposalsCommand: Command {
  let name = ".proposals"
  let argument = "[SOURCE]"
  let purpose = "what waits for a review"
  let effect = CommandEffect.files

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    guard !shell.corpus.folders.isEmpty else { throw .builtIn(call) }
    let readings = shell.corpus.folders.map {
      SeedReaders.read(folder: $0, base: OpenedCorpus.builtInVocabulary())
    }
    for reading in readings {
      reading.diagnostics.filter { $0.severity == .error }.forEach(shell.report)
    }
    guard !call.argument.isEmpty else {
      shell.say(summary(readings.flatMap(\.proposals), width: shell.settings.output.width))
      return .goOn
    }
    for reading in readings {
      for list in reading.proposals where list.source == call.argument {
        shell.say(list.proposals.map { row($0, reading.corpus) }.joined(separator: "\n"))
        return .goOn
      }
    }
    throw .noProposals(call, readings.flatMap(\.proposals).map(\.source))
  }

  private func summary(_ lists: [ProposalList], width: Int) -> String {
    let waiting = lists.reduce(0) { $0 + $1.waiting.count }
    let rows = lists.filter { !$0.proposals.isEmpty }.map { list in
      let refused = list.proposals.count - list.waiting.count
      let counts = "\(list.waiting.count) wait" + (refused > 0 ? ", \(refused) refused" : "")
      return (Visible.text(list.source), counts)
    }
    let total = waiting == 1 ? "1 proposal waits" : "\(waiting) proposals wait"
    let end = waiting > 0 ? "\(total): '.review' decides on them" : total
    return rows.isEmpty ? end : Shell.columns(rows, width: width) + "\n" + end
  }

  /// `notice-p1  Ada Berg: The council had ordered 1,200 lamps.`
  private func row(_ proposal: Proposal, _ corpus: Corpus) -> String {
    let speakers = proposal.claim.evidence[0].attribution.speakers
    let names = speakers.map { id in corpus.names.first { $0.id == id }?.name ?? id }
    let who = names.isEmpty ? "nobody yet" : names.joined(separator: ", ")
    let state: String =
      switch proposal.state {
      case .waiting: ""
      case .putOff: " (put off)"
      case .refused(let reason): reason.isEmpty ? " (refused)" : " (refused: \(reason))"
      }
    return Visible.text("\(proposal.id)  \(who): \(proposal.claim.text)\(state)")
  }
}

extension Diagnostic {
  fileprivate static func noProposals(_ call: CommandCall, _ sources: [String]) -> Diagnostic {
    Diagnostic(
      .error, "there are no proposals of '\(call.argument)'", in: call.input, at: call.span,
      remedy: NearMiss.nearest(to: call.argument, among: sources).map { "did you mean '\($0)'?" }
        ?? "'.proposals' lists the sources")
  }
}
