import ParleyShell
import Testing

@Suite struct ArgumentOrderTests {
  @Test func putsLeadingOptionsBehindTheSubcommand() {
    #expect(
      ArgumentOrder.arranged(["--corpus", "seeds", "--format=json", "verify", "--originals", "o"])
        == ["verify", "--corpus", "seeds", "--format=json", "--originals", "o"])
  }

  @Test(arguments: [
    [], ["verify"], ["verify", "--corpus", "seeds"], ["--corpus", "seeds"], ["--corpus"],
    ["--help", "verify"],
  ])
  func leavesOtherArgumentsAsTheyStand(arguments: [String]) {
    #expect(ArgumentOrder.arranged(arguments) == arguments)
  }
}
