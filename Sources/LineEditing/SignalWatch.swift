internal import CEditline
import Glibc

/// Signals are noted, and not obeyed, for as long as this lives: between two lines ^C ends neither
/// the program nor what it keeps.
package final class SignalWatch {
  /// Nil where no signal can be noted.
  package init?() {
    guard editline_watch_signals() == 0 else { return nil }
  }

  deinit { editline_unwatch_signals() }

  /// What came of work that a signal may break off.
  package enum Outcome<Value> {
    case done(Value)
    case interrupted
    case terminated(signal: Int32)
  }

  /// Does work on another thread. A signal gives it up: the thread comes to its end by itself, and
  /// what it brings is thrown away.
  ///
  /// - Parameter tick: called each second, with the seconds so far.
  package func perform<Value: Sendable>(
    _ work: @escaping @Sendable () -> Value, tick: (Int) -> Void
  ) -> Outcome<Value> {
    let job = Job(work)
    guard job.start() else { return .done(work()) }
    defer { job.leave() }
    var seconds = 0
    while true {
      switch editline_wait(job.end, 1000) {
      case 2:
        let signals = Signals(rawValue: editline_take_signals())
        if let signal = signals.termination { return .terminated(signal: signal) }
        if signals.contains(.interrupt) { return .interrupted }
        if signals.contains(.stop) { editline_stop() }
      case 0:
        seconds += 1
        tick(seconds)
      default:
        if let value = job.value { return .done(value) }
      }
    }
  }

  /// Whether ^C came since this was last asked; other signals are kept for the next line.
  package func wasInterrupted() -> Bool {
    let signals = Signals(rawValue: editline_take_signals())
    editline_return_signals(signals.subtracting([.interrupt]).rawValue)
    return signals.contains(.interrupt)
  }

  /// Leaves the terminal to another program, which then gets the signals of its keys; ^C is noted
  /// here as well.
  package func stepAside(_ work: () -> Void) {
    editline_step_aside()
    work()
    editline_step_back()
  }
}

/// Work on a thread of its own; closing a pipe tells that it is done.
private final class Job<Value: Sendable>: @unchecked Sendable {
  // Unchecked: `result` is written before the pipe is closed, and read after.
  private let work: @Sendable () -> Value
  private var result: Value?
  private var ends: [Int32] = [-1, -1]

  init(_ work: @escaping @Sendable () -> Value) { self.work = work }

  /// What can be read once the work is done.
  var end: Int32 { ends[0] }
  var value: Value? { result }

  /// False where no thread can be had.
  func start() -> Bool {
    guard pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let done = ends[1]
    let body = Body { [self] in
      result = work()
      close(done)
    }
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, 8 << 20)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    let raw = Unmanaged.passRetained(body).toOpaque()
    var thread = pthread_t()
    let failure = pthread_create(
      &thread, &attributes,
      { raw in
        guard let raw else { return nil }
        Unmanaged<Body>.fromOpaque(raw).takeRetainedValue().run()
        return nil
      }, raw)
    if failure != 0 {
      Unmanaged<Body>.fromOpaque(raw).release()
      close(done)
      leave()
    }
    return failure == 0
  }

  func leave() { close(ends[0]) }
}

/// What a thread runs.
private final class Body {
  let run: () -> Void

  init(_ run: @escaping () -> Void) { self.run = run }
}
