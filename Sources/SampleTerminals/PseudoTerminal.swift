package import Glibc

/// A program at a pseudo-terminal, with somebody who types and looks at the screen.
package final class PseudoTerminal {
  package private(set) var screen: TerminalEmulator
  /// How many bytes the program has written.
  package private(set) var received = 0
  private let master: Int32
  package let process: pid_t
  private var isReaped = false

  /// How long anything may take to show, in milliseconds.
  private static let patience: Int32 = 6_000

  /// Nil where the program cannot be started. It leads a session of its own, whose terminal this is.
  package init?(
    _ words: [String], environment: [String: String], columns: Int = 80, rows: Int = 24
  ) {
    screen = TerminalEmulator(columns: columns, rows: rows)
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (locked, number): (CInt, CUnsignedInt) = (0, 0)
    // TIOCSPTLCK and TIOCGPTN, whose names Swift does not import.
    guard ioctl(master, 0x4004_5431, &locked) == 0, ioctl(master, 0x8004_5430, &number) == 0 else {
      close(master)
      return nil
    }
    Self.setSize(master, columns, rows)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/pts/\(number)", O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    // POSIX_SPAWN_SETSID, which Swift does not import either.
    posix_spawnattr_setflags(
      &attributes, Int16(0x80 | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    let arguments = words.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in arguments + variables { free(word) } }
    var process: pid_t = -1
    guard posix_spawn(&process, words[0], &actions, &attributes, arguments, variables) == 0 else {
      close(master)
      return nil
    }
    self.process = process
  }

  deinit {
    if !isReaped {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(master)
  }

  private static func setSize(_ master: Int32, _ columns: Int, _ rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Types; what is written meanwhile is taken in.
  package func type(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      var waited = pollfd(fd: master, events: Int16(POLLIN | POLLOUT), revents: 0)
      guard poll(&waited, 1, Self.patience) > 0 else { return }
      if waited.revents & Int16(POLLIN) != 0 { _ = takeIn(within: 0) }
      if waited.revents & Int16(POLLHUP | POLLERR) != 0 { return }
      guard waited.revents & Int16(POLLOUT) != 0 else { continue }
      let count = rest.prefix(256).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Waits until the screen is as wanted; false where it never is.
  package func shows(_ isWanted: (TerminalEmulator) -> Bool) -> Bool {
    var left = Self.patience
    while !isWanted(screen) {
      guard left > 0, takeIn(within: 20) != .gone else {
        _ = takeIn(within: 0)
        return isWanted(screen)
      }
      left -= 20
    }
    return true
  }

  package func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    Self.setSize(master, columns, rows)
  }

  package func signal(_ number: Int32) { kill(process, number) }

  /// How it ended: the exit status, or less than 0 for a signal; nil where it goes on.
  package func status() -> Int32? {
    var left = Self.patience
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      guard left > 0 else { return nil }
      if takeIn(within: 5) == .gone { usleep(5_000) }
      left -= 5
    }
    _ = takeIn(within: 0)
    isReaped = true
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
  }

  /// Waits until the program is stopped.
  package func isStopped() -> Bool {
    var left = Self.patience
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG | WUNTRACED) == 0, left > 0 {
      if takeIn(within: 5) == .gone { usleep(5_000) }
      left -= 5
    }
    return status & 0xFF == 0x7F
  }

  /// Whether the terminal takes whole lines and shows what is typed, as it did at first.
  package var isCooked: Bool {
    var modes = termios()
    tcgetattr(master, &modes)
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return modes.c_lflag & wanted == wanted
  }

  private enum Taken { case bytes, nothing, gone }

  /// The bytes that came since; not much of what comes without an end.
  private func takeIn(within milliseconds: Int32) -> Taken {
    var taken = Taken.nothing
    var waited = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    for _ in 0..<16 {
      guard poll(&waited, 1, taken == .bytes ? 0 : milliseconds) > 0 else { break }
      let count = read(master, &chunk, chunk.count)
      guard count > 0 else { return .gone }
      screen.feed(Array(chunk[..<count]))
      received += count
      taken = .bytes
    }
    return taken
  }
}

/// How long a program takes to answer a key.
extension PseudoTerminal {
  /// From the key to the first byte that comes back, in microseconds.
  package func echo(of key: String) -> Double {
    _ = takeIn(within: 0)
    let start = Self.now()
    type(key)
    _ = takeIn(within: Self.patience)
    return Self.now() - start
  }

  /// In microseconds.
  package static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
  }
}
