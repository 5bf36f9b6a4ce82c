/// A place in a text: UTF-8 offsets, the end excluded.
package struct TextSpan: Hashable, Sendable {
  package let start: Int
  package let end: Int

  /// An end before the start is taken for the start.
  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  package var length: Int { end - start }

  /// From the first of two places to the end of the last.
  package func joined(_ other: TextSpan) -> TextSpan {
    TextSpan(min(start, other.start), max(end, other.end))
  }
}
