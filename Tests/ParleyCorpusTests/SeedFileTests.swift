import Diagnostics
import Glibc
import Testing

@testable import ParleyCorpus

@Suite struct SeedFileTests {
  private func read(_ path: String) -> String {
    SeedReaders.read(folder: path).diagnostics.map(DiagnosticFormatter.text)
      .joined(separator: "\n")
  }

  @Test func saysThatAFolderIsMissing() {
    #expect(
      read("/nonesuch/corpus") == """
        /nonesuch/corpus: line 1, column 1: there is no such folder
        name a folder with a corpus.yaml in it
        """)
  }

  @Test func saysThatAFolderIsEmpty() throws {
    let folder = try CorpusFolder([:])
    #expect(
      read(folder.path) == """
        \(folder.path): line 1, column 1: there is no corpus in this folder
        put corpus.yaml, sources/, names/, origins.yaml and claims/ into it
        """)
  }

  @Test func saysThatAFileIsNoFolder() throws {
    let folder = try CorpusFolder()
    #expect(
      read(folder.path + "/corpus.yaml") == """
        \(folder.path)/corpus.yaml: line 1, column 1: this is no folder
        name the folder that the file stands in
        """)
  }

  @Test func saysThatTheCorpusHasNoName() throws {
    var files = CorpusFolder.sound
    files["corpus.yaml"] = nil
    let folder = try CorpusFolder(files)
    #expect(
      read(folder.path) == """
        corpus.yaml: line 1, column 1: the file is missing
        write it with the keys id, title and language
        """)
  }

  @Test func readsOnlyRegularFiles() throws {
    let folder = try CorpusFolder()
    mkfifo(folder.path + "/names/pipe.yaml", 0o600)
    symlink("/dev/zero", folder.path + "/names/zero.yaml")
    symlink("/nonesuch", folder.path + "/names/gone.yaml")
    #expect(
      read(folder.path) == """
        names/gone.yaml: line 1, column 1: there is no such file
        names/pipe.yaml: line 1, column 1: this is no regular file
        put a file of text in its place
        names/zero.yaml: line 1, column 1: this is no regular file
        put a file of text in its place
        """)
  }

  @Test func refusesBytesThatAreNoText() throws {
    let folder = try CorpusFolder()
    try folder.write([0x61, 0xFF, 0x62], to: "names/a.yaml")
    try folder.write([0x61, 0x00], to: "names/b.yaml")
    try folder.write([0x61, 0xC3], to: "names/c.yaml")
    #expect(
      read(folder.path) == """
        names/a.yaml: line 1, column 2: the byte 0xff is not UTF-8
          a\u{FFFD}b
           ^
        save the file as UTF-8
        names/b.yaml: line 1, column 2: a NUL stands in the file
          a\\u{0}
           ^^^^^
        save the file as text
        names/c.yaml: line 1, column 2: the byte 0xc3 is not UTF-8
          a\u{FFFD}
           ^
        save the file as UTF-8
        """)
  }

  @Test func refusesAFileThatIsTooLarge() throws {
    let folder = try CorpusFolder()
    try folder.write([], to: "names/a.yaml")
    truncate(folder.path + "/names/a.yaml", 16 << 20 + 1)
    #expect(
      read(folder.path) == """
        names/a.yaml: line 1, column 1: the file has 16777217 bytes; at most 16777216 are read
        split it into several files
        """)
  }

  @Test func namesFilesThatArePassedOver() throws {
    let folder = try CorpusFolder()
    for name in ["names/more.yml", "claim/a.yaml", "vocabulary/act.yaml", "README"] {
      try folder.write([], to: name)
    }
    #expect(
      read(folder.path) == """
        names/more.yml: line 1, column 1: the file is passed over: only names with '.yaml' are read
        rename it to 'more.yaml'
        claim: line 1, column 1: 'claim' is no part of a corpus and is passed over
        did you mean 'claims'?
        vocabulary/act.yaml: line 1, column 1: 'vocabulary/act.yaml' is no part of a corpus and is passed over
        did you mean 'acts.yaml'?
        """)
  }
}
