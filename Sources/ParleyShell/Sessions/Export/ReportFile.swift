import Diagnostics
import ParleyRendering

/// Writes a report to a file whose name tells the format.
enum ReportFile {
  /// An earlier report may be written over, and no other file unless it is to be replaced.
  static func write(
    _ report: @autoclosure () -> Report, to path: String, isReplacing: Bool = false,
    _ mention: Mention
  ) throws(Diagnostic) {
    guard let format = ReportFormats.named(by: path) else { throw .noFormat(path, mention) }
    if try PlainFile.stands(at: path, mention), !isReplacing, !isReport(path) {
      throw .noReport(path, mention)
    }
    try PlainFile.write(Array(format.text(report()).utf8), to: path, mention)
  }

  private static func isReport(_ path: String) -> Bool {
    guard let bytes = try? FileBytes.read(path, limit: SessionStore.limit) else { return false }
    return ReportFormats.all.contains { bytes.starts(with: $0.mark.utf8) }
  }
}

extension Diagnostic {
  fileprivate static func noFormat(_ path: String, _ mention: Mention) -> Diagnostic {
    let suffixes = ReportFormats.all.map { "'\($0.suffix)'" }.joined(separator: " or ")
    return Diagnostic(
      .error, "'\(path)' does not tell the format of a report", in: mention.input,
      at: mention.span, remedy: "end the name in \(suffixes)")
  }

  fileprivate static func noReport(_ path: String, _ mention: Mention) -> Diagnostic {
    Diagnostic(
      .error, "'\(path)' is there and is no report", in: mention.input, at: mention.span,
      remedy: "choose another name, or remove it first")
  }
}
