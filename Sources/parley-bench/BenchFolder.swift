import Glibc

/// A folder that lives as long as a measurement.
final class BenchFolder {
  private let folder: String

  init() throws {
    var template = Array("/tmp/parley-bench-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Command.Failure(command: "mkdtemp") }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { _ = try? Command(words: ["rm", "-rf", folder]).run() }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  func write(_ text: String, to name: String) throws {
    guard let file = fopen(path(name), "w") else { throw Command.Failure(command: "fopen") }
    defer { fclose(file) }
    fputs(text, file)
  }
}
