import ParleyModel
import Testing

@testable import ParleyShell

@Suite struct OriginsCommandTests {
  @Test func leavesOutWhatASingleOriginTells() {
    let shell = Shell.silent()
    shell.handle("who proposed 24-48 hour truces")
    #expect(shell.last?.status == .answered)
    shell.handle(".origins 2")
    shell.handle("who proposed 24-48 hour truces")
    #expect(shell.last?.status == .notFound)
    #expect(shell.last?.reading.hasSuffix("origins 2") ?? false)
    shell.handle("check Russia proposed short ceasefires of 24 to 48 hours")
    #expect(shell.last?.verdict == .notEnoughEvidence)
    shell.handle("claims")
    #expect(shell.last?.claims.isEmpty == false)
  }

  @Test func isAnOptionToo() {
    let call = Invocation(["--min-origins", "2", "ask", "who"])
    #expect(call?.options.leastOrigins == "2")
  }

  @Test func refusesWhatIsNoNumber() {
    let shell = Shell.silent()
    shell.handle(".origins many")
    #expect(shell.status == .unreadable)
    #expect(shell.settings.leastOrigins == 1)
  }
}
