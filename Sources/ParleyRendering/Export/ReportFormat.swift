/// A way to hand over a session, by what its file is called.
package protocol ReportFormat: Sendable {
  /// With its dot: `.md`.
  var suffix: String { get }
  /// What a report begins with, by which it is known as one.
  var mark: String { get }
  /// The whole file, its last line ended.
  func text(_ report: Report) -> String
}

/// The formats that there are.
package enum ReportFormats {
  package static let all: [any ReportFormat] = [MarkdownReport(), HTMLReport()]

  /// The format that a file's name asks for: `.html` for `truces.HTML`.
  package static func named(by path: String) -> (any ReportFormat)? {
    all.first { path.lowercased().hasSuffix($0.suffix) }
  }
}
