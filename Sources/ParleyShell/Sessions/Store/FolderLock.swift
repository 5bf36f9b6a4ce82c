import Glibc

/// Keeps two shells from writing in one folder at the same time: from looking at a file until it is
/// replaced. Where the file system knows no locks, the last writer wins, with a whole file.
struct FolderLock {
  private let file: Int32

  init(of path: String) {
    file = open(Self.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if file >= 0 { while flock(file, LOCK_EX) < 0, errno == EINTR {} }
  }

  func release() {
    if file >= 0 { close(file) }
  }

  /// The folder that a file stands in: `.` for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
