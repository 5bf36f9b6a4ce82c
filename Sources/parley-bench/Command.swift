import Glibc

/// A program and its arguments, run as a process whose output nobody reads.
struct Command {
  let words: [String]

  struct Failure: Error {
    let command: String
  }

  struct Run {
    /// From before the start to after the end, in microseconds.
    let time: Double
    /// What the processors worked for it, in microseconds.
    let work: Double
    /// The most memory that was resident, in KiB.
    let peak: Int
  }

  func run(input: Int32? = nil) throws -> Run {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input, 0)
    } else {
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    let words = words.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    var status: Int32 = 0
    var usage = rusage()
    let start = Clock.now()
    guard posix_spawnp(&process, words[0]!, &actions, nil, words, environ) == 0,
      wait4(process, &status, 0, &usage) == process, status == 0
    else { throw Failure(command: self.words.joined(separator: " ")) }
    return Run(time: Clock.now() - start, work: Self.work(usage), peak: usage.ru_maxrss)
  }

  private static func work(_ usage: rusage) -> Double {
    [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) * 1e6 + Double($1.tv_usec) }
  }
}
