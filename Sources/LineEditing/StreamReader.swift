import Glibc

/// Reads the lines of a file, a pipe, or any other descriptor: bytes up to a line feed, without a
/// carriage return before it and without a byte order mark at the start.
package final class StreamReader: LineReader {
  /// Whether the last line held bytes that are not UTF-8; U+FFFD stands in their place.
  package private(set) var repaired = false

  private let descriptor: Int32
  private let limit: Int
  private var bytes: [UInt8] = []
  private var next = 0
  private var atStart = true
  private var last: LineEvent?

  /// `limit` is the length of the longest line delivered, in bytes.
  package init(descriptor: Int32, limit: Int = 1 << 20) {
    self.descriptor = descriptor
    self.limit = limit
  }

  package func read(prompt: String) -> LineEvent {
    repaired = false
    var line: [UInt8] = []
    var tooLong = false
    while true {
      let pending = bytes[next...]
      let feed = pending.firstIndex(of: 0x0A)
      let piece = pending[..<(feed ?? pending.endIndex)]
      // A carriage return and a byte order mark do not count.
      if line.count + piece.count > limit + 4 {
        tooLong = true
        line = []
      } else if !tooLong {
        line += piece
      }
      next = piece.endIndex
      if feed != nil {
        next += 1
        return deliver(line, tooLong: tooLong)
      }
      if last == nil { last = refill() }
      if let last {
        let nothing = line.isEmpty && !tooLong
        return nothing ? last : deliver(line, tooLong: tooLong)
      }
    }
  }

  private func deliver(_ whole: [UInt8], tooLong: Bool) -> LineEvent {
    var line = whole[...]
    if atStart && line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    atStart = false
    if line.last == 0x0D { line = line.dropLast() }
    if tooLong || line.count > limit { return .tooLong(limit: limit) }
    if let text = String(validating: line, as: UTF8.self) { return .line(text) }
    repaired = true
    return .line(String(decoding: line, as: UTF8.self))
  }

  /// Replaces the bytes already used by what is read next; an event when there is nothing more.
  private func refill() -> LineEvent? {
    bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      var got: Int
      repeat {
        got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      } while got < 0 && errno == EINTR
      count = max(got, 0)
      if got < 0 { last = .failed(errno: errno) }
      if got == 0 { last = .end }
    }
    next = 0
    return last
  }
}
