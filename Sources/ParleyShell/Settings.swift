package import ParleyRendering

/// What the user chose.
package struct Settings: Sendable {
  package var format: any OutputFormat
  package var output: OutputSettings

  package init(format: any OutputFormat = TextFormat(), output: OutputSettings = .init()) {
    self.format = format
    self.output = output
  }
}

extension OutputSettings {
  private static let widths = 20...1000

  /// In columns; nil where the text is no number from 20 to 1000.
  static func width(_ text: String) -> Int? {
    Int(text).flatMap { widths.contains($0) ? $0 : nil }
  }

  static let widthRemedy = "use a number from \(widths.lowerBound) to \(widths.upperBound)"
}
