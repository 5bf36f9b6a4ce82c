import Diagnostics
import ParleyCorpus
import ParleyModel
import ParleyProposing
import Testing

@testable import ParleyShell

@Suite struct ProposalFileTests {
  private let source = Source(
    id: "notice", issued: PartialDate(iso: "2024-03-07"),
    passages: [
      Passage(number: 1, text: "Ada Berg said on Monday that the harbour would have three lamps.")
    ])

  @Test func whatIsProposedForASourceIsReadBackWithTheCorpus() throws {
    let folder = try TemporaryFolder()
    try folder.write("id: harbour\ntitle: Harbour\n", to: "corpus.yaml")
    var maker = try #require(ProposalMaker(words: OpenedCorpus.builtInCorpus()))
    let list = maker.proposals(for: source)
    try ProposalFile(source: "notice", in: folder.path).write(list)
    #expect(list.proposals.count == 1)
    #expect(SeedReaders.read(folder: folder.path).proposals == [list])
  }

  @Test func aFullDiskLeavesTheFileAsItWas() throws {
    let folder = try TemporaryFolder()
    let list = ProposalList(source: "notice")
    try ProposalFile(source: "notice", in: folder.path).write(list)
    let before = try folder.text("proposals/notice.yaml")
    let file = ProposalFile(source: "notice", in: folder.path, writer: FullDisk(room: 4))
    #expect(throws: Diagnostic.self) { try file.write(list) }
    #expect(try folder.text("proposals/notice.yaml") == before)
    #expect(folder.names == ["proposals"])
  }
}
