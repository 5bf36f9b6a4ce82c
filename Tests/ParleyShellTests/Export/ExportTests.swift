import ParleyModel
import ParleyRendering
import Testing

@testable import ParleyShell

@Suite struct ExportTests {
  private static let session = """
    parley session 1
    title: Truces
    today: 2025-07-24

    ## Two outlets,
    ## one briefing.
    parley> who proposed 24-48 hour truces

    parley> .width 60

    parley> quotes bye Peskov

    parley> .save elsewhere

    """

  @Test func leavesOutCommandsThatCouldNotBeRun() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("slips.md")
    let shell = Shell.silent()
    shell.handle(all: "sources", ".opne", ".width abc", "quotes bye Peskov", ".export \(path)")
    let text = try folder.text("slips.md")
    #expect(!text.contains("opne") && !text.contains("abc"))
    #expect(text.contains("quotes bye Peskov"))
  }

  @Test func handsOverTheSessionOfTheShell() throws {
    let folder = try TemporaryFolder()
    let shell = Shell.silent()
    shell.handle(all: ".title Truces", "who proposed 24-48 hour truces", ".note Ask again.")
    for _ in 1...2 { shell.handle(".export \(folder.file("truces.html"))") }
    shell.handle(".export \(folder.file("truces.md"))")
    #expect(shell.status == .answered)
    #expect(folder.names == ["truces.html", "truces.md"])
    let text = try folder.text("truces.html")
    #expect(text.contains("<h1>Truces</h1>"))
    #expect(text.contains("<p>Ask again.</p>"))
    #expect(text.contains("themoscowtimes.com"))
    #expect(text.contains(OpenedCorpus.builtIn().digest))
    #expect(try folder.text("truces.md").contains("*Note.* Ask again."))
  }

  @Test func reportsASavedSessionAndRunsNothingThatReachesOutside() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.session, to: "truces.parley")
    let run = ProgramRun(["export", folder.file("truces.parley"), "-o", folder.file("r.html")])
    #expect(run.status == 0 && run.errors == "")
    #expect(folder.names == ["r.html", "truces.parley"])
    let text = try folder.text("r.html")
    #expect(text.contains("<p>Two outlets, one briefing.</p>"))
    #expect(text.contains("not run: it reaches outside the session"))
    #expect(text.contains("did you mean &#39;by&#39;?"))
    #expect(!text.contains(".width 60"))
    #expect(text.contains("Asked on</strong> 24 July 2025"))
  }

  @Test func tellsInWhatTodaysAnswersAreNotThoseThatWereSaved() throws {
    let shell = Shell.silent()
    shell.handle("who proposed 24-48 hour truces")
    var file = shell.session.file
    guard case .entry(var entry) = file.parts[0] else { return }
    entry.outcome?.excerpts.removeLast()
    file.parts[0] = .entry(entry)
    let report = ReportMaker(corpus: .builtIn(), trusts: false).report(on: file)
    guard case .question(let question) = report.parts[0] else { return }
    #expect(question.changes.count == 1)
    #expect(question.changes[0].hasPrefix("excerpt new: 001_d930309fb3f05693 ¶12"))
  }

  @Test func reportsADetailAndNotTheAnswerThatItIsOf() throws {
    let shell = Shell.silent()
    shell.handle(all: "who proposed 24-48 hour truces", "show 1")
    let report = ReportMaker(corpus: .builtIn(), trusts: false).report(on: shell.session.file)
    let lines = report.parts.map { part -> String in
      guard case .question(let question) = part, case .answer(let answer) = question.reply else {
        return ""
      }
      #expect(question.changes.isEmpty)
      return answer.line
    }
    #expect(lines[0] == "Vladimir Medinsky, for Russia")
    #expect(lines[1].hasPrefix("Russia proposed short ceasefires of 24 to 48 hours"))
  }

  @Test func writesOverAnEarlierReportAndNothingElse() throws {
    let folder = try TemporaryFolder()
    try folder.write("kept", to: "other.md")
    let shell = Shell.silent()
    shell.handle("topics")
    for name in ["other.md", "none", "none/none.html", "truces.txt"] {
      shell.handle(".export \(folder.file(name))")
      #expect(shell.status == .unreadable)
    }
    shell.handle(".export")
    #expect(folder.names == ["other.md"])
    #expect(try folder.text("other.md") == "kept")
  }

  @Test func refusesToReportNothing() throws {
    let folder = try TemporaryFolder()
    let shell = Shell.silent()
    shell.handle(".export \(folder.file("a.html"))")
    #expect(shell.status == .unreadable)
    #expect(folder.names.isEmpty)
  }

  @Test func readsWithoutTheShellsWords() throws {
    let folder = try TemporaryFolder()
    let shell = Shell.silent()
    shell.handle(
      all: ".note Read this first.", ".conflicts truces", "check Ukraine proposed short truces",
      "who proposed 24-48 hour truces", ".export \(folder.file("r.md"))",
      ".export \(folder.file("r.html"))")
    let text = try folder.text("r.md")
    #expect(text.contains("## 1. Differences between the sources on truces\n"))
    #expect(text.contains("**Refuted: "))
    #expect(text.contains("- **001**: The Moscow Times, “"))
    #expect(text.contains("- **002**: China Daily, "))
    let page = try folder.text("r.html")
    let note = try #require(page.firstRange(of: "Read this first."))
    let list = try #require(page.firstRange(of: "<nav "))
    #expect(note.lowerBound < list.lowerBound)
    #expect(page.contains("<strong>001</strong>: The Moscow Times"))
  }

  @Test func namesTheSourcesOfDifferencesThatCiteNoClaim() throws {
    let folder = try TemporaryFolder()
    let shell = Shell.silent()
    shell.handle(all: ".conflicts truces", ".export \(folder.file("r.md"))")
    let text = try folder.text("r.md")
    #expect(text.contains("- **001**: The Moscow Times, “"))
    #expect(text.contains("- **004**: The Hill, “"))
  }
}
