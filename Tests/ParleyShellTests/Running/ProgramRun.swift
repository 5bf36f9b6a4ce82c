import Glibc

/// The program, run as a process of its own.
struct ProgramRun {
  let output: String
  let errors: String
  let status: Int32

  /// - Parameters:
  ///   - standardOutput: where answers go instead of into `output`.
  init(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:],
    standardOutput: Int32? = nil
  ) {
    self.init(
      words: [Self.program] + arguments, input: input, environment: environment,
      standardOutput: standardOutput)
  }

  /// A line of the shell in which `parley` is this program; errors among the output.
  init(script: String) {
    let folder = Self.program.split(separator: "/").dropLast().joined(separator: "/")
    self.init(
      words: ["/bin/sh", "-c", "{ \(script)\n} 2>&1"],
      environment: ["PATH": "/\(folder):/usr/bin:/bin"])
  }

  /// Any program, by its path.
  init(
    words: [String], input: [UInt8] = [], environment: [String: String],
    standardOutput: Int32? = nil
  ) {
    let input = ScratchFile(input)
    let output = ScratchFile()
    let errors = ScratchFile()
    status = Self.status(
      of: words, environment,
      [input.descriptor, standardOutput ?? output.descriptor, errors.descriptor])
    self.output = output.text
    self.errors = errors.text
  }

  init(_ arguments: [String], lines: String, _ more: String...) {
    self.init(arguments, input: Array(([lines] + more).map { $0 + "\n" }.joined().utf8))
  }

  /// Beside the tests' own bundle.
  static let program: String = {
    var path = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &path, path.count)
    let bytes = path[..<max(count, 0)].map { UInt8(bitPattern: $0) }
    let own = String(decoding: bytes, as: UTF8.self)
    return "/" + own.split(separator: "/").dropLast().joined(separator: "/") + "/parley"
  }()

  private static func status(
    of words: [String], _ environment: [String: String], _ descriptors: [Int32]
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, descriptor) in descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
    }
    let words = words.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in words + variables { free(word) } }
    var process: pid_t = 0
    guard posix_spawn(&process, words[0]!, &actions, nil, words, variables) == 0 else { return -1 }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
  }
}
