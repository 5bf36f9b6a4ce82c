import Glibc

/// Tells of work that takes longer than a second, once a second.
final class Pace {
  private let say: (Int, Int) -> Void
  private var next = Pace.now + 1

  init(_ say: @escaping (Int, Int) -> Void) { self.say = say }

  /// - Parameter interval: the clock is looked at once in so many steps.
  func tell(_ done: Int, of all: Int, every interval: Int = 1) {
    guard done < all, done % interval == 0, Self.now >= next else { return }
    say(done, all)
    next = Self.now + 1
  }

  /// In seconds, from some beginning.
  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
