import Testing

@testable import ParleyShell

@Suite struct VerifyTests {
  @Test func theBuiltInCorpusStands() {
    let run = ProgramRun(["verify"])
    #expect(run.errors == "")
    #expect(run.output.hasSuffix(": all stand\n"))
    #expect(run.status == 0)
  }

  @Test func aFolderIsCheckedAsTheImageIs() {
    let run = ProgramRun(["--corpus", "\(PackageFolder.path)/seeds", "verify"])
    #expect(run.errors == "")
    #expect(run.output == ProgramRun(["verify"]).output)
  }

  @Test func aCorpusOrOriginalsThatAreMissingDoNotStand() {
    for option in ["--corpus", "--originals"] {
      let run = ProgramRun(["verify", option, "/nonesuch"])
      #expect(run.errors.contains("there is no such folder"))
      #expect(run.output.hasSuffix("1 error\n"))
      #expect(run.status == 2)
    }
  }
}
