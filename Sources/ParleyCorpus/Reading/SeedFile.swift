package import Diagnostics
import Glibc

/// One file, read whole: a regular file of at most 16 MiB, in UTF-8.
package enum SeedFile {
  /// In bytes.
  package static let sizeLimit = 16 << 20

  /// The file's bytes; `name` is what it is called in a message.
  package static func bytes(_ path: String, name: String) throws(Diagnostic) -> [UInt8] {
    // Without O_NONBLOCK the opening of a pipe waits for somebody who writes.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw .unopened(name, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unopened(name, errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .irregular(name) }
    guard status.st_size <= sizeLimit else { throw .oversized(name, Int(status.st_size)) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: max(4096, Int(status.st_size) + 1))
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .unopened(name, errno) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
      guard bytes.count <= sizeLimit else { throw .oversized(name, bytes.count) }
    }
  }

  /// The file's text. NUL is no text.
  package static func text(_ path: String, name: String) throws(Diagnostic) -> InputText {
    try text(of: bytes(path, name: name), name: name)
  }

  static func text(of bytes: [UInt8], name: String) throws(Diagnostic) -> InputText {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .notText(name, bytes)
    }
    let input = InputText(text, name: name)
    if let place = bytes.firstIndex(of: 0) { throw .zeroByte(input, at: place) }
    return input
  }
}

extension Diagnostic {
  fileprivate static func unopened(_ name: String, _ number: Int32) -> Diagnostic {
    let input = InputText("", name: name)
    let start = TextSpan(0, 0)
    switch number {
    case ENOENT:
      return Diagnostic(.error, "there is no such file", in: input, at: start)
    case EACCES, EPERM:
      return Diagnostic(
        .error, "the file may not be read", in: input, at: start,
        remedy: "give yourself the right to read")
    default:
      return Diagnostic(.error, "the file cannot be read (errno \(number))", in: input, at: start)
    }
  }

  fileprivate static func irregular(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, "this is no regular file", in: InputText("", name: name), at: TextSpan(0, 0),
      remedy: "put a file of text in its place")
  }

  fileprivate static func oversized(_ name: String, _ size: Int) -> Diagnostic {
    Diagnostic(
      .error, "the file has \(size) bytes; at most \(SeedFile.sizeLimit) are read",
      in: InputText("", name: name), at: TextSpan(0, 0), remedy: "split it into several files")
  }

  fileprivate static func notText(_ name: String, _ bytes: [UInt8]) -> Diagnostic {
    let repaired = String(decoding: bytes, as: UTF8.self)
    // Up to the first byte that was replaced the two agree.
    let place = zip(bytes, repaired.utf8).prefix { $0 == $1 }.count
    return Diagnostic(
      .error, "the byte 0x\(hexadecimal(bytes, place)) is not UTF-8",
      in: InputText(repaired, name: name), at: TextSpan(place, place + 3),
      remedy: "save the file as UTF-8")
  }

  private static func hexadecimal(_ bytes: [UInt8], _ place: Int) -> String {
    let digits = place < bytes.count ? String(bytes[place], radix: 16) : "0"
    return digits.utf8.count < 2 ? "0" + digits : digits
  }

  fileprivate static func zeroByte(_ input: InputText, at place: Int) -> Diagnostic {
    Diagnostic(
      .error, "a NUL stands in the file", in: input, at: TextSpan(place, place + 1),
      remedy: "save the file as text")
  }
}
