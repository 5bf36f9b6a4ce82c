import Glibc
import Testing

@testable import ParleyShell

@Suite struct OutputTests {
  private func pipeWithoutReader() -> Int32 {
    var ends: [Int32] = [0, 0]
    precondition(pipe(&ends) == 0)
    close(ends[0])
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    return ends[1]
  }

  @Test func aReaderThatHasGoneEndsTheProgramQuietly() {
    let end = pipeWithoutReader()
    defer { close(end) }
    let run = ProgramRun(["ask", "who proposed 24-48 hour truces"], standardOutput: end)
    #expect(run.status == 0)
    #expect(run.errors == "")
  }

  @Test func linesBehindAGoneReaderAreNotAnswered() {
    let end = pipeWithoutReader()
    defer { close(end) }
    let lines = String(repeating: "topics\n", count: 20_000)
    let run = ProgramRun([], input: Array(lines.utf8), standardOutput: end)
    #expect(run.status == 0)
    #expect(run.errors == "")
  }

  @Test(arguments: [["ask", "topics"], ["verify"], ["--format", "json", "ask", "topics"], []])
  func aFullDiskIsTold(arguments: [String]) {
    let full = open("/dev/full", O_WRONLY | O_CLOEXEC)
    defer { close(full) }
    let run = ProgramRun(arguments, input: Array("topics\n".utf8), standardOutput: full)
    #expect(run.status == 2)
    #expect(run.errors == "the answer could not be written: no space left on the device\n")
  }

  @Test func aCompiledCorpusThatCannotBeWrittenIsTold() {
    let seeds = "\(PackageFolder.path)/seeds"
    let full = ProgramRun(["compile", seeds, "-o", "/dev/full"])
    #expect(full.status == 2)
    #expect(full.errors == "/dev/full: no space left on the device\n")
    let missing = ProgramRun(["compile", seeds, "-o", "/nonesuch/corpus"])
    #expect(missing.status == 2)
    #expect(missing.errors == "/nonesuch/corpus: no such file or folder\n")
  }
}
