import Glibc

/// The sessions that load each other, from the one that was named to the one that is asked.
struct Chain {
  private var paths: [String]

  init(_ path: String) { paths = [path] }

  var path: String { paths.last! }
  /// How many loads led here.
  var depth: Int { paths.count - 1 }
  /// Whether this is the session that was named.
  var isOuter: Bool { depth == 0 }

  /// With a session more; its name is seen from the folder of the last one.
  func loading(_ name: String) -> Chain {
    var chain = self
    let isAbsolute = name.utf8.first == UInt8(ascii: "/")
    let folder = FolderLock.folder(of: self.path)
    let name = isAbsolute || folder == "." ? name : "\(folder)/\(name)"
    chain.paths.append(SessionStore.found(name))
    return chain
  }

  /// Whether the last one is none of those that led to it, by whatever name.
  var isStraight: Bool {
    guard let last = Self.identity(path) else { return true }
    return !paths.dropLast().contains { Self.identity($0) == last }
  }

  /// Device and number of a file.
  private static func identity(_ path: String) -> [UInt]? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return [UInt(status.st_dev), UInt(status.st_ino)]
  }
}
