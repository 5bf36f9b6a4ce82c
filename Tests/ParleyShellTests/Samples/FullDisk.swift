import Glibc

@testable import ParleyShell

/// A disk with room for so many bytes.
struct FullDisk: FileWriting {
  let room: Int

  func write(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Int {
    let used = Int(lseek(file, 0, SEEK_CUR))
    let taken = min(bytes.count, room - used)
    guard taken > 0 else {
      errno = ENOSPC
      return -1
    }
    return Glibc.write(file, bytes.baseAddress, taken)
  }

  func sync(_ file: Int32) -> Int32 {
    errno = ENOSPC
    return -1
  }

  func rename(_ path: String, to other: String) -> Int32 { Glibc.rename(path, other) }
}
