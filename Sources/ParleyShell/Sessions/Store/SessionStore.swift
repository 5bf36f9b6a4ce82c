package import Diagnostics
import Glibc

/// Reads sessions from files and writes them so that no moment leaves half of one behind.
package struct SessionStore: Sendable {
  /// The longest file that is read or written, in bytes.
  package static let limit = 64 << 20
  /// What a session's file is called: `tour.parley`.
  package static let suffix = ".parley"

  private let writer: any FileWriting

  package init(writer: any FileWriting = DiskWriter()) { self.writer = writer }

  /// The file that is written under a name: `tour` is `tour.parley`.
  package static func path(_ name: String) -> String {
    name.hasSuffix(suffix) ? name : name + suffix
  }

  /// The file that is read under a name: `tour` is `tour.parley`, where that is not there the file
  /// `tour` itself, and where neither is the one that would have been.
  package static func found(_ name: String) -> String {
    let path = path(name)
    guard FileBytes.kind(path) == .nothing, FileBytes.kind(name) != .nothing,
      !FileBytes.isFolder(name)
    else { return path }
    return name
  }

  /// - Parameter mention: where the file was named; that is where an error points to.
  package func read(_ path: String, _ mention: Mention) throws(Diagnostic) -> ReadSession {
    try SessionReader.read(try text(path, mention))
  }

  /// What a program that was stopped had written.
  func readWhole(_ path: String) throws(Diagnostic) -> SessionFile {
    try SessionReader.readWhole(try text(path, Mention(path)))
  }

  private func text(_ path: String, _ mention: Mention) throws(Diagnostic) -> InputText {
    let bytes: [UInt8]
    do throws(FileFailure) {
      bytes = try FileBytes.read(path, limit: Self.limit)
    } catch {
      throw .unread(path, error, mention)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .noText(path, bytes)
    }
    return InputText(text, name: path)
  }

  /// Which file may be written over.
  package enum Replacing: Sendable {
    /// None, or a session of which these are the first questions: an earlier state of this one.
    case earlier
    /// Any plain file.
    case anything
  }

  /// Writes a session in place of the file, if there is one; remarks that were written into that
  /// file by hand are kept. Returns what was written.
  ///
  /// - Parameter known: what this file was last seen with.
  @discardableResult
  package func write(
    _ file: SessionFile, to path: String, over replacing: Replacing = .earlier,
    known: [SessionPart] = [], _ mention: Mention
  ) throws(Diagnostic) -> SessionFile {
    let lock = FolderLock(of: path)
    defer { lock.release() }
    var file = file
    if try PlainFile.stands(at: path, mention), replacing != .anything {
      let there: SessionFile
      do throws(Diagnostic) {
        there = try read(path, mention).file
      } catch {
        throw .noSession(path, error, mention)
      }
      let entries = there.entries
      guard entries == known.compactMap(\.entry) || file.entries.starts(with: entries) else {
        throw .anotherSession(path, entries.count, mention)
      }
      file.parts = RemarkMerge.parts(file.parts, withRemarksOf: there.parts, known: known)
    }
    try put(SessionWriter.text(file), in: path, mention)
    return file
  }

  private func put(_ text: String, in path: String, _ mention: Mention) throws(Diagnostic) {
    guard text.utf8.count <= Self.limit else { throw .tooLong(path, mention) }
    try PlainFile.write(Array(text.utf8), to: path, by: writer, mention)
  }
}

extension Diagnostic {
  fileprivate static func unread(
    _ path: String, _ failure: FileFailure, _ mention: Mention
  ) -> Diagnostic {
    let remedy =
      switch failure {
      case .system(ENOENT): "'ls *.parley' lists the sessions of this folder"
      case .tooLong: "split it into several sessions"
      default: "name a session's file"
      }
    return Diagnostic(
      .error, "'\(path)' cannot be read: \(failure.reason)", in: mention.input, at: mention.span,
      remedy: remedy)
  }

  /// Points at the first byte that is no text.
  fileprivate static func noText(_ path: String, _ bytes: [UInt8]) -> Diagnostic {
    let place = FileBytes.validPrefix(bytes)
    let text = String(decoding: bytes[..<min(bytes.count, place + 64)], as: UTF8.self)
    return Diagnostic(
      .error, "the file is not text: bytes that are not UTF-8", in: InputText(text, name: path),
      at: TextSpan(place, place + 1), remedy: "save it as UTF-8")
  }

  fileprivate static func noSession(
    _ path: String, _ error: Diagnostic, _ mention: Mention
  ) -> Diagnostic {
    Diagnostic(
      .error, "'\(path)' is there and is not a whole session", in: mention.input,
      at: mention.span,
      notes: ["line \(error.input.location(of: error.span).line): \(error.message)"],
      remedy: "choose another name, or replace it: '.save! \(path)'")
  }

  fileprivate static func anotherSession(
    _ path: String, _ count: Int, _ mention: Mention
  ) -> Diagnostic {
    Diagnostic(
      .error, "'\(path)' holds another session, of \(count) questions", in: mention.input,
      at: mention.span, remedy: "choose another name, or replace it: '.save! \(path)'")
  }

  fileprivate static func tooLong(_ path: String, _ mention: Mention) -> Diagnostic {
    Diagnostic(
      .error, "the session has more than \(SessionStore.limit >> 20) MiB", in: mention.input,
      at: mention.span, remedy: "take questions out with '.drop N'")
  }
}
