import Glibc
import LineEditing
import Testing

/// A descriptor from which the bytes can be read.
private func stream(of bytes: [UInt8]) throws -> Int32 {
  let file = try #require(tmpfile())
  defer { fclose(file) }
  let descriptor = dup(fileno(file))
  try #require(write(descriptor, bytes, bytes.count) == bytes.count)
  lseek(descriptor, 0, SEEK_SET)
  return descriptor
}

private func events(of bytes: [UInt8], limit: Int = 1 << 20) throws -> [LineEvent] {
  let descriptor = try stream(of: bytes)
  defer { close(descriptor) }
  let reader = StreamReader(descriptor: descriptor, limit: limit)
  var events: [LineEvent] = []
  repeat { events.append(reader.read(prompt: "> ")) } while events.last != .end
  return events
}

@Test func readsLinesWithAnyLineEnd() throws {
  let read = try events(of: Array("\u{FEFF}who\r\n\r\n\nwhat".utf8))
  #expect(read == [.line("who"), .line(""), .line(""), .line("what"), .end])
  #expect(try events(of: []) == [.end])
}

@Test func repairsBytesThatAreNotUTF8AndSaysSo() throws {
  let descriptor = try stream(of: [0x61, 0xFF, 0x0A, 0x62, 0x0A])
  defer { close(descriptor) }
  let reader = StreamReader(descriptor: descriptor)
  #expect(reader.read(prompt: "") == .line("a\u{FFFD}"))
  #expect(reader.repaired)
  #expect(reader.read(prompt: "") == .line("b"))
  #expect(!reader.repaired)
}

@Test func passesOverALineThatIsTooLong() throws {
  let long = [UInt8](repeating: 0x61, count: 300_000)
  let read = try events(of: Array("a\n".utf8) + long + Array("\nb\n".utf8) + long, limit: 1000)
  #expect(read == [.line("a"), .tooLong(limit: 1000), .line("b"), .tooLong(limit: 1000), .end])
  let limit = [UInt8](repeating: 0x61, count: 1000)
  #expect(try events(of: limit + [0x0D, 0x0A], limit: 1000).first != .tooLong(limit: 1000))
  #expect(try events(of: limit + [0x61, 0x0A], limit: 1000).first == .tooLong(limit: 1000))
}

@Test func tellsWhyNothingCanBeRead() {
  #expect(StreamReader(descriptor: -1).read(prompt: "") == .failed(errno: EBADF))
}

@Test func readsAnyBytesToTheirEnd() throws {
  var random = SeededGenerator(seed: 7)
  for _ in 0..<200 {
    let bytes = (0..<Int.random(in: 0..<200, using: &random)).map { _ in
      Bool.random(using: &random) ? UInt8.random(in: 0...255, using: &random) : 0x0A
    }
    #expect(try events(of: bytes, limit: 20).count <= bytes.count + 2)
  }
}
