import Glibc

/// A file without a name, gone with the last descriptor of it.
final class ScratchFile {
  let descriptor: Int32

  init(_ bytes: [UInt8] = []) {
    var path = Array("/tmp/parley-XXXXXX".utf8CString)
    descriptor = mkstemp(&path)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(path)
    precondition(write(descriptor, bytes, bytes.count) == bytes.count)
    lseek(descriptor, 0, SEEK_SET)
  }

  deinit { close(descriptor) }

  var bytes: [UInt8] { Self.bytes(of: descriptor) }
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Everything in a file, from its start.
  static func bytes(of descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = pread(descriptor, &part, part.count, off_t(bytes.count))
      guard count > 0 else { return bytes }
      bytes += part[..<count]
    }
  }
}
