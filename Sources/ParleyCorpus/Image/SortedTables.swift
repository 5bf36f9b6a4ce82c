import Glibc
import Packing

/// Record numbers in the order of their ids' bytes, three words each: the id's place in the pool,
/// its length, the number.
struct SortedIDs: Sendable {
  private let image: PackedImage
  private let start: Int
  private let count: Int

  init(_ reader: PackedReader) {
    image = reader.image
    start = reader.index + 1
    let count = image.word(reader.index)
    self.count = count <= (image.wordCount - start) / 3 ? count : 0
  }

  /// The number of the first record with the id.
  func number(of id: String) -> Int? {
    var id = id
    return id.withUTF8 { wanted in
      let place = firstPlace(in: 0..<count) { entry in
        Self.precedes(bytes(entry), UnsafeRawBufferPointer(wanted))
      }
      guard place < count, bytes(place).elementsEqual(wanted) else { return nil }
      return image.word(start + place * 3 + 2)
    }
  }

  private func bytes(_ entry: Int) -> UnsafeRawBufferPointer {
    image.bytes(
      at: image.word(start + entry * 3), count: image.word(start + entry * 3 + 1))
  }

  private static func precedes(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Bool {
    guard let first = a.baseAddress, let second = b.baseAddress else { return a.count < b.count }
    let order = memcmp(first, second, min(a.count, b.count))
    return order < 0 || order == 0 && a.count < b.count
  }
}

/// Pairs of numbers in rising order: a claim and a relation that it stands in.
struct SortedPairs: Sendable {
  private let image: PackedImage
  private let start: Int
  private let count: Int

  init(_ reader: PackedReader) {
    image = reader.image
    start = reader.index + 1
    let count = image.word(reader.index)
    self.count = count <= (image.wordCount - start) / 2 ? count : 0
  }

  /// The second numbers of the pairs that begin with the first.
  func seconds(of first: Int) -> [Int] {
    let place = firstPlace(in: 0..<count) { image.word(start + $0 * 2) < first }
    var seconds: [Int] = []
    for pair in place..<count {
      guard image.word(start + pair * 2) == first else { break }
      seconds.append(image.word(start + pair * 2 + 1))
    }
    return seconds
  }
}

/// The first place of a sorted range that is not before what is looked for.
private func firstPlace(in range: Range<Int>, isBefore: (Int) -> Bool) -> Int {
  var (low, high) = (range.lowerBound, range.upperBound)
  while low < high {
    let middle = (low + high) / 2
    if isBefore(middle) { low = middle + 1 } else { high = middle }
  }
  return low
}

extension PackedWriter {
  mutating func sortedIDs(_ ids: [String]) {
    let order = ids.indices.sorted { a, b in
      if ids[a].utf8.elementsEqual(ids[b].utf8) { return a < b }
      return ids[a].utf8.lexicographicallyPrecedes(ids[b].utf8)
    }
    list(order) { writer, number in
      writer.text(ids[number])
      writer.number(number)
    }
  }

  mutating func pairs(_ pairs: [(Int, Int)]) {
    list(pairs) { writer, pair in
      writer.number(pair.0)
      writer.number(pair.1)
    }
  }
}
