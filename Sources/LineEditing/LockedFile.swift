import Glibc

/// A regular file that this process alone writes for as long as the value lives.
final class LockedFile {
  private let path: String
  private let descriptor: Int32

  /// How long another process may hold the file, in milliseconds.
  private static let patience = 500

  /// Opens the file, creating it and its directory: for its owner alone. Throws an `Errno`.
  init(path: String) throws(Errno) {
    self.path = path
    let obstacle = Self.createDirectory(of: path)
    var opened: Int32?
    do throws(Errno) {
      while opened == nil { opened = try Self.openLocked(path) }
    } catch {
      throw error.code == ENOENT ? obstacle ?? error : error
    }
    descriptor = opened ?? -1
  }

  deinit {
    close(descriptor)
  }

  /// Nil, or why the first directory that is missing could not be made.
  private static func createDirectory(of path: String) -> Errno? {
    var obstacle: Errno?
    var end = path.utf8.startIndex
    while let slash = path.utf8[end...].dropFirst().firstIndex(of: UInt8(ascii: "/")) {
      let isMade = mkdir(String(path[..<slash]), 0o700) == 0
      obstacle = isMade || errno == EEXIST ? nil : obstacle ?? Errno.last
      end = slash
    }
    return obstacle
  }

  /// The locked file; nil when another file took its place meanwhile.
  private static func openLocked(_ path: String) throws(Errno) -> Int32? {
    let flags = O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK
    let descriptor = open(path, flags, 0o600)
    guard descriptor >= 0 else { throw Errno.last }
    do throws(Errno) {
      try lock(descriptor)
      if try isStill(descriptor, at: path) { return descriptor }
    } catch {
      close(descriptor)
      throw error
    }
    close(descriptor)
    return nil
  }

  private static func lock(_ descriptor: Int32) throws(Errno) {
    for _ in 0..<(patience / 2) {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      guard errno == EWOULDBLOCK || errno == EINTR else { throw Errno.last }
      usleep(2_000)
    }
    throw Errno(code: EWOULDBLOCK)
  }

  /// Whether the path still names the file: another process may have put a new one in its place.
  private static func isStill(_ descriptor: Int32, at path: String) throws(Errno) -> Bool {
    var opened = stat()
    var named = stat()
    guard fstat(descriptor, &opened) == 0 else { throw Errno.last }
    guard opened.st_mode & S_IFMT == S_IFREG else { throw Errno(code: EINVAL) }
    if opened.st_mode & 0o077 != 0 { fchmod(descriptor, 0o600) }
    return stat(path, &named) == 0 && opened.st_ino == named.st_ino
      && opened.st_dev == named.st_dev
  }

  /// All bytes of the file, or nil if there are more than `limit`.
  func bytes(limit: Int) throws(Errno) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = pread(descriptor, &chunk, chunk.count, off_t(bytes.count))
      if got == 0 { return bytes }
      if got > 0 {
        bytes += chunk[..<got]
      } else if errno != EINTR {
        throw Errno.last
      }
      if bytes.count > limit { return nil }
    }
  }

  /// Appends a row, on a row of its own even where the last write broke off.
  func append(row: String) throws(Errno) {
    var last: UInt8 = 0
    let size = lseek(descriptor, 0, SEEK_END)
    let isBrokenOff = size > 0 && pread(descriptor, &last, 1, size - 1) == 1 && last != 0x0A
    try Self.write((isBrokenOff ? "\n" : "") + row + "\n", to: descriptor)
  }

  /// Puts a file with other rows in the place of this one, all of it or nothing.
  func replace(rows: [String]) throws(Errno) {
    let new = path + ".new"
    unlink(new)
    let descriptor = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Errno.last }
    defer { close(descriptor) }
    try Self.write(rows.map { $0 + "\n" }.joined(), to: descriptor)
    guard rename(new, path) == 0 else { throw Errno.last }
  }

  /// Gives the file a second name, which stays when other rows are put in its place: the first
  /// free one of `path.broken`, `path.broken-2` and so on.
  func setAside() throws(Errno) -> String {
    for number in 1..<100 {
      let other = path + ".broken" + (number == 1 ? "" : "-\(number)")
      if link(path, other) == 0 { return other }
      guard errno == EEXIST else { throw Errno.last }
    }
    throw Errno(code: EEXIST)
  }

  private static func write(_ text: String, to descriptor: Int32) throws(Errno) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR {
        throw Errno.last
      }
    }
  }
}

/// What a call of the system failed with.
struct Errno: Error {
  let code: Int32

  static var last: Errno { Errno(code: errno) }
}
