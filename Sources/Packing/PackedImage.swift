/// Bytes that hold records, read where they lie: nothing is copied before it is asked for.
///
/// Every read is checked against the image's bounds, so a cut or edited image ends in wrong
/// values but never outside its memory.
package struct PackedImage: @unchecked Sendable {
  // Unchecked: the memory is never written after the image is made, and `owner` keeps it alive.
  @usableFromInline let base: UnsafeRawPointer
  private let owner: Memory?
  @usableFromInline package let wordCount: Int
  private let poolCount: Int

  private final class Memory {
    let bytes: UnsafeMutableRawBufferPointer

    init(_ source: [UInt8]) {
      bytes = .allocate(byteCount: max(source.count, 16), alignment: 16)
      bytes.copyBytes(from: source)
    }

    deinit { bytes.deallocate() }
  }

  /// Over memory that lives as long as the program. Nil where mark, version or sizes do not fit.
  package init?(static bytes: UnsafeRawBufferPointer, mark: UInt32, version: UInt32) {
    self.init(bytes, owner: nil, mark: mark, version: version)
  }

  /// Over a copy of the bytes. Nil where mark, version or sizes do not fit.
  package init?(copying source: [UInt8], mark: UInt32, version: UInt32) {
    let memory = Memory(source)
    self.init(
      UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(memory.bytes)[..<source.count]),
      owner: memory, mark: mark, version: version)
  }

  private init?(
    _ bytes: UnsafeRawBufferPointer, owner: Memory?, mark: UInt32, version: UInt32
  ) {
    guard bytes.count >= 16, let start = bytes.baseAddress else { return nil }
    func header(_ index: Int) -> UInt32 {
      UInt32(littleEndian: start.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
    }
    guard header(0) == mark, header(1) == version else { return nil }
    wordCount = Int(header(2))
    poolCount = Int(header(3))
    guard bytes.count == 16 + wordCount * 4 + poolCount else { return nil }
    base = start + 16
    self.owner = owner
  }

  /// The word at an index; 0 beyond the end.
  @inlinable package func word(_ index: Int) -> Int {
    Int(raw(index))
  }

  @inlinable func raw(_ index: Int) -> UInt32 {
    guard index >= 0, index < wordCount else { return 0 }
    return UInt32(littleEndian: base.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
  }

  /// So many words from an index on; none where the image does not hold them all.
  package func words(at index: Int, count: Int) -> PackedWords {
    guard index >= 0, count > 0, index + count <= wordCount else { return .none }
    return PackedWords(base: base + index * 4, owner: owner, count: count)
  }

  /// The pool's bytes at a place; empty outside the pool.
  package func bytes(at offset: Int, count: Int) -> UnsafeRawBufferPointer {
    guard offset >= 0, count > 0, offset + count <= poolCount else {
      return .init(start: nil, count: 0)
    }
    return UnsafeRawBufferPointer(start: base + wordCount * 4 + offset, count: count)
  }

  /// The text at a place.
  package func text(at offset: Int, count: Int) -> String {
    String(decoding: bytes(at: offset, count: count), as: UTF8.self)
  }

  /// A reader at a word.
  package func reader(at index: Int) -> PackedReader { PackedReader(self, at: index) }
}
