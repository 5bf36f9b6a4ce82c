import Testing

@Suite struct ExitStatusTests {
  private let answered = "who proposed 24-48 hour truces"
  private let missed = "who proposed a 60-day ceasefire"
  private let wrong = "quotes bye Peskov"

  @Test func oneLineGivesItsOwnStatus() {
    #expect(ProgramRun(["ask", answered]).status == 0)
    #expect(ProgramRun(["ask", missed]).status == 1)
    #expect(ProgramRun(["ask", wrong]).status == 2)
  }

  @Test func theWorstLineGivesTheStatusOfAll() {
    #expect(ProgramRun([], lines: answered, answered).status == 0)
    #expect(ProgramRun([], lines: answered, missed, answered).status == 1)
    #expect(ProgramRun([], lines: wrong, missed, answered).status == 2)
    #expect(ProgramRun([], lines: missed, ".quit", wrong).status == 1)
    #expect(ProgramRun([]).status == 0)
  }

  @Test func errorsGoToTheErrorsAndRecordsOfThemToTheOutput() {
    let text = ProgramRun(["ask", wrong])
    #expect(text.output == "")
    #expect(text.errors.contains("did you mean 'by'?"))
    let record = ProgramRun(["--format", "json", "ask", wrong])
    #expect(record.errors == "")
    #expect(record.output.hasPrefix("{\"parley\":1,"))
    #expect(record.output.contains("\"status\":\"error\""))
    #expect(record.output.utf8.count { $0 == 0x0A } == 1)
  }

  @Test func eachQueryGivesOneRecord() {
    let run = ProgramRun(
      ["--format", "json"], lines: "# a remark", answered, "", ".help", missed, wrong)
    let rows = run.output.split(separator: "\n")
    #expect(rows.count == 3)
    #expect(rows.allSatisfy { $0.hasPrefix("{\"parley\":1,") && $0.hasSuffix("}") })
  }

  @Test func aFolderThatIsNoCorpusIsUnreadable() {
    let run = ProgramRun(["--corpus", "/nonesuch", "ask", answered])
    #expect(run.status == 2)
    #expect(run.errors.contains("there is no such folder"))
  }
}
