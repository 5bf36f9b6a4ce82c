import Glibc

/// Time that only goes forward.
enum Clock {
  /// In microseconds.
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
  }
}

/// Times of the same thing, put in order.
struct Timings {
  private let sorted: [Double]

  init(_ times: [Double]) { sorted = times.sorted() }

  /// The time below which so many of a hundred lie.
  func percentile(_ percent: Int) -> Double {
    sorted[min(sorted.count - 1, sorted.count * percent / 100)]
  }
}
