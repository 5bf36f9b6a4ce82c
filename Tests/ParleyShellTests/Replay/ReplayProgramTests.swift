import Testing

@testable import ParleyShell

/// The program itself: what it writes and how it ends.
@Suite struct ReplayProgramTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ arguments: String...) throws -> (text: String, status: Int32) {
    try BuiltShell(arguments, state: folder.path).finish()
  }

  @Test func endsWithWhatItFound() throws {
    let path = folder.file("a.parley")
    try folder.write(
      "parley session 1\n\n# first\nparley> who proposed 24-48 hour truces  # again\n",
      to: "a.parley")
    #expect(try run("replay", path).status == 1)
    #expect(try run("replay", "--record", path).status == 1)
    #expect(
      try folder.text("a.parley").contains(
        "# first\nparley> who proposed 24-48 hour truces  # again\n  "))
    #expect(try run("replay", "--record", path).status == 0)
    #expect(try run("replay", path).text == "\(path): 1 question, the same\n")
  }

  @Test func goesOnAfterAnUnreadableFileWhereItIsTold() throws {
    let (good, bad) = (folder.file("a.parley"), folder.file("b.parley"))
    try folder.write("parley session 1\n", to: "a.parley")
    try folder.write("milk\n", to: "b.parley")
    let stopped = try run("replay", bad, good)
    #expect(stopped.status == 2)
    #expect(stopped.text == "")
    let whole = try run("replay", "--keep-going", bad, good)
    #expect(whole.status == 2)
    #expect(whole.text == "\(good): 0 questions, the same\n")
  }

  @Test func writesRecords() throws {
    try folder.write("parley session 1\n\nparley> .save x\n", to: "a.parley")
    let path = folder.file("a.parley")
    #expect(
      try run("--format", "json", "replay", path).text == """
        {"parley":1,"session":"\(path)","line":3,"input":".save x","result":"not-run","changes":[]}
        {"parley":1,"session":"\(path)","entries":1,"changed":0,"not_run":1,"corpus":null}

        """)
  }

  @Test func setsTwoSessionsSideBySide() throws {
    try folder.write("parley session 1\n\nparley> topics\n", to: "a.parley")
    try folder.write("parley session 1\n\nparley> topics\n\nparley> people\n", to: "b.parley")
    let (a, b) = (folder.file("a.parley"), folder.file("b.parley"))
    #expect(try run("diff", a, a).status == 0)
    let different = try run("diff", a, b)
    #expect(different.status == 1)
    #expect(different.text.hasPrefix("only in \(b), line 5: people\n1 asked in both"))
    #expect(try run("diff", a, folder.file("c.parley")).status == 2)
  }

  @Test func takesTheSameNamesEverywhere() throws {
    try folder.write("parley session 1\n\nparley> topics\n", to: "a.parley")
    let name = folder.file("a")
    #expect(
      try run("replay", name).text.hasSuffix("\(name).parley: 1 question: 1 never asked before\n"))
    #expect(try run("diff", name, name).status == 0)
    #expect(try run("present", name).text.hasPrefix("parley> topics\n"))
    #expect(try run("export", name, "-o", folder.file("a.md")).status == 0)
  }

  @Test func tellsOfAFileThatIsNotThereByItsName() {
    let name = folder.file("none")
    for arguments in [["replay", name], ["diff", name, name], ["present", name]] {
      let run = ProgramRun(arguments)
      #expect(run.status == 2)
      #expect(
        run.errors.split(separator: "\n", maxSplits: 1).first.map(String.init)?
          .hasPrefix("'\(name).parley' cannot be read") ?? false, "\(run.errors)")
      #expect(!run.errors.contains("^"))
    }
  }
}
