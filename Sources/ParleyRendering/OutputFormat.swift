package import Diagnostics
package import ParleyModel

/// A way to write what came back. Nothing that is written ends in a line break.
package protocol OutputFormat: Sendable {
  /// As `--format` names it.
  var name: String { get }
  func render(_ answer: Answer, _ settings: OutputSettings) -> String
  func render(_ diagnostic: Diagnostic, _ settings: OutputSettings) -> String
}

/// What the reader's terminal is like; given by the caller, never looked up.
package struct OutputSettings: Hashable, Sendable {
  /// In columns.
  package var width: Int
  package var style: Style

  package init(width: Int = 80, style: Style = .off) {
    self.width = width
    self.style = style
  }
}

/// The formats that there are.
package enum OutputFormats {
  package static let all: [any OutputFormat] = [
    TextFormat(),
    JSONFormat(),
    MarkdownFormat(),
  ]

  package static func named(_ name: String) -> (any OutputFormat)? {
    all.first { $0.name == name }
  }
}
