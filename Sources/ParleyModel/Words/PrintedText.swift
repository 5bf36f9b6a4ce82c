extension String {
  /// Whether a text stands in it letter for letter; every text holds an empty one.
  package func holds(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    var rest = utf8[startIndex..<endIndex]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start..<rest.endIndex]
      if rest.starts(with: text.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
