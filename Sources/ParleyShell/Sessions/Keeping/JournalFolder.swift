import Glibc

/// The folder of the journals: one for each shell that lives or that broke off.
package struct JournalFolder: Sendable {
  package let path: String

  package init(_ path: String) { self.path = path }

  /// The session that was left last without being saved.
  var last: String { path + "/last" + SessionStore.suffix }

  /// A new file that is locked, and its name, under which nobody looks for a journal yet. Folders
  /// that are missing are made.
  func create() throws(FileFailure) -> (file: Int32, name: String) {
    let obstacle = makeFolders()
    for number in 0..<1000 {
      let name = "\(path)/\(getpid())-\(number)\(Self.unfinished)"
      let file = open(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
      if file < 0, errno == EEXIST { continue }
      guard file >= 0 else { throw .system(errno == ENOENT ? obstacle ?? errno : errno) }
      // A shell that looks for journals takes away unfinished ones that nobody holds.
      if flock(file, LOCK_EX | LOCK_NB) == 0, Self.isLinked(file) { return (file, name) }
      close(file)
    }
    throw .system(EEXIST)
  }

  /// A name for a journal of this shell.
  func freeName() -> String {
    for number in 0..<Int.max {
      let name = "\(path)/\(getpid())-\(number)\(SessionStore.suffix)"
      if FileBytes.kind(name) == .nothing { return name }
    }
    return last
  }

  /// At the end of the name of a journal that is being written.
  private static let unfinished = ".new"

  /// Nil, or the system's number for why the first folder that is missing could not be made.
  private func makeFolders() -> Int32? {
    let ends = path.utf8.indices.dropFirst().filter { path.utf8[$0] == UInt8(ascii: "/") }
    var obstacle: Int32?
    for end in ends + [path.utf8.endIndex] {
      let isMade = mkdir(String(path[..<end]), 0o700) == 0
      obstacle = isMade || errno == EEXIST ? nil : obstacle ?? errno
    }
    return obstacle
  }

  /// A journal without a shell, locked for whoever found it.
  struct Orphan {
    let name: String
    let session: SessionFile
    private let file: Int32

    fileprivate init(name: String, session: SessionFile, file: Int32) {
      self.name = name
      self.session = session
      self.file = file
    }

    func release() { close(file) }

    /// Its session is kept elsewhere now.
    func remove() {
      unlink(name)
      release()
    }
  }

  /// The journals of shells that broke off, newest first.
  func orphans() -> [Orphan] {
    for name in names(Self.unfinished) {
      guard let (file, _) = Self.lock(name) else { continue }
      unlink(name)
      close(file)
    }
    let found = names(SessionStore.suffix).compactMap { name -> (Orphan, Int)? in
      guard name != last, let (file, time) = Self.lock(name) else { return nil }
      guard let session = try? SessionStore().readWhole(name), !session.parts.isEmpty else {
        close(file)
        return nil
      }
      return (Orphan(name: name, session: session, file: file), time)
    }
    return found.sorted { ($0.1, $0.0.name) > ($1.1, $1.0.name) }.map(\.0)
  }

  /// The session that was left last without being saved; nil where there is none.
  func lastLeft() -> Orphan? {
    guard let (file, _) = Self.lock(last) else { return nil }
    guard let session = try? SessionStore().readWhole(last) else {
      close(file)
      return nil
    }
    return Orphan(name: last, session: session, file: file)
  }

  func settle() {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  private func names(_ suffix: String) -> [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(suffix) { names.append(path + "/" + name) }
    }
    return names
  }

  /// The file and when it was written, in seconds; nil while its shell lives.
  private static func lock(_ name: String) -> (Int32, Int)? {
    let file = open(name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    var status = stat()
    guard flock(file, LOCK_EX | LOCK_NB) == 0, fstat(file, &status) == 0, status.st_nlink > 0
    else {
      close(file)
      return nil
    }
    return (file, status.st_mtim.tv_sec)
  }

  private static func isLinked(_ file: Int32) -> Bool {
    var status = stat()
    return fstat(file, &status) == 0 && status.st_nlink > 0
  }
}
