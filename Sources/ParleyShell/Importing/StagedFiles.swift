import CDisk
import Glibc
import ParleyCorpus

/// Files that are written beside a corpus and put into it together.
///
/// They wait in the hidden folder `.import`, which no reader of a corpus looks at. Nothing that
/// stands in the corpus is written over, so what was put there can be taken away again.
final class StagedFiles {
  private let folder: String
  private let writer: any FileWriting
  /// From the corpus folder: `sources/notice.yaml`, in the order in which they are put there.
  private var names: [String] = []

  private var staging: String { folder + "/.import" }

  /// What an import left behind that was cut off is taken away.
  init(in folder: String, writer: any FileWriting) throws(FileFailure) {
    self.folder = folder
    self.writer = writer
    clear()
    guard mkdir(staging, 0o777) == 0 else { throw .system(errno) }
  }

  /// - Parameter name: from the corpus folder, in a folder of it: `sources/notice.yaml`.
  func add(_ text: String, as name: String) throws(FileFailure) {
    let file = open(
      "\(staging)/\(names.count)", O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw .system(errno) }
    defer { close(file) }
    try writer.writeAll(Array(text.utf8), to: file)
    names.append(name)
  }

  /// Puts every file in its place, or leaves the corpus as it was.
  func commit() throws(FileFailure) {
    guard !names.isEmpty else { return }
    // All of them reach the disk at once: one by one they would take a thousand times as long.
    try sync()
    var placed: [String] = []
    do throws(FileFailure) {
      for (number, name) in names.enumerated() {
        let path = "\(folder)/\(name)"
        mkdir(FolderLock.folder(of: path), 0o777)
        guard FileBytes.kind(path) == .nothing else { throw .system(EEXIST) }
        guard writer.rename("\(staging)/\(number)", to: path) == 0 else { throw .system(errno) }
        placed.append(path)
      }
      try sync()
    } catch {
      for path in placed.reversed() { unlink(path) }
      throw error
    }
  }

  private func sync() throws(FileFailure) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno) }
    defer { close(descriptor) }
    guard disk_sync(descriptor) == 0, writer.sync(descriptor) == 0 else { throw .system(errno) }
  }

  /// Takes the hidden folder away with whatever is left in it.
  func clear() {
    guard FileBytes.kind(staging) == .other else { return }
    let names = (try? SeedFolder.entries(staging, name: staging)) ?? []
    for name in names { unlink("\(staging)/\(name)") }
    rmdir(staging)
  }
}
