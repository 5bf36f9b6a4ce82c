import Diagnostics
import ParleyCorpus
import ParleyModel

/// A review under way: what waits, what was decided, and the lock on the corpus folder. Every
/// decision is on the disk before the next proposal is shown.
final class ReviewDesk {
  let folder: String
  private let lock: CorpusLock
  private let base: Vocabulary
  private(set) var reading: SeedReading
  /// The sources with their proposals, in the order of the folder.
  private(set) var lists: [ProposalList] = []
  /// Names that are written in no file of `names/` yet.
  private(set) var proposedNames: [String: Name] = [:]
  /// The ids of what is to be decided, what was put off at the end.
  private var queue: [String] = []
  private var decided: [Decision] = []
  /// Where records stand that were written in this review.
  private var homes: [String: String] = [:]
  /// Whether the folder holds more than the corpus that is asked.
  var hasChanged = false
  /// How many were looked at in this round, and how many it has.
  private var round = (seen: 0, all: 0)

  /// What one decision wrote, and about which proposal.
  private struct Decision {
    let id: String
    let change: FileChange
  }

  /// - Parameter base: the words that the folder's own vocabulary adds to.
  init(folder: String, base: Vocabulary) throws(ReviewRefusal) {
    guard let lock = CorpusLock(folder: folder) else { throw .locked }
    self.lock = lock
    self.folder = folder
    self.base = base
    reading = SeedReaders.read(folder: folder, base: base)
    guard !reading.hasErrors else { throw .unreadable(reading.diagnostics) }
    takeUp()
  }

  /// How many wait for a decision.
  var waiting: Int { queue.count }
  /// `3 of 17`: which of this round is looked at; what was put off makes the next round.
  var progress: String { "\(round.seen + 1) of \(round.all)" }
  var corpus: Corpus { reading.corpus }

  /// The proposal that is looked at; nil where nothing waits.
  var current: Proposal? { place.map { lists[$0.list].proposals[$0.item] } }

  var currentSource: Source? {
    place.flatMap { place in corpus.sources.first { $0.id == lists[place.list].source } }
  }

  private var place: (list: Int, item: Int)? {
    guard let id = queue.first else { return nil }
    for (number, list) in lists.enumerated() {
      if let item = list.proposals.firstIndex(where: { $0.id == id }) { return (number, item) }
    }
    return nil
  }

  var sourcesThatWait: [String] { lists.filter { !$0.waiting.isEmpty }.map(\.source) }

  /// Brings the proposals of one source to the front; false where none of it waits.
  func begin(with source: String) -> Bool {
    let ids = Set(lists.first { $0.source == source }?.waiting.map(\.id) ?? [])
    guard queue.contains(where: ids.contains) else { return false }
    queue = queue.filter(ids.contains) + queue.filter { !ids.contains($0) }
    return true
  }

  /// Decides on the proposal that is looked at: changes its list, and what else the closure edits.
  ///
  /// - Parameter stays: the proposal is looked at again.
  func decide(
    stays: Bool = false,
    _ edit: (inout ProposalList, Int, inout FileChange) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    guard let place else { return }
    let id = queue[0]
    var list = lists[place.list]
    var change = FileChange(folder: folder)
    try edit(&list, place.item, &change)
    try change.edit("proposals/\(list.source).yaml") { _ throws(Diagnostic) in
      SeedText.file(of: list)
    }
    try change.write()
    lists[place.list] = list
    hasChanged = true
    decided.append(Decision(id: id, change: change))
    for name in list.names where proposedNames[name.id] == nil { learn(name) }
    guard !stays else { return }
    queue.removeFirst()
    if list.proposals.contains(where: { $0.id == id && $0.state == .putOff }) { queue.append(id) }
    round.seen += 1
    if round.seen >= round.all { round = (0, queue.count) }
  }

  /// Takes the last decision back and looks at that proposal again; false where there is none.
  func undo() throws(Diagnostic) -> Bool {
    guard let last = decided.last else { return false }
    try last.change.takeBack()
    decided.removeLast()
    hasChanged = true
    reading = SeedReaders.read(folder: folder, base: base)
    let (order, before) = ([last.id] + queue.filter { $0 != last.id }, round)
    let stayed = queue.first == last.id
    takeUp()
    let open = Set(queue)
    queue = order.filter(open.contains) + queue.filter { !order.contains($0) }
    if stayed || before.seen > 0 {
      round = (stayed ? before.seen : before.seen - 1, before.all)
    }
    return true
  }

  /// The id of a claim that was named by its number among those offered, or by its id.
  func claim(_ words: String, among near: [Claim]) -> String? {
    if let number = Int(words), near.indices.contains(number - 1) { return near[number - 1].id }
    return corpus.claims.first { $0.id == words && !$0.isUnreviewed }?.id
  }

  /// Takes note of what a decision has moved out of the proposals.
  func settled(_ claim: Claim, in home: String) {
    reading.learn(claim)
    homes["claim \(claim.id)"] = home
    for id in claim.namesNeeded where proposedNames.removeValue(forKey: id) != nil {
      homes["name \(id)"] = Self.namesFile
    }
    for evidence in claim.evidence { homes["origin \(evidence.origin)"] = Self.originsFile }
  }

  /// The file that a name was read from, or written to since: `names/people.yaml`.
  func home(ofName id: String) -> String? { homes["name \(id)"] ?? reading.home(ofName: id) }
  func home(ofClaim id: String) -> String? { homes["claim \(id)"] ?? reading.home(ofClaim: id) }
  func home(ofOrigin id: String) -> String? { homes["origin \(id)"] ?? reading.home(ofOrigin: id) }

  /// Takes note of a name that now stands among the corpus's own.
  func settled(_ name: Name) {
    reading.learn(name)
    if proposedNames.removeValue(forKey: name.id) != nil {
      homes["name \(name.id)"] = Self.namesFile
    }
  }

  static let namesFile = "names/reviewed.yaml"
  static let originsFile = "origins.yaml"

  /// A name of the proposals, or another state of a name.
  func learn(_ name: Name) {
    if home(ofName: name.id)?.hasPrefix("names/") != true { proposedNames[name.id] = name }
    reading.learn(name)
  }

  private func takeUp() {
    lists = reading.proposals
    homes = [:]
    proposedNames = [:]
    for name in lists.flatMap(\.names) where !(home(ofName: name.id)?.hasPrefix("names/") ?? false)
    {
      proposedNames[name.id] = name
    }
    let waiting = lists.flatMap(\.waiting)
    let accepted = Set(corpus.claims.filter { !$0.isUnreviewed }.map(\.id))
    let open = waiting.filter { !accepted.contains($0.id) }
    queue =
      open.filter { $0.state == .waiting }.map(\.id)
      + open.filter { $0.state == .putOff }.map(\.id)
    round = (0, queue.count)
  }
}

/// Why no review can begin.
enum ReviewRefusal: Error {
  case locked
  case unreadable([Diagnostic])
}
