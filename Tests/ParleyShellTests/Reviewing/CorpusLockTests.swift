import Testing

@testable import ParleyShell

@Suite struct CorpusLockTests {
  @Test func oneProgramAtATimeChangesACorpus() throws {
    let folder = try TemporaryFolder()
    try folder.write("id: a\ntitle: A\n", to: "corpus.yaml")
    var first = CorpusLock(folder: folder.path)
    #expect(first != nil)
    #expect(CorpusLock(folder: folder.path) == nil)
    first = nil
    #expect(CorpusLock(folder: folder.path) != nil)
  }
}
