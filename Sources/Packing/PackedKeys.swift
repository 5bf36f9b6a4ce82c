/// Texts in order of their bytes, each with a number, read where they lie: one is found by its hash,
/// those that begin alike by halving.
package struct PackedKeys: Sendable {
  package let image: PackedImage
  package let start: Int
  package let count: Int
  /// Where the slots stand and how many there are: a power of two, or 0 where there are no texts.
  private let slots: Int
  private let slotCount: Int

  /// Passes over keys.
  fileprivate init(_ reader: inout PackedReader) {
    image = reader.image
    let count = reader.number()
    let slotCount = reader.number()
    let length = count * 3 + slotCount
    let fits = length <= image.wordCount - reader.index && slotCount.nonzeroBitCount <= 1
    start = reader.index
    self.count = fits ? count : 0
    self.slotCount = fits ? slotCount : 0
    slots = start + self.count * 3
    reader.skip(fits ? length : 0)
  }

  /// The number at a rank in the order.
  package func value(at rank: Int) -> Int { image.word(start + rank * 3 + 2) }

  package func bytes(at rank: Int) -> UnsafeRawBufferPointer {
    image.bytes(at: image.word(start + rank * 3), count: image.word(start + rank * 3 + 1))
  }

  package func text(at rank: Int) -> String { String(decoding: bytes(at: rank), as: UTF8.self) }

  /// The number of a text, or nil where it is not among them.
  package func value(of text: String) -> Int? {
    guard slotCount > 0 else { return nil }
    var text = text
    return text.withUTF8 { wanted in
      let wanted = UnsafeRawBufferPointer(wanted)
      var slot = Int(Self.hash(wanted))
      // A whole image has an empty slot; an edited one may have none.
      for _ in 0..<slotCount {
        slot &= slotCount - 1
        let entry = image.word(slots + slot)
        if entry == 0 { return nil }
        let found = bytes(at: entry - 1)
        if found.count == wanted.count, Self.compare(found, wanted) == 0 {
          return value(at: entry - 1)
        }
        slot += 1
      }
      return nil
    }
  }

  /// The ranks of the texts that begin so.
  package func ranks(beginning prefix: String) -> Range<Int> {
    var prefix = prefix
    return prefix.withUTF8 { wanted in
      let wanted = UnsafeRawBufferPointer(wanted)
      let first = firstRank(in: 0..<count) { Self.compare($0, wanted) >= 0 }
      let end = firstRank(in: first..<count) { !Self.begins($0, with: wanted) }
      return first..<end
    }
  }

  /// True where at least one text begins so.
  package func hasText(beginning prefix: String) -> Bool { !ranks(beginning: prefix).isEmpty }

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
    let end = firstRank(in: rank + 1..<range.upperBound) {
      (depth < $0.count ? $0[depth] : nil) != byte
    }
    return rank..<end
  }

  /// The first rank of a range whose text is past what is looked for; the range's end for none.
  private func firstRank(
    in range: Range<Int>, isPast: (UnsafeRawBufferPointer) -> Bool
  ) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if isPast(bytes(at: middle)) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static func begins(
    _ bytes: UnsafeRawBufferPointer, with prefix: UnsafeRawBufferPointer
  ) -> Bool {
    bytes.count >= prefix.count
      && compare(UnsafeRawBufferPointer(rebasing: bytes[..<prefix.count]), prefix) == 0
  }

  fileprivate static func compare(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Int {
    let shared = min(a.count, b.count)
    for index in 0..<shared where a[index] != b[index] { return a[index] < b[index] ? -1 : 1 }
    return a.count - b.count
  }

  /// FNV-1a, of 32 bits.
  fileprivate static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash ^ hash >> 16
  }
}

extension PackedWriter {
  /// Texts with a number each, put in order; then the slots, in which rank and 1 stand at the place
  /// of the text's hash or at the next that is free.
  package mutating func keys(_ pairs: [String: Int]) {
    keys(pairs.map { (text: $0.key, number: $0.value) })
  }

  /// - Parameter pairs: no text twice.
  package mutating func keys(_ pairs: [(text: String, number: Int)]) {
    let sorted = pairs.map { (key: Array($0.text.utf8), value: $0.number) }.sorted {
      first, second in
      first.key.withUnsafeBytes { first in
        second.key.withUnsafeBytes { PackedKeys.compare(first, $0) < 0 }
      }
    }
    var slots: [Int] = []
    if !sorted.isEmpty {
      var width = 2
      while width < sorted.count + sorted.count / 2 { width *= 2 }
      slots = Array(repeating: 0, count: width)
    }
    for (rank, pair) in sorted.enumerated() {
      var slot = pair.key.withUnsafeBytes { Int(PackedKeys.hash($0)) }
      while slots[slot & (slots.count - 1)] != 0 { slot += 1 }
      slots[slot & (slots.count - 1)] = rank + 1
    }
    number(sorted.count)
    number(slots.count)
    for pair in sorted {
      bytes(pair.key)
      number(pair.value)
    }
    for slot in slots { number(slot) }
  }
}

extension PackedReader {
  /// Passes over keys and gives them.
  package mutating func keys() -> PackedKeys { PackedKeys(&self) }
}
