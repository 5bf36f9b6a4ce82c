/// A run of an image's words, read where they lie.
package struct PackedWords: Sequence, @unchecked Sendable {
  // Unchecked: the memory is never written after the image is made, and `owner` keeps it alive.
  @usableFromInline let base: UnsafeRawPointer?
  @usableFromInline let owner: AnyObject?
  package let count: Int

  package static let none = PackedWords(base: nil, owner: nil, count: 0)

  /// The word at a place, which has to be below `count`.
  @inlinable package subscript(place: Int) -> Int {
    precondition(place >= 0 && place < count)
    return Self.word(base!, place)
  }

  @inlinable static func word(_ base: UnsafeRawPointer, _ place: Int) -> Int {
    Int(UInt32(littleEndian: base.loadUnaligned(fromByteOffset: place * 4, as: UInt32.self)))
  }

  @inlinable package func makeIterator() -> Iterator {
    Iterator(base: base, owner: owner, end: count)
  }

  package struct Iterator: IteratorProtocol {
    @usableFromInline let base: UnsafeRawPointer?
    // Never read: it keeps the memory for as long as somebody iterates.
    @usableFromInline let owner: AnyObject?
    @usableFromInline var place = 0
    @usableFromInline let end: Int

    @inlinable init(base: UnsafeRawPointer?, owner: AnyObject?, end: Int) {
      self.base = base
      self.owner = owner
      self.end = end
    }

    @inlinable package mutating func next() -> Int? {
      guard place < end, let base else { return nil }
      place += 1
      return PackedWords.word(base, place - 1)
    }
  }
}
