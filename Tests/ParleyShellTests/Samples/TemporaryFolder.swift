import Glibc
import Testing

@testable import ParleyShell

/// A folder that lives as long as a test.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/parley-shell-XXXXXX".utf8CString)
    path = String(cString: try #require(mkdtemp(&template)))
  }

  deinit {
    let pid = Self.run(["/bin/rm", "-rf", path])
    if pid > 0 { waitpid(pid, nil, 0) }
  }

  func file(_ name: String) -> String { path + "/" + name }

  func write(_ text: String, to name: String) throws {
    try AtomicFile.write(Array(text.utf8), to: file(name), by: DiskWriter())
  }

  func makeFolder(_ name: String) { mkdir(file(name), 0o755) }

  func text(_ name: String) throws -> String {
    String(decoding: try FileBytes.read(file(name), limit: 1 << 30), as: UTF8.self)
  }

  /// Who may do what with a file: `0o600`. Nil where there is none.
  func permissions(of name: String) -> mode_t? {
    var status = stat()
    return stat(file(name), &status) == 0 ? status.st_mode & 0o7777 : nil
  }

  /// What stands in the folder, in order.
  var names: [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func run(_ words: [String]) -> pid_t {
    var pid: pid_t = 0
    var arguments = words.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    arguments.append(nil)
    return posix_spawn(&pid, words[0], nil, nil, arguments, environ) == 0 ? pid : -1
  }
}
