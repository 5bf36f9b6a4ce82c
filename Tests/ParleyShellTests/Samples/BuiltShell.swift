import Glibc
import Testing

@testable import ParleyShell

/// The built program with pipes at its ends.
final class BuiltShell {
  private let pid: pid_t
  private var input: Int32
  private let output: Int32
  private var isReaped = false

  /// Beside the tests' own bundle, or in the package's build folder.
  private static let path: String = {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
    let folder = bundle.map(FolderLock.folder) ?? Repository.path + "/.build/debug"
    return folder + "/parley"
  }()

  init(_ arguments: [String], state: String) throws {
    let (childInput, input) = try Self.pipe()
    let (output, childOutput) = try Self.pipe()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, childInput, 0)
    posix_spawn_file_actions_adddup2(&actions, childOutput, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words = Self.words([Self.path] + arguments)
    var surroundings = Self.words(["HOME=\(state)", "LC_ALL=C.UTF-8"])
    defer { for word in words + surroundings { free(word) } }
    var pid: pid_t = 0
    let failure = posix_spawn(&pid, Self.path, &actions, nil, &words, &surroundings)
    try #require(failure == 0)
    close(childInput)
    close(childOutput)
    self.pid = pid
    self.input = input
    self.output = output
  }

  deinit {
    if !isReaped { kill() }
    if input >= 0 { close(input) }
    close(output)
  }

  /// A list of C strings, ended by nil.
  private static func words(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { strdup($0) } + [nil]
  }

  /// Two ends that no other program inherits.
  private static func pipe() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    try #require(Glibc.pipe(&ends) == 0)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// Lines that fit into a pipe.
  func type(_ lines: [String]) {
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
  }

  /// Everything up to the end, or so many lines and what came with them.
  func read(lines: Int = .max) -> String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(output, &chunk, chunk.count)
      if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk[..<count]
      if lines < .max, bytes.count(where: { $0 == UInt8(ascii: "\n") }) >= lines {
        return String(decoding: bytes, as: UTF8.self)
      }
    }
  }

  /// Ends the input, reads all that comes and waits.
  func finish() -> (text: String, status: Int32) {
    close(input)
    input = -1
    let text = read()
    var status: Int32 = 0
    waitpid(pid, &status, 0)
    isReaped = true
    return (text, status >> 8 & 0xFF)
  }

  /// `kill -9`.
  func kill() {
    Glibc.kill(pid, SIGKILL)
    waitpid(pid, nil, 0)
    isReaped = true
  }
}
