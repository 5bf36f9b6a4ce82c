import Glibc

/// The calls by which a file is written; a test puts a full disk in their place.
package protocol FileWriting: Sendable {
  /// As `write(2)`: the bytes taken, or -1 and `errno`.
  func write(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Int
  /// As `fsync(2)`.
  func sync(_ file: Int32) -> Int32
  /// As `rename(2)`.
  func rename(_ path: String, to other: String) -> Int32
}

/// The disk itself.
package struct DiskWriter: FileWriting {
  package init() {}

  package func write(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Int {
    Glibc.write(file, bytes.baseAddress, bytes.count)
  }

  package func sync(_ file: Int32) -> Int32 { fsync(file) }

  package func rename(_ path: String, to other: String) -> Int32 { Glibc.rename(path, other) }
}

extension FileWriting {
  /// Writes all bytes, or fails.
  func writeAll(_ bytes: [UInt8], to file: Int32) throws(FileFailure) {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { write($0, to: file) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .system(count == 0 ? ENOSPC : errno) }
      done += count
    }
  }
}

/// A file that is whole at every moment: written beside its place, then moved into it.
enum AtomicFile {
  /// A file that is there keeps its permissions.
  static func write(
    _ bytes: [UInt8], to path: String, by writer: some FileWriting
  ) throws(FileFailure) {
    var old = stat()
    let isThere = lstat(path, &old) == 0
    let (file, beside) = try create(beside: path)
    var isOpen = true
    do throws(FileFailure) {
      if isThere { fchmod(file, old.st_mode & 0o7777) }
      try writer.writeAll(bytes, to: file)
      guard writer.sync(file) == 0 else { throw .system(errno) }
      isOpen = false
      guard close(file) == 0 else { throw .system(errno) }
      guard writer.rename(beside, to: path) == 0 else { throw .system(errno) }
    } catch {
      if isOpen { close(file) }
      unlink(beside)
      throw error
    }
    let folder = open(FolderLock.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    _ = writer.sync(folder)
    close(folder)
  }

  /// A new file in the same folder: `.tour.parley.4711-0`.
  private static func create(beside path: String) throws(FileFailure) -> (Int32, String) {
    let folder = FolderLock.folder(of: path)
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String($0) ?? "" } ?? ""
    for number in 0..<100 {
      let beside = "\(folder)/.\(name).\(getpid())-\(number)"
      let file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
      if file >= 0 { return (file, beside) }
      guard errno == EEXIST else { throw .system(errno) }
    }
    throw .system(EEXIST)
  }
}
