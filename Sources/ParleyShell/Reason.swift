import Glibc

/// The system's own words for an error, in English whatever the locale.
enum Reason {
  static func text(_ code: Int32) -> String {
    switch code {
    case ENOENT: "no such file or folder"
    case EACCES, EPERM: "permission denied"
    case ENOSPC: "no space left on the device"
    case EPIPE: "the reader has gone"
    case EISDIR: "it is a folder"
    case ENOTDIR: "it is not a folder"
    case ELOOP: "too many links"
    case EIO: "the device failed"
    case EROFS: "the file system is read-only"
    default: "error \(code)"
    }
  }
}
