/// Texts in order of their bytes, each with a number; found by halving, read where they lie.
package struct PackedKeys: Sendable {
  package let image: PackedImage
  package let start: Int
  package let count: Int

  /// The number at a rank in the order.
  package func value(at rank: Int) -> Int { image.word(start + rank * 3 + 2) }

  package func bytes(at rank: Int) -> UnsafeRawBufferPointer {
    image.bytes(at: image.word(start + rank * 3), count: image.word(start + rank * 3 + 1))
  }

  package func text(at rank: Int) -> String { String(decoding: bytes(at: rank), as: UTF8.self) }

  /// The number of a text, or nil where it is not among them.
  package func value(of text: String) -> Int? {
    var text = text
    return text.withUTF8 { wanted in
      let rank = lowerBound(UnsafeRawBufferPointer(wanted))
      guard rank < count, Self.compare(bytes(at: rank), UnsafeRawBufferPointer(wanted)) == 0 else {
        return nil
      }
      return value(at: rank)
    }
  }

  /// The ranks of the texts that begin so.
  package func ranks(beginning prefix: String) -> Range<Int> {
    var prefix = prefix
    return prefix.withUTF8 { wanted in
      let wanted = UnsafeRawBufferPointer(wanted)
      let first = lowerBound(wanted)
      var low = first
      var high = count
      while low < high {
        let middle = (low + high) / 2
        if Self.begins(bytes(at: middle), with: wanted) { low = middle + 1 } else { high = middle }
      }
      return first..<low
    }
  }

  /// True where at least one text begins so.
  package func hasText(beginning prefix: String) -> Bool {
    var prefix = prefix
    return prefix.withUTF8 { wanted in
      let wanted = UnsafeRawBufferPointer(wanted)
      let rank = lowerBound(wanted)
      return rank < count && Self.begins(bytes(at: rank), with: wanted)
    }
  }

  /// A byte of a text; nil behind its end.
  package func byte(at rank: Int, depth: Int) -> UInt8? {
    let bytes = bytes(at: rank)
    return depth < bytes.count ? bytes[depth] : nil
  }

  /// The texts, from a rank on, that have the same byte at a depth.
  ///
  /// - Parameter range: ranks of texts that are alike before that byte.
  package func run(from rank: Int, depth: Int, within range: Range<Int>) -> Range<Int> {
    let byte = byte(at: rank, depth: depth)
    var low = rank + 1
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if self.byte(at: middle, depth: depth) == byte { low = middle + 1 } else { high = middle }
    }
    return rank..<low
  }

  private func lowerBound(_ wanted: UnsafeRawBufferPointer) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Self.compare(bytes(at: middle), wanted) < 0 { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func begins(
    _ bytes: UnsafeRawBufferPointer, with prefix: UnsafeRawBufferPointer
  ) -> Bool {
    bytes.count >= prefix.count
      && compare(UnsafeRawBufferPointer(rebasing: bytes[..<prefix.count]), prefix) == 0
  }

  private static func compare(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Int {
    let shared = min(a.count, b.count)
    for index in 0..<shared where a[index] != b[index] { return a[index] < b[index] ? -1 : 1 }
    return a.count - b.count
  }
}

extension PackedWriter {
  /// Texts with a number each, put in order; of equal texts the last number stands.
  package mutating func keys(_ pairs: [String: Int]) {
    let sorted = pairs.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    list(sorted) {
      $0.text($1.key)
      $0.number($1.value)
    }
  }
}

extension PackedReader {
  /// Passes over keys and gives them.
  package mutating func keys() -> PackedKeys {
    let count = number()
    let fitting = count <= (image.wordCount - index) / 3 ? count : 0
    defer { skip(fitting * 3) }
    return PackedKeys(image: image, start: index, count: fitting)
  }
}
