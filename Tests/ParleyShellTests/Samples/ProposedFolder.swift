import ParleyCorpus
import ParleyModel
import ParleyProposing

@testable import ParleyShell

/// A corpus folder with one source that was read by rules and that nobody has looked at.
struct ProposedFolder {
  let folder: TemporaryFolder
  var path: String { folder.path }

  /// Of Thursday, 7 March 2024.
  static let notice = [
    "Harbour spokesperson Ada Berg told reporters on Tuesday that the council had ordered 1,200 "
      + "lamps last week.",
    "“We will repair the bridge before the summer,” Berg said.",
    "Mayor Ole Lind said that the council had rejected the plan.",
  ]

  init(_ paragraphs: [String] = Self.notice, id: String = "notice") throws {
    folder = try TemporaryFolder()
    try folder.write("id: harbour\ntitle: The harbour\n", to: "corpus.yaml")
    try add(paragraphs, id: id)
  }

  /// Puts a source and what is proposed for it into the folder.
  func add(_ paragraphs: [String], id: String) throws {
    let source = Source(
      id: id, title: "A \(id)", issued: PartialDate(iso: "2024-03-07"),
      passages: paragraphs.enumerated().map { Passage(number: $0 + 1, text: $1) })
    let corpus = SeedReaders.read(
      folder: path, base: OpenedCorpus.builtInCorpus().vocabulary
    ).corpus
    guard var maker = ProposalMaker(words: corpus) else {
      preconditionFailure("a corpus that cannot be packed")
    }
    let list = maker.proposals(for: source)
    folder.makeFolder("sources")
    try folder.write(SeedText.file(of: source), to: "sources/\(id).yaml")
    try ProposalFile(source: id, in: path).write(list)
  }

  func opened() throws(OpenedCorpus.Refusal) -> OpenedCorpus { try .folder(path) }
}
