import ParleyExtraction
import ParleyModel

/// A source's passages as one text, a blank line between two, and where each passage lies in it.
struct SourceText {
  let text: String
  private let scalars: [UInt32]
  /// The range of each passage, in Unicode scalars, and its number.
  private let passages: [(range: Range<Int>, number: Int)]

  init(_ source: Source) { self.init(source.passages) }

  init(_ source: [Passage]) {
    text = source.map(\.text).joined(separator: "\n\n")
    var scalars: [UInt32] = []
    scalars.reserveCapacity(text.utf8.count)
    var passages: [(range: Range<Int>, number: Int)] = []
    for passage in source {
      if !passages.isEmpty { scalars += [0x0A, 0x0A] }
      let start = scalars.count
      for scalar in passage.text.unicodeScalars { scalars.append(scalar.value) }
      passages.append((start..<scalars.count, passage.number))
    }
    self.scalars = scalars
    self.passages = passages
  }

  /// The words in a range of scalars, white space as printed.
  subscript(range: Range<Int>) -> String { String(scalars: scalars[range]) }

  /// In Unicode scalars.
  var count: Int { scalars.count }

  /// Where a passage begins.
  func start(ofPassage number: Int) -> Int {
    passages.first { $0.number == number }?.range.lowerBound ?? 0
  }

  /// Where words stand for the first time.
  func range(of words: String) -> Range<Int>? {
    scalars.firstRange(of: words.unicodeScalars.map(\.value))
  }

  /// The first and the last passage that a range touches.
  func passages(of range: Range<Int>) -> (first: Int, last: Int) {
    let touched = touched(by: range)
    return (touched.first?.number ?? 1, touched.last?.number ?? 1)
  }

  /// Found by halving: a long text has many passages, and each attribution asks.
  private func touched(by range: Range<Int>) -> ArraySlice<(range: Range<Int>, number: Int)> {
    let first = place { $0.upperBound > range.lowerBound }
    return passages[first..<max(first, place { $0.lowerBound >= range.upperBound })]
  }

  /// The first passage of which something holds that holds of all behind it.
  private func place(_ holds: (Range<Int>) -> Bool) -> Int {
    var low = 0
    var high = passages.count
    while low < high {
      let middle = (low + high) / 2
      if holds(passages[middle].range) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The part of a range without white space at its ends, and without `dropping` there.
  func trimmed(_ range: Range<Int>, dropping marks: String = "") -> Range<Int> {
    var range = range
    let marks = marks.unicodeScalars.map(\.value)
    func isDropped(_ scalar: UInt32) -> Bool { Self.isSpace(scalar) || marks.contains(scalar) }
    while let last = range.last, isDropped(scalars[last]) {
      range = range.lowerBound..<range.upperBound - 1
    }
    while let first = range.first, isDropped(scalars[first]) {
      range = range.lowerBound + 1..<range.upperBound
    }
    return range
  }

  /// The range made wider to the ends of its sentence, within its passages.
  func sentence(around range: Range<Int>) -> Range<Int> {
    let touched = touched(by: range)
    var start = range.lowerBound
    var end = range.upperBound
    let floor = touched.first?.range.lowerBound ?? start
    let ceiling = touched.last?.range.upperBound ?? end
    while start > floor, !isStop(start - 1) { start -= 1 }
    while end < ceiling, !isStop(end - 1) { end += 1 }
    return start..<end
  }

  /// True for a stop before a space or a quotation mark, which ends a sentence.
  private func isStop(_ place: Int) -> Bool {
    guard [0x2E, 0x3F, 0x21].contains(scalars[place]) else { return false }
    return place + 1 == scalars.count || Self.isSpace(scalars[place + 1])
      || [0x22, 0x201D].contains(scalars[place + 1])
  }

  /// Whether a question mark stands behind a place or just before it.
  func isQuestion(endingAt place: Int) -> Bool {
    scalars[max(0, place - 1)..<min(scalars.count, place + 1)].contains(0x3F)
  }

  private static func isSpace(_ scalar: UInt32) -> Bool {
    scalar < 0x80
      ? scalar == 0x20 || (0x09...0x0D).contains(scalar)
      : Unicode.Scalar(scalar)?.properties.isWhitespace ?? false
  }
}
