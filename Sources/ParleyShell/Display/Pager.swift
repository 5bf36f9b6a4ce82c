import Diagnostics
import Glibc
import LineEditing

/// Shows what is taller than the screen: through the command in `PAGER`, or `less -RFX`.
struct Pager {
  let watch: SignalWatch

  /// Nil where nothing is to be paged: `PAGER` is empty or `cat`, or the terminal cannot move.
  private static var command: String? {
    guard let terminal = getenv("TERM"), strcmp(terminal, "dumb") != 0 else { return nil }
    guard let chosen = getenv("PAGER") else {
      return "less -RFX -P'?eThe end; q goes back:Space goes on, q goes back.'"
    }
    let command = String(cString: chosen)
    return command.allSatisfy(\.isWhitespace) || command == "cat" ? nil : command
  }

  /// False where it was not shown: it fits on the screen, or there is no pager.
  func show(_ text: String) -> Bool {
    guard let height = Surroundings.height, let command = Self.command,
      Self.rows(of: text, columns: Surroundings.width) >= height
    else { return false }
    var isShown = false
    watch.stepAside { isShown = Self.run(command, with: text) }
    return isShown
  }

  /// How many rows of a screen a text takes; codes for colours take no room.
  static func rows(of text: String, columns: Int) -> Int {
    text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { rows, line in
      let shown = line.contains("\u{1B}") ? line.replacing(/\u{1B}\[[0-9;]*m/, with: "") : line[...]
      let width = shown.utf8.count <= columns ? 1 : Visible.columns(String(shown))
      return rows + max(1, (width + columns - 1) / columns)
    }
  }

  /// False where there is no such program.
  private static func run(_ command: String, with text: String) -> Bool {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let process = spawn(["/bin/sh", "-c", command], input: ends[0])
    close(ends[0])
    if process > 0 { Output(descriptor: ends[1]).write(text) }
    close(ends[1])
    var status: Int32 = 0
    while process > 0, waitpid(process, &status, 0) < 0, errno == EINTR {}
    let isMissing = status & 0x7F == 0 && [126, 127].contains(status >> 8 & 0xFF)
    return process > 0 && !isMissing
  }

  /// The process, with the signals of its keys as they are by default; -1 where there is none.
  private static func spawn(_ words: [String], input: Int32) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGQUIT, SIGTSTP, SIGPIPE] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = -1
    let added = [("LESSCHARSET", "utf-8"), ("LESSSECURE", "1")].filter { getenv($0.0) == nil }
      .map { strdup("\($0.0)=\($0.1)") }
    defer { for variable in added { free(variable) } }
    var variables = added + Self.variables
    return posix_spawn(&process, words[0], &actions, &attributes, &arguments, &variables) == 0
      ? process : -1
  }

  /// The surroundings as they are, with the end of the list. What is shown is UTF-8, which `less`
  /// takes from the locale alone: in another one it shows `<E2><80><A6>` for an ellipsis. A question
  /// typed too early has keys of `less` in it: `s` would write a file, `!` run a command.
  private static var variables: [UnsafeMutablePointer<CChar>?] {
    Array(sequence(first: environ) { $0.pointee == nil ? nil : $0 + 1 }.map(\.pointee))
  }
}
