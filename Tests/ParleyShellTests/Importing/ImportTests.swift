import Diagnostics
import Glibc
import ParleyModel
import Testing

@testable import ParleyShell

@Suite struct ImportTests {
  @Test func aNewCorpusIsValidAndEmpty() throws {
    let folder = try TemporaryFolder()
    let run = ProgramRun(["new", folder.file("town")])
    #expect(run.status == 0)
    #expect(run.errors == "")
    let check = ProgramRun(["verify", "--corpus", folder.file("town")])
    #expect(check.output == "0 sources, 0 passages, 0 claims, 0 excerpts: all stand\n")
    #expect(check.errors == "")
    #expect(ProgramRun(["--corpus", folder.file("town"), "ask", "topics"]).status <= 1)
    #expect(try folder.text("town/corpus.yaml") == "id: town\ntitle: town\nlanguage: en\n")
  }

  @Test func nothingIsMadeWhereSomethingStands() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "file")
    for path in [folder.file("file"), folder.path, folder.file("a/b")] {
      let run = ProgramRun(["new", path])
      #expect(run.status == 2)
      #expect(run.output == "")
      #expect(folder.names == ["file"])
    }
    mkdir(folder.file("empty"), 0o777)
    #expect(ProgramRun(["new", folder.file("empty")]).status == 0)
  }

  @Test func tenSavedPagesBecomeTenSources() throws {
    let corpus = try NewFolder()
    let run = corpus.imports(NewFolder.pages)
    #expect(run.status == 0)
    #expect(run.output.contains("10 sources imported into"))
    #expect(run.output.contains("01-harbour-daily: 6 passages, "))
    #expect(run.errors.contains("no encoding is declared; read as koi8-r"))
    let check = ProgramRun(["verify", "--corpus", corpus.path])
    #expect(check.errors == "")
    #expect(check.output.hasPrefix("10 sources, "))
    #expect(check.output.hasSuffix("all stand\n"))
  }

  @Test func whatIsThereIsNotImportedAgain() throws {
    let corpus = try NewFolder()
    try corpus.write("The mayor said no.\n\nNobody asked.\n", to: "notice.txt")
    try corpus.write("\u{FEFF}The mayor said no.\r\nNobody asked.", to: "copy.txt")
    #expect(corpus.imports("notice.txt").output.contains("1 source imported"))
    let before = corpus.names
    let again = corpus.imports("notice.txt")
    #expect(again.output.contains("notice.txt: there already, as 'notice'\n"))
    #expect(again.status == 0)
    #expect(corpus.imports("copy.txt").output.contains("copy.txt: there already, as 'notice'\n"))
    #expect(corpus.names == before)
  }

  @Test func twoArticlesOfOneNameAreTwoSources() throws {
    let corpus = try NewFolder()
    try corpus.write("The mayor said no.\n", to: "a/notice.txt")
    try corpus.write("The mayor said yes.\n", to: "b/notice.txt")
    let run = corpus.imports("a", "b")
    #expect(run.output.contains("notice-2: 1 passage, 1 proposal"))
    #expect(run.output.contains("'notice' is another article"))
    #expect(try corpus.text("town/sources/notice-2.yaml").contains("The mayor said yes."))
    #expect(ProgramRun(["verify", "--corpus", corpus.path]).status == 0)
  }

  @Test func aTrialWritesNothing() throws {
    let corpus = try NewFolder()
    let before = corpus.names
    let run = corpus.imports(NewFolder.pages, "--dry-run")
    #expect(run.output.contains("10 sources would be imported into"))
    #expect(corpus.names == before)
  }

  @Test func anOutletIsNamedOnce() throws {
    let corpus = try NewFolder()
    for number in 1...2 {
      try corpus.write(
        """
        <meta property="og:site_name" content="Gull Post"><h1>Vote \(number)</h1>
        <p>The mayor of Port Merrow said on Monday that she would vote no.
        """, to: "\(number).html")
    }
    #expect(corpus.imports("1.html", "2.html").status == 0)
    #expect(corpus.names(in: "names") == ["outlet-gull-post.yaml"])
    #expect(try corpus.text("town/sources/2.yaml").contains("\noutlet: gull-post\n"))
    #expect(ProgramRun(["verify", "--corpus", corpus.path]).errors == "")
  }

  @Test func aQuestionIsAnsweredFromWhatWasImported() throws {
    let corpus = try NewFolder()
    let page = "\(NewFolder.pages)/01-harbour-daily.html"
    let run = ProgramRun(
      ["--corpus", corpus.path], lines: ".import \(page)", "quotes by Hallow", "sources")
    #expect(run.output.contains("1 source imported into"))
    #expect(run.output.contains("The bridge is not safe for buses"))
    #expect(run.output.contains("Harbour Daily"))
  }

  @Test func theBuiltInCorpusTakesNoArticles() {
    let run = ProgramRun([], lines: ".import /tmp", ".import")
    #expect(run.errors.contains("the built-in corpus takes no articles"))
    #expect(run.errors.contains("'.import' needs a file or a folder behind it"))
    #expect(run.status == 2)
  }
}
