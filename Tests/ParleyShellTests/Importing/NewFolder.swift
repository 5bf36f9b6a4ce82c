import Glibc
import Testing

@testable import ParleyShell

/// A folder with a new corpus, `town`, in it.
final class NewFolder {
  private let folder: TemporaryFolder
  /// Of the corpus.
  let path: String

  /// Ten saved pages; what they tell is invented.
  static let pages = "\(PackageFolder.path)/Tests/Pages"

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("town")
    try NewCorpus(path, title: nil).write()
  }

  func file(_ name: String) -> String { folder.file(name) }
  func text(_ name: String) throws -> String { try folder.text(name) }

  /// Writes a file, and the folders it stands in.
  func write(_ text: String, to name: String) throws {
    var path = ""
    for part in name.split(separator: "/").dropLast() {
      path += "\(part)/"
      mkdir(folder.file(path), 0o777)
    }
    try folder.write(text, to: name)
  }

  /// `parley import NAMES… --into town`; an option or a whole path stands as it is.
  func imports(_ names: String...) -> ProgramRun {
    let paths = names.map { $0.hasPrefix("/") || $0.hasPrefix("--") ? $0 : folder.file($0) }
    return ProgramRun(["import"] + paths + ["--into", path])
  }

  /// What stands in a folder of the corpus, in order.
  func names(in part: String) -> [String] {
    PackageFolder.names(inside: "\(path)/\(part)")
  }

  /// Every file of the corpus.
  var names: [String] {
    PackageFolder.names(inside: path).flatMap { name in
      [name] + names(in: name).map { "\(name)/\($0)" }
    }
  }
}
