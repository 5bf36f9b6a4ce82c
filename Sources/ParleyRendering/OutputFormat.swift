package import Diagnostics
package import ParleyModel

/// A way to write what came back. Nothing that is written ends in a line break.
package protocol OutputFormat: Sendable {
  /// As `--format` names it.
  var name: String { get }
  /// True where each answer is one line for programs, and so is what could not be read.
  var isRecord: Bool { get }
  func render(_ answer: Answer, _ settings: OutputSettings) -> String
  /// With the corpus at hand, for a format that tells of it.
  func render(
    _ answer: Answer, _ settings: OutputSettings, before witness: any Witness
  ) -> String
  func render(_ diagnostic: Diagnostic, _ settings: OutputSettings) -> String
}

extension OutputFormat {
  package var isRecord: Bool { false }

  package func render(
    _ answer: Answer, _ settings: OutputSettings, before witness: any Witness
  ) -> String {
    render(answer, settings)
  }
}

/// What the reader's terminal is like; given by the caller, never looked up.
package struct OutputSettings: Hashable, Sendable {
  /// In columns.
  package var width: Int
  package var style: Style
  /// Whether text stands one thing under the other, without columns and bars, to be read aloud.
  package var isPlain: Bool

  package init(width: Int = 80, style: Style = .off, isPlain: Bool = false) {
    self.width = width
    self.style = style
    self.isPlain = isPlain
  }
}

/// The formats that there are.
package enum OutputFormats {
  package static let all: [any OutputFormat] = [
    TextFormat(),
    JSONFormat(),
    MarkdownFormat(),
    CertificateFormat(),
  ]

  package static func named(_ name: String) -> (any OutputFormat)? {
    all.first { $0.name == name }
  }
}
