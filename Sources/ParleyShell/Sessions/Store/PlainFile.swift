import Diagnostics

/// Files that are written at somebody's word: never through a link, and whole at every moment.
enum PlainFile {
  /// Whether a plain file stands at a path. A link, a folder or a device is refused.
  static func stands(at path: String, _ mention: Mention) throws(Diagnostic) -> Bool {
    switch FileBytes.kind(path) {
    case .nothing: false
    case .plain: true
    case .link: throw .link(path, mention)
    case .other: throw .noPlainFile(path, mention)
    }
  }

  static func write(
    _ bytes: [UInt8], to path: String, by writer: some FileWriting = DiskWriter(),
    _ mention: Mention
  ) throws(Diagnostic) {
    do throws(FileFailure) {
      try AtomicFile.write(bytes, to: path, by: writer)
    } catch {
      throw .unwritten(path, error, mention)
    }
  }
}

extension Diagnostic {
  fileprivate static func link(_ path: String, _ mention: Mention) -> Diagnostic {
    Diagnostic(
      .error, "'\(path)' is a link, and links are not followed", in: mention.input,
      at: mention.span, remedy: "name the file that it leads to")
  }

  fileprivate static func noPlainFile(_ path: String, _ mention: Mention) -> Diagnostic {
    Diagnostic(
      .error, "'\(path)' is not a plain file", in: mention.input, at: mention.span,
      remedy: "choose another name")
  }

  fileprivate static func unwritten(
    _ path: String, _ failure: FileFailure, _ mention: Mention
  ) -> Diagnostic {
    Diagnostic(
      .error, "'\(path)' cannot be written: \(failure.reason)", in: mention.input,
      at: mention.span,
      notes: FileBytes.kind(path) == .plain ? ["what stood there before is untouched"] : [],
      remedy: "save it in another folder")
  }
}
