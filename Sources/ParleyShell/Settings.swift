package import ParleyRendering

/// What the user chose.
package struct Settings: Sendable {
  package var format: any OutputFormat
  package var output: OutputSettings
  /// Whether a verdict may rest on claims that nobody has reviewed.
  package var countsUnreviewed = false
  /// How many independent origins a claim has to have at the least.
  package var leastOrigins = 1
  /// Whether the width was chosen; else it follows the terminal.
  var isWidthChosen = false
  /// Whether the rest of the likeliest line is suggested. On, as it gets in nobody's way: it stands
  /// behind the cursor, dim, is gone with the next key or Enter, and only a key of its own takes it.
  var hints = true
  /// Whether an answer that is taller than the screen goes through a pager.
  var pages = true
  /// Whether lines are kept for the next time.
  var keepsHistory = true
  /// Whether the keys are vi's; nil while the user's own file for libedit decides.
  var usesVi: Bool?

  package init(format: any OutputFormat = TextFormat(), output: OutputSettings = .init()) {
    self.format = format
    self.output = output
  }

  private static let originCounts = 1...1000

  /// Nil where the text is no number from 1 to 1000.
  static func originCount(_ text: String) -> Int? {
    Int(text).flatMap { originCounts.contains($0) ? $0 : nil }
  }

  static let originRemedy =
    "use a number from \(originCounts.lowerBound) to \(originCounts.upperBound)"
}

extension OutputSettings {
  private static let widths = 20...1000

  /// In columns; nil where the text is no number from 20 to 1000.
  static func width(_ text: String) -> Int? {
    Int(text).flatMap { widths.contains($0) ? $0 : nil }
  }

  static let widthRemedy = "use a number from \(widths.lowerBound) to \(widths.upperBound)"
}
