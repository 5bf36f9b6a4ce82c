import Glibc
import Testing

@testable import ParleyShell

/// A folder of saved pages, as somebody new to the program would go about it.
@Suite struct NewUserTests {
  @Test func fromTenPagesToAReport() throws {
    let corpus = try NewFolder()
    let session = corpus.file("bridge.parley")
    let report = corpus.file("bridge.html")
    #expect(corpus.imports(NewFolder.pages).status == 0)

    let review = ProgramRun(
      ["--corpus", corpus.path],
      lines: ".proposals", ".review 01-harbour-daily", "accept", "accept", "refuse a denial", "stop"
    )
    #expect(review.status == 0)
    #expect(review.errors == "")
    #expect(review.output.contains("01-harbour-daily ¶4"))
    #expect(corpus.names(in: "claims").count == 1)
    let check = ProgramRun(["verify", "--corpus", corpus.path])
    #expect(check.errors == "")

    let asked = ProgramRun(
      ["--corpus", corpus.path],
      lines: "quotes by Hallow", "what did Belov say about jobs", "who rejected the offer",
      ".save \(session)", ".export \(report)")
    #expect(asked.status <= 1)
    #expect(asked.errors == "")
    #expect(asked.output.contains("The bridge is not safe for buses"))
    #expect(asked.output.contains("120 jobs"))
    #expect(asked.output.contains("Vera Lind"))
    #expect(asked.output.contains("unreviewed"))

    let replay = ProgramRun(["--corpus", corpus.path, "replay", session])
    #expect(replay.status == 0, "\(replay.output)")
    let page = try corpus.text("bridge.html")
    #expect(page.contains("Harbour Daily"))
    #expect(!page.contains("alert("))
    #expect(!page.contains("onclick"))
  }
}
