import Glibc
import Testing

/// The built program at a pseudo-terminal, with somebody who types when something is seen.
final class TerminalProgram {
  private let master: Int32
  private let pid: pid_t
  private var isReaped = false
  /// What was written and not waited for yet.
  private var seen: [UInt8] = []

  init(_ arguments: [String]) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var locked: CInt = 0
    // TIOCSPTLCK and TIOCGPTPEER, whose names Swift does not import.
    try #require(ioctl(master, 0x4004_5431, &locked) == 0)
    let slave = ioctl(master, 0x5441, O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(slave >= 0)
    defer { close(slave) }
    var size = winsize(ws_row: 40, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for number: Int32 in 0...2 { posix_spawn_file_actions_adddup2(&actions, slave, number) }
    var words = BuiltShell.words([ProgramRun.program] + arguments)
    var variables = BuiltShell.words(["TERM=xterm", "LC_ALL=C.UTF-8"])
    defer { for word in words + variables { free(word) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, ProgramRun.program, &actions, nil, &words, &variables)
    try #require(failure == 0)
    pid = process
  }

  deinit {
    if !isReaped {
      kill(pid, SIGKILL)
      waitpid(pid, nil, 0)
    }
    close(master)
  }

  func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// Waits until a text has been written; what came before it is forgotten.
  func wait(for text: String) throws {
    let wanted = Array(text.utf8)
    while true {
      if let range = seen.firstRange(of: wanted) {
        seen.removeSubrange(..<range.upperBound)
        return
      }
      try #require(readMore(), "never seen: \(text)")
    }
  }

  /// Waits for the program's end: its exit status, or -1 where a signal ended it.
  func finish() -> Int32 {
    while readMore() {}
    var status: Int32 = 0
    waitpid(pid, &status, 0)
    isReaped = true
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -1
  }

  /// False when there is nothing more, or nothing for a long time.
  private func readMore() -> Bool {
    var waited = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&waited, 1, 60_000) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    let count = read(master, &chunk, chunk.count)
    guard count > 0 else { return false }
    seen += chunk[..<count]
    return true
  }
}
