import Diagnostics
import ParleyCorpus
import ParleyModel
import ParleyProposing

extension ReviewDesk {
  /// Gives a field of the proposal another value; an empty one empties it.
  func mend(_ field: MendedField, _ value: String, _ call: CommandCall) throws(Diagnostic) {
    guard var claim = current?.claim else { return }
    switch field {
    case .speaker:
      let id = try names(value, call).first
      return try attribute(to: corpus.names.first { $0.id == id })
    case .agent: claim.proposition.agents = try names(value, call)
    case .to: claim.proposition.recipients = try names(value, call)
    case .about: claim.proposition.mentions = try names(value, call)
    case .act: claim.proposition.act = try act(value, call)
    case .topics: claim.topics = try topics(value, call)
    case .text:
      guard !value.isEmpty else { throw .emptyText(call) }
      claim.text = value
    case .when:
      guard value.isEmpty || TimeSpan(iso: value) != nil else { throw .noTime(value, call) }
      claim.proposition.times = TimeSpan(iso: value).map { [$0] } ?? []
    case .negated:
      guard ["yes", "no"].contains(value) else { throw .neitherYesNorNo(value, call) }
      claim.proposition.isNegated = value == "yes"
    case .modality:
      let all = Proposition.Modality.allCases.map(\.rawValue)
      guard let modality = Proposition.Modality(rawValue: value) else {
        throw .noSuch("modality", value, among: all, call)
      }
      claim.proposition.modality = modality
    }
    try put(claim)
  }

  /// Makes a new name of a person or a body and gives the words to it.
  func add(_ kind: Name.Kind, _ value: String, _ call: CommandCall) throws(Diagnostic) {
    guard let printed = value.isEmpty ? printedSource : value else { throw .nobodyTold(call) }
    let name = PrintedName(printed)
    guard NameBook(corpus.names).id(of: name.name) == nil else { throw .isThere(name.name, call) }
    let new = Name.new(kind, name, among: corpus.names)
    try attribute(to: new) { (list, _) throws(Diagnostic) in list.names.append(new) }
  }

  /// Takes the words of the source for one more spelling of a name, and gives the words to it.
  func alias(_ value: String, _ call: CommandCall) throws(Diagnostic) {
    guard let printed = printedSource, let id = try names(value, call).first,
      let name = corpus.names.first(where: { $0.id == id })
    else { throw .nobodyTold(call) }
    let words = printed.split(separator: " ")
    let isBare = words.count <= 3 && words.allSatisfy { $0.first?.isUppercase ?? false }
    let alias = isBare ? printed : PrintedName(printed).name
    guard !NameBook.forms(of: name).contains(alias) else { return try attribute(to: name) }
    let changed = name.adding(alias: alias)
    let home = home(ofName: id)
    try attribute(to: changed) { (list, change) throws(Diagnostic) in
      list.names.removeAll { $0.id == id }
      guard let home, home.hasPrefix("names/") else {
        return try change.edit(Self.namesFile) { file throws(Diagnostic) in
          try RecordAddition.adding(changed, to: file)
        }
      }
      try change.edit(home) { file throws(Diagnostic) in
        try RecordAddition.adding(alias: alias, toName: id, in: file)
      }
    }
    settled(changed)
  }

  /// The words that stand for the speaker in the passage.
  private var printedSource: String? {
    guard let evidence = current?.claim.evidence.first, let source = currentSource else {
      return nil
    }
    return ProposalMarks(evidence, in: source)?.words(of: .source)
  }

  /// Gives the words to a name, or to nobody; whoever was the agent as their speaker is so no more.
  private func attribute(
    to name: Name?,
    _ more: (inout ProposalList, inout FileChange) throws(Diagnostic) -> Void = { _, _ in }
  ) throws(Diagnostic) {
    guard var claim = current?.claim, let source = currentSource else { return }
    let origin = SourceOrigins.origin(of: name, in: source)
    if claim.proposition.agents == claim.evidence[0].attribution.speakers {
      claim.proposition.agents = name.map { [$0.id] } ?? []
    }
    claim.evidence[0].attribute(to: name, in: source)
    try put(claim) { (list, change) throws(Diagnostic) in
      if !list.origins.contains(where: { $0.id == origin.id }) { list.origins.append(origin) }
      try more(&list, &change)
    }
  }

  private func put(
    _ claim: Claim,
    _ more: (inout ProposalList, inout FileChange) throws(Diagnostic) -> Void = { _, _ in }
  ) throws(Diagnostic) {
    try decide(stays: true) { (list, item, change) throws(Diagnostic) in
      let old = list.proposals[item]
      list.proposals[item] = Proposal(
        claim: claim, rule: old.rule, confidence: old.confidence, state: old.state)
      try more(&list, &change)
    }
  }
}
