import Glibc
import Synchronization
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
    let state = Stop()
    let work: @Sendable () -> Int = {
      while !state.isWanted.load(ordering: .relaxed) {
        kill(getpid(), signal)
        usleep(20_000)
      }
      state.isDone.store(true, ordering: .relaxed)
      return 1
    }
    let outcome = watch.perform(work) { _ in }
    state.isWanted.store(true, ordering: .relaxed)
    while !state.isDone.load(ordering: .relaxed) { usleep(1000) }
    withExtendedLifetime(watch) {}
    switch outcome {
    case .done: Issue.record("the work was waited for")
    case .interrupted: #expect(signal == SIGINT)
    case .terminated(let number): #expect(number == signal)
    }
  }

  /// A signal takes its time to be delivered, to whichever thread takes signals.
  private func comesToBeInterrupted(_ watch: SignalWatch) -> Bool {
    (0..<5000).contains { _ in usleep(1000) == 0 && watch.wasInterrupted() }
  }

  /// Signals are sent until this is wanted, and none once it is done.
  private final class Stop: Sendable {
    let isWanted = Atomic(false)
    let isDone = Atomic(false)
  }

  @Test func tellsOfAnInterruptOnceAndKeepsTheRest() throws {
    let session = try TerminalSession()
    let reader = try session.reader()
    let watch = try #require(SignalWatch())
    kill(getpid(), SIGINT)
    #expect(comesToBeInterrupted(watch))
    #expect(!watch.wasInterrupted())
    #expect(session.read(reader, [.type("x\r")]) == .line("x"))
    kill(getpid(), SIGINT)
    #expect(comesToBeInterrupted(watch))
  }

  @Test func leavesKeysToAnotherProgramWhileItRuns() throws {
    let watch = try #require(SignalWatch())
    watch.stepAside {
      kill(getpid(), SIGQUIT)
      kill(getpid(), SIGINT)
    }
    #expect(comesToBeInterrupted(watch))
    kill(getpid(), SIGINT)
    #expect(comesToBeInterrupted(watch))
  }
}
