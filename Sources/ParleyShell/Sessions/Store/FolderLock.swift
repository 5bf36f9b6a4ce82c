import Glibc

/// Keeps two shells from writing in one folder at the same time: from looking at a file until it is
/// replaced. Where no lock can be had, the last writer wins, with a whole file.
struct FolderLock {
  private let file: Int32

  init(of path: String) {
    file = open(Self.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { return }
    for _ in 0..<Self.patience {
      if flock(file, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK { return }
      usleep(10_000)
    }
  }

  /// In hundredths of a second.
  private static let patience = 200

  func release() {
    if file >= 0 { close(file) }
  }

  /// The folder that a file stands in: `.` for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
