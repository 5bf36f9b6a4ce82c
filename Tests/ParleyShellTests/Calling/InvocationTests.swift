import ParleyShell
import Testing

@Suite struct InvocationTests {
  @Test func readsAQuestion() throws {
    let invocation = try #require(Invocation(["ask", "who", "proposed", "truces"]))
    #expect(invocation.question == ["who", "proposed", "truces"])
    #expect(invocation.options == Program.Options())
  }

  @Test func readsOptionsOnEitherSideOfTheQuestion() throws {
    let wanted = Program.Options(format: "json", corpus: "seeds", width: "60", color: "never")
    for arguments in [
      ["--format", "json", "--corpus=seeds", "ask", "--width", "60", "why", "--color=never"],
      ["ask", "--format=json", "--corpus", "seeds", "--width=60", "--color", "never", "why"],
    ] {
      let invocation = try #require(Invocation(arguments))
      #expect(invocation.question == ["why"])
      #expect(invocation.options == wanted)
    }
  }

  @Test func withoutASubcommandStandardInputIsRead() throws {
    #expect(try #require(Invocation([])).question == nil)
    let invocation = try #require(Invocation(["--format", "json"]))
    #expect(invocation.question == nil)
    #expect(invocation.options.format == "json")
  }

  @Test func takesEverythingBehindTwoDashesAsWords() throws {
    let invocation = try #require(Invocation(["ask", "--", "--format", "-x"]))
    #expect(invocation.question == ["--format", "-x"])
  }

  @Test(arguments: [
    ["--help"], ["ask", "--help"], ["verify"], ["--format"], ["ask", "x", "--width"], ["-x"],
    ["shell"], ["--formats", "json"], ["--"], ["--generate-completion-script", "bash"],
  ])
  func leavesTheRestToTheFullParser(arguments: [String]) {
    #expect(Invocation(arguments) == nil)
  }
}
