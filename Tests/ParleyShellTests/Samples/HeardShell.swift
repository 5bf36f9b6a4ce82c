import Glibc
import ParleyRendering
import Testing

@testable import ParleyShell

/// A shell over a corpus folder whose words are listened to.
final class HeardShell {
  let shell: Shell
  private let folder: TemporaryFolder
  private let files: [Int32]
  private var heard = 0

  init(_ corpus: OpenedCorpus, width: Int = 80) throws {
    folder = try TemporaryFolder()
    files = ["out", "err"].map { [folder] in
      open(folder.file($0), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    }
    try #require(files.allSatisfy { $0 >= 0 })
    shell = Shell(
      corpus: corpus, settings: Settings(output: OutputSettings(width: width)),
      session: Session(depth: .texts), output: Output(descriptor: files[0]),
      errors: Output(descriptor: files[1]))
  }

  deinit { for file in files { close(file) } }

  /// What the lines brought to the output.
  @discardableResult
  func said(_ lines: String...) throws -> String {
    for line in lines { shell.handle(line) }
    let text = Array(try folder.text("out").utf8)
    defer { heard = text.count }
    return String(decoding: text[heard...], as: UTF8.self)
  }

  /// All that was said of errors.
  func errors() throws -> String { try folder.text("err") }
}
