import Diagnostics
import Glibc
import Testing

@testable import ParleyShell

@Suite struct HostileImportTests {
  @Test func whatCannotBeReadIsToldAndTheRestStands() throws {
    let corpus = try NewFolder()
    try corpus.write("The mayor said no.\n", to: "in/notice.txt")
    try corpus.write("", to: "in/empty.txt")
    try corpus.write("%PDF-1.7 \u{1}\u{2}", to: "in/paper.txt")
    try corpus.write("\u{1}\u{2}\u{3}\u{4}", to: "in/binary.html")
    try corpus.write("x", to: "in/picture.png")
    let large = open(corpus.file("in/large.txt"), O_WRONLY | O_CREAT, 0o644)
    ftruncate(large, 200 << 20)
    close(large)
    let run = corpus.imports("in")
    #expect(run.status == 2)
    for message in [
      "there is no text in the file", "this is a PDF, not a text",
      "this is a binary file, not a text", "it has more than 16 MiB",
    ] {
      #expect(run.errors.contains(message), "\(message)")
    }
    let words = run.output.split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.hasSuffix("4 could not be read, 1 passed over"))
    #expect(corpus.names(in: "sources") == ["notice.yaml"])
  }

  @Test func linksInFoldersAreNotFollowed() throws {
    let corpus = try NewFolder()
    try corpus.write("The mayor said no.\n", to: "in/notice.txt")
    symlink(".", corpus.file("in/loop"))
    symlink("../in", corpus.file("in/again"))
    symlink("/etc/passwd", corpus.file("in/secret.txt"))
    mkfifo(corpus.file("in/pipe.txt"), 0o644)
    let run = corpus.imports("in")
    #expect(run.status == 0)
    #expect(run.output.hasSuffix("4 passed over\n"))
    #expect(corpus.names(in: "sources") == ["notice.yaml"])
  }

  @Test func foldersAreNotLookedThroughForEver() throws {
    let corpus = try NewFolder()
    let deep = (0..<40).map { _ in "d" }.joined(separator: "/")
    try corpus.write("The mayor said no.\n", to: "\(deep)/notice.txt")
    let run = corpus.imports("d")
    #expect(run.errors.contains("folders are nested deeper than 32"))
    #expect(run.status == 2)
  }

  @Test func nothingHiddenReachesTheTerminal() throws {
    let corpus = try NewFolder()
    try corpus.write(
      "Vote \u{1B}]0;x\u{7}\u{202E}off\n\nThe \u{1B}[31mmayor said \u{202E}no.\n",
      to: "\u{1B}[2Jnotice.txt")
    let run = corpus.imports("\u{1B}[2Jnotice.txt")
    #expect(run.status == 0)
    let ask = ProgramRun(["--corpus", corpus.path], lines: "claims", "sources", "quotes")
    for text in [run.output, run.errors, ask.output, ask.errors] {
      #expect(!text.unicodeScalars.contains { ["\u{1B}", "\u{7}", "\u{202E}"].contains($0) })
    }
  }

  @Test func aCorpusThatAnotherShellWritesIsLeftAlone() throws {
    let corpus = try NewFolder()
    try corpus.write("The mayor said no.\n", to: "notice.txt")
    var other = CorpusLock(folder: corpus.path)
    #expect(other != nil)
    let run = corpus.imports("notice.txt")
    #expect(run.status == 2)
    #expect(run.errors.contains("is being changed by another program"))
    #expect(corpus.names(in: "sources") == [])
    other = nil
    #expect(corpus.imports("notice.txt").status == 0)
  }

  @Test func aCorpusThatCannotBeReadIsNotWritten() throws {
    let corpus = try NewFolder()
    try corpus.write("The mayor said no.\n", to: "notice.txt")
    try corpus.write("- id: x\n  knd: person\n", to: "town/names/people.yaml")
    let before = corpus.names
    let run = corpus.imports("notice.txt")
    #expect(run.errors.contains("'knd' is not a key of a name"))
    #expect(run.status == 2)
    #expect(corpus.names == before)
  }

  /// The disk is full after so many bytes, or a file cannot be moved.
  @Test(arguments: [0, 500, 3000, 6000, 9000, .max])
  func aCrampedDiskLeavesTheCorpusAsItWas(room: Int) throws {
    let corpus = try NewFolder()
    let before = corpus.names
    var imports = CorpusImport(folder: corpus.path, mention: Mention(corpus.path))
    imports.writer = CrampedDisk(room: room, renames: room == .max ? 7 : .max)
    let refusal = #expect(throws: CorpusImport.Refusal.self) {
      try imports.run([NewFolder.pages])
    }
    let told = try #require(refusal?.diagnostics.first)
    #expect(told.message.hasSuffix("cannot be written: no space left on the device"))
    #expect(told.notes == ["the corpus is as it was"])
    #expect(corpus.names == before)
    #expect(ProgramRun(["verify", "--corpus", corpus.path]).status == 0)
  }

  @Test func whatAnImportThatWasCutOffLeftIsTakenAway() throws {
    let corpus = try NewFolder()
    try corpus.write("half", to: "town/.import/0")
    try corpus.write("The mayor said no.\n", to: "notice.txt")
    #expect(corpus.imports("notice.txt").status == 0)
    #expect(FileBytes.kind(corpus.file("town/.import")) == .nothing)
  }
}

/// A disk that has room for so many bytes in all its files, and moves so many files.
private final class CrampedDisk: FileWriting, @unchecked Sendable {
  private var room: Int
  private var renames: Int

  init(room: Int, renames: Int) {
    self.room = room
    self.renames = renames
  }

  func write(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Int {
    guard bytes.count <= room else {
      errno = ENOSPC
      return -1
    }
    room -= bytes.count
    return Glibc.write(file, bytes.baseAddress, bytes.count)
  }

  func sync(_ file: Int32) -> Int32 { 0 }

  func rename(_ path: String, to other: String) -> Int32 {
    renames -= 1
    guard renames > 0 else {
      errno = ENOSPC
      return -1
    }
    return Glibc.rename(path, other)
  }
}
