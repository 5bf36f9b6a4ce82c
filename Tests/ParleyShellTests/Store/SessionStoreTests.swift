import Diagnostics
import Glibc
import Testing

@testable import ParleyShell

@Suite struct SessionStoreTests {
  private let folder: TemporaryFolder
  private let store = SessionStore()
  private let mention = Mention("x")

  init() throws { folder = try TemporaryFolder() }

  private func session(_ inputs: String...) -> SessionFile {
    SessionFile(parts: inputs.map { .entry(SessionEntry(input: $0)) })
  }

  private func refusal(_ work: () throws -> Void) throws -> Diagnostic {
    let error = try #require(throws: Diagnostic.self) { try work() }
    #expect(error.remedy != nil)
    return error
  }

  @Test func readsWhatItWrote() throws {
    let path = folder.file("a.parley")
    try store.write(session("who", "when"), to: path, mention)
    #expect(try store.read(path, mention).file == session("who", "when"))
    #expect(folder.names == ["a.parley"])
  }

  @Test func goesOnInTheSameFile() throws {
    let path = folder.file("a.parley")
    try store.write(session("who"), to: path, mention)
    try store.write(session("who", "when"), to: path, mention)
    #expect(try store.read(path, mention).file.entries.count == 2)
  }

  @Test func replacesAnotherSessionOnlyWhenToldTo() throws {
    let path = folder.file("a.parley")
    try store.write(session("who"), to: path, mention)
    let error = try refusal { try store.write(session("where"), to: path, mention) }
    #expect(error.message.contains("another session"))
    try store.write(session("why"), to: path, known: session("who").parts, mention)
    try store.write(session("where"), to: path, over: .anything, mention)
    #expect(try store.read(path, mention).file == session("where"))
  }

  @Test func replacesAnotherFileOnlyWhenToldTo() throws {
    try folder.write("milk\n", to: "list.parley")
    let path = folder.file("list.parley")
    let error = try refusal { try store.write(session("who"), to: path, mention) }
    #expect(error.message.contains("not a whole session"))
    #expect(try folder.text("list.parley") == "milk\n")
    try store.write(session("who"), to: path, over: .anything, mention)
    #expect(try store.read(path, mention).file == session("who"))
  }

  @Test(arguments: [SessionStore.Replacing.earlier, .anything])
  func followsNoLink(_ replacing: SessionStore.Replacing) throws {
    try folder.write("milk\n", to: "list")
    symlink(folder.file("list"), folder.file("a.parley"))
    let error = try refusal {
      try store.write(session("who"), to: folder.file("a.parley"), over: replacing, mention)
    }
    #expect(error.message.contains("is a link"))
    #expect(try folder.text("list") == "milk\n")
  }

  @Test func keepsRemarksThatWereWrittenIntoTheFile() throws {
    let path = folder.file("a.parley")
    try store.write(session("who", "when"), to: path, mention)
    let edited = "parley session 1\n\nparley> who\n\n# mind the date\nparley> when\n\n# the end\n"
    try folder.write(edited, to: "a.parley")
    try store.write(session("who", "when", "where"), to: path, mention)
    #expect(
      try folder.text("a.parley") == """
        parley session 1
        width: 80

        parley> who

        # mind the date
        parley> when

        parley> where

        # the end

        """)
  }

  @Test func takesARemarkOutThatWasDropped() throws {
    let path = folder.file("a.parley")
    var file = session("who")
    file.parts.append(.remark(Remark(text: "mind the date")))
    try store.write(file, to: path, mention)
    try store.write(session("who", "when"), to: path, known: file.parts, mention)
    #expect(try store.read(path, mention).file == session("who", "when"))
  }

  @Test func leavesTheOldFileWholeWhereTheDiskIsFull() throws {
    let path = folder.file("a.parley")
    try store.write(session("who"), to: path, mention)
    let before = try folder.text("a.parley")
    for room in 0..<80 {
      let full = SessionStore(writer: FullDisk(room: room))
      let error = try refusal { try full.write(session("who", "when"), to: path, mention) }
      #expect(error.message.contains("no space left"))
      #expect(try folder.text("a.parley") == before)
      #expect(folder.names == ["a.parley"])
    }
  }

  @Test func tellsAFolderThatCannotBeWritten() throws {
    let error = try refusal {
      try store.write(session("who"), to: folder.file("no/such/a.parley"), mention)
    }
    #expect(error.message.contains("no such file or folder"))
    let device = try refusal { try store.write(session("who"), to: "/dev/full", mention) }
    #expect(device.message.contains("not a plain file"))
  }

  @Test func readsNoFileThatIsTooLongOrNoText() throws {
    let long = folder.file("long.parley")
    try folder.write("parley session 1\n", to: "long.parley")
    truncate(long, 100 << 20)
    #expect(try refusal { _ = try store.read(long, mention) }.message.contains("more than 64 MiB"))
    try AtomicFile.write(
      Array("parley session 1\n# ".utf8) + [0xFF, 0xFE], to: folder.file("b"), by: DiskWriter())
    let error = try refusal { _ = try store.read(folder.file("b"), mention) }
    #expect(error.input.location(of: error.span).column == 3)
    try folder.write(String(repeating: "\n", count: 2_000_001), to: "lines")
    #expect(
      try refusal { _ = try store.read(folder.file("lines"), mention) }.message
        .contains("2000000 lines"))
    mkfifo(folder.file("pipe"), 0o600)
    #expect(
      try refusal { _ = try store.read(folder.file("pipe"), mention) }.message
        .contains("not a plain file"))
  }

  @Test func findsASessionByItsNameWithAndWithoutTheSuffix() throws {
    let name = folder.file("a")
    #expect(SessionStore.found(name) == name + ".parley")
    try folder.write("parley session 1\n", to: "a")
    #expect(SessionStore.found(name) == name)
    try folder.write("parley session 1\n", to: "a.parley")
    #expect(SessionStore.found(name) == name + ".parley")
    #expect(SessionStore.found(name + ".parley") == name + ".parley")
    folder.makeFolder("b")
    #expect(SessionStore.found(folder.file("b")) == folder.file("b.parley"))
  }
}
