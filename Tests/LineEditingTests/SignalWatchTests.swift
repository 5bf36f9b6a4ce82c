import Glibc
import Testing

@testable import LineEditing

extension TerminalTests {
  @Test func bringsWhatWorkComesTo() throws {
    let watch = try #require(SignalWatch())
    guard case .done(let value) = watch.perform({ 6 * 7 }, tick: { _ in }) else {
      return #expect(Bool(false))
    }
    #expect(value == 42)
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func givesWorkUpOnASignal(signal: Int32) throws {
    let watch = try #require(SignalWatch())
    let work: @Sendable () -> Int = {
      raise(signal)
      sleep(30)
      return 1
    }
    let outcome = watch.perform(work) { _ in }
    switch outcome {
    case .done: Issue.record("the work was waited for")
    case .interrupted: #expect(signal == SIGINT)
    case .terminated(let number): #expect(number == signal)
    }
  }

  @Test func tellsOfAnInterruptOnceAndKeepsTheRest() throws {
    let session = try TerminalSession()
    let reader = try session.reader()
    let watch = try #require(SignalWatch())
    raise(SIGINT)
    #expect(watch.wasInterrupted())
    #expect(!watch.wasInterrupted())
    #expect(session.read(reader, [.type("x\r")]) == .line("x"))
    raise(SIGINT)
    #expect(watch.wasInterrupted())
  }

  @Test func leavesKeysToAnotherProgramWhileItRuns() throws {
    let watch = try #require(SignalWatch())
    var ran = false
    watch.stepAside {
      raise(SIGINT)
      ran = true
    }
    #expect(ran && !watch.wasInterrupted())
  }
}
