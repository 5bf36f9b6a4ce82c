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
