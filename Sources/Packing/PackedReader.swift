/// Reads records in the order in which `PackedWriter` wrote them.
package struct PackedReader: Sendable {
  @usableFromInline package let image: PackedImage
  @usableFromInline package var index: Int

  package init(_ image: PackedImage, at index: Int) {
    self.image = image
    self.index = index
  }

  @inlinable package mutating func number() -> Int {
    defer { index += 1 }
    return image.word(index)
  }

  /// A section: what `read` makes of it; then on to its end.
  @inlinable package mutating func section<Value>(_ read: (inout PackedReader) -> Value) -> Value {
    let end = number()
    let value = read(&self)
    index = end
    return value
  }

  /// Passes over so many words.
  package mutating func skip(_ words: Int) { index += words }

  @inlinable package mutating func flag() -> Bool { number() != 0 }

  package mutating func double() -> Double {
    let low = UInt64(number())
    return Double(bitPattern: low | UInt64(number()) << 32)
  }

  package mutating func text() -> String {
    let offset = number()
    return image.text(at: offset, count: number())
  }

  @inlinable package mutating func optional<Value>(_ read: (inout PackedReader) -> Value) -> Value?
  {
    flag() ? read(&self) : nil
  }

  /// How many records follow; a count that the image cannot hold is taken for none.
  @inlinable package mutating func count() -> Int {
    let count = number()
    return count <= image.wordCount - index ? count : 0
  }

  /// A list: as many values as `count` tells.
  @inlinable package mutating func list<Value>(_ read: (inout PackedReader) -> Value) -> [Value] {
    let count = count()
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(read(&self)) }
    return values
  }

  /// A list of numbers, for which the general code would look up its types each time.
  package mutating func numbers() -> [Int] { list { $0.number() } }

  package mutating func texts() -> [String] { list { $0.text() } }

  /// Passes over a table and tells where its places stand and how many there are.
  package mutating func table() -> PackedTable {
    let count = count()
    defer { index += count }
    return PackedTable(image: image, start: index, count: count)
  }
}

/// Records that are read one at a time.
package struct PackedTable: Sendable {
  package let image: PackedImage
  package let start: Int
  package let count: Int

  /// A reader at a record.
  package func reader(_ number: Int) -> PackedReader {
    image.reader(at: number >= 0 && number < count ? image.word(start + number) : image.wordCount)
  }
}
