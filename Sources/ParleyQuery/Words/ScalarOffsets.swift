import Diagnostics

/// UTF-8 offsets of a text as offsets in Unicode scalars.
struct ScalarOffsets {
  private let starts: [Int]

  init(_ text: String) {
    var starts: [Int] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      starts.append(offset)
      offset += UTF8.width(scalar)
    }
    starts.append(offset)
    self.starts = starts
  }

  func range(_ span: TextSpan) -> Range<Int> {
    let low = lowerBound(span.start)
    return low..<max(low, lowerBound(span.end))
  }

  private func lowerBound(_ offset: Int) -> Int {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
