extension String {
  /// White space as single spaces, none at the ends.
  var collapsed: String { split { $0.isWhitespace }.joined(separator: " ") }

  /// Nil for the empty text.
  var nonEmpty: String? { isEmpty ? nil : self }
}
