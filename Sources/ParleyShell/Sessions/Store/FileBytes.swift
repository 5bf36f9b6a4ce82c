import Glibc

/// Why a file could not be read or written.
enum FileFailure: Error, Equatable {
  case system(Int32)
  case tooLong(Int)
  case notPlain

  var reason: String {
    switch self {
    case .system(let code): Reason.text(code)
    case .tooLong(let limit): "it has more than \(limit >> 20) MiB"
    case .notPlain: "it is not a plain file"
    }
  }
}

/// Files as bytes.
enum FileBytes {
  enum Kind { case nothing, plain, link, other }

  /// What stands at a path; a link is not followed.
  static func kind(_ path: String) -> Kind {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .nothing }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .plain
    case S_IFLNK: .link
    default: .other
    }
  }

  /// Whether a folder stands at a path, or a link to one.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// All of a plain file, of at most `limit` bytes. Devices, pipes and folders are not read.
  static func read(_ path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .system(errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .system(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notPlain }
    guard status.st_size <= limit else { throw .tooLong(limit) }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeMutableBytes {
        Glibc.read(file, $0.baseAddress! + done, $0.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .system(errno) }
      if count == 0 { break }
      done += count
    }
    bytes.removeLast(bytes.count - done)
    return bytes
  }

  /// How many bytes at the beginning are UTF-8.
  static func validPrefix(_ bytes: [UInt8]) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var valid = 0
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { valid += scalar.count }
    return valid
  }
}
