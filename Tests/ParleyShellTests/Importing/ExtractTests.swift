import Testing

@testable import ParleyShell

@Suite struct ExtractTests {
  @Test func writesAnObjectALineForEachFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("Ann Example said the bridge is shut.\n", to: "a.b.txt")
    try folder.write("Nobody spoke.\n", to: "quiet.txt")
    let run = ProgramRun(
      ["--format", "json", "extract", folder.file("a.b.txt"), folder.file("quiet.txt")])
    let rows = run.output.split(separator: "\n")
    #expect(run.status == 0)
    #expect(rows.count == 2)
    #expect(rows[0].hasPrefix("{\"file\":\"a.b\",\"attributions\":[{\"sources\":[{\"start\":0,"))
    #expect(rows[1] == "{\"file\":\"quiet\",\"attributions\":[]}")
  }

  @Test func countsUnicodeScalars() throws {
    let folder = try TemporaryFolder()
    try folder.write("👩‍🚀 e\u{301} — Ann Example said the bridge is shut.\n", to: "a.txt")
    let run = ProgramRun(["extract", "--format", "json", folder.file("a.txt")])
    #expect(run.output.contains("{\"start\":21,\"end\":25,\"text\":\"said\"}"))
  }

  @Test func aFileThatCannotBeReadIsToldAndTheNextIsDone() throws {
    let folder = try TemporaryFolder()
    try folder.write("Ann Example said the bridge is shut.\n", to: "a.txt")
    for format in ["text", "json"] {
      let run = ProgramRun(
        ["extract", folder.path, folder.file("none"), folder.file("a.txt"), "--format", format])
      #expect(run.status == 2)
      #expect(run.output.contains("Ann Example"))
      let told = format == "json" ? run.output : run.errors
      #expect(told.contains("there is no such file"))
      #expect(told.contains("this is no regular file"))
    }
  }

  @Test func aFormatForAnswersIsRefused() {
    let run = ProgramRun(["extract", "--format", "markdown", "/dev/null"])
    #expect(
      run.errors == """
        --format: attributions are not written as 'markdown'
        use one of: text, json

        """)
    #expect(run.status == 2)
  }

  @Test func nothingInAFileMovesTheCursor() throws {
    let folder = try TemporaryFolder()
    try folder.write("Ann \u{1B}[2JExample said the \u{202E}bridge is shut.\n", to: "a.txt")
    let run = ProgramRun(["extract", folder.file("a.txt")])
    #expect(run.output.contains("bridge"))
    #expect(!run.output.contains("\u{1B}"))
    #expect(!run.output.unicodeScalars.contains("\u{202E}"))
  }
}
