/// Writes records as 32-bit little-endian numbers, with texts in one pool, each text once.
package struct PackedWriter {
  package private(set) var words: [UInt32] = []
  private var pool: [UInt8] = []
  // By bytes: texts that are only canonically equal stay apart.
  private var places: [[UInt8]: (offset: UInt32, length: UInt32)] = [:]

  package init() {}

  package mutating func number(_ value: Int) { words.append(UInt32(value)) }

  package mutating func flag(_ value: Bool) { words.append(value ? 1 : 0) }

  /// A 64-bit number as two words.
  package mutating func double(_ value: Double) {
    words.append(UInt32(truncatingIfNeeded: value.bitPattern))
    words.append(UInt32(truncatingIfNeeded: value.bitPattern >> 32))
  }

  package mutating func text(_ value: String) { bytes(Array(value.utf8)) }

  /// The text of some UTF-8.
  mutating func bytes(_ value: [UInt8]) {
    let place = place(of: value)
    words.append(place.offset)
    words.append(place.length)
  }

  package mutating func optional<Value>(
    _ value: Value?, _ write: (inout PackedWriter, Value) -> Void
  ) {
    flag(value != nil)
    if let value { write(&self, value) }
  }

  package mutating func list<Value>(
    _ values: [Value], _ write: (inout PackedWriter, Value) -> Void
  ) {
    number(values.count)
    for value in values { write(&self, value) }
  }

  package mutating func texts(_ values: [String]) { list(values) { $0.text($1) } }

  /// A list whose records can be read one at a time: a table of places, then the records.
  package mutating func table<Value>(
    _ values: [Value], _ write: (inout PackedWriter, Value) -> Void
  ) {
    number(values.count)
    let start = words.count
    words.append(contentsOf: repeatElement(0, count: values.count))
    for (index, value) in values.enumerated() {
      words[start + index] = UInt32(words.count)
      write(&self, value)
    }
  }

  /// A section that can be passed over: where it ends, then what it holds.
  package mutating func section(_ write: (inout PackedWriter) -> Void) {
    let place = words.count
    words.append(0)
    write(&self)
    words[place] = UInt32(words.count)
  }

  /// The image: a header of four words (mark, version, words, pool bytes), the words, the pool.
  package func image(mark: UInt32, version: UInt32) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16 + words.count * 4 + pool.count)
    for word in [mark, version, UInt32(words.count), UInt32(pool.count)] {
      withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
    }
    words.map { $0.littleEndian }.withUnsafeBytes { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: pool)
    return bytes
  }

  private mutating func place(of bytes: [UInt8]) -> (offset: UInt32, length: UInt32) {
    if let place = places[bytes] { return place }
    let place = (offset: UInt32(pool.count), length: UInt32(bytes.count))
    pool.append(contentsOf: bytes)
    places[bytes] = place
    return place
  }
}
