extension Array where Element == String {
  /// The texts, one behind the other: `["24", "48"]` by `-` is `24-48`.
  ///
  /// As the library's, which at its first call looks up generic types for longer than a question
  /// takes to be matched.
  package func joined(separator: String = "") -> String {
    guard var text = first else { return "" }
    for next in dropFirst() {
      text += separator
      text += next
    }
    return text
  }
}
