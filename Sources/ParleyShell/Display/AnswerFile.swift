import Diagnostics
import Glibc

/// A file that answers go into, instead of onto the screen.
final class AnswerFile {
  let path: String
  /// Whether it takes the next answer alone.
  let isForOne: Bool
  /// Whether it is one of this shell's own, to whose end answers are added.
  let isGoneOnWith: Bool
  private let output: Output
  private let descriptor: Int32

  /// The files that this shell has written, by device and inode: those are gone on with.
  struct Own: Hashable {
    let device: UInt
    let node: UInt

    fileprivate init(_ status: stat) {
      device = UInt(status.st_dev)
      node = UInt(status.st_ino)
    }

    /// Nil where nothing stands at the path.
    fileprivate init?(at path: String) {
      var status = stat()
      guard lstat(path, &status) == 0 else { return nil }
      self.init(status)
    }
  }

  /// Opens a file that is not there yet, or one of this shell's own; a link is not followed.
  ///
  /// - Parameter isReplacing: whether any plain file may be written over.
  init(
    _ path: String, isForOne: Bool, isReplacing: Bool, own: inout Set<Own>, _ mention: Mention
  ) throws(Diagnostic) {
    let isThere = try PlainFile.stands(at: path, mention)
    isGoneOnWith = isThere && !isReplacing
    if isGoneOnWith, !(Own(at: path).map(own.contains) ?? false) { throw .isThere(path, mention) }
    let flags = isThere ? isReplacing ? O_TRUNC : O_APPEND : O_CREAT | O_EXCL
    descriptor = open(path, O_WRONLY | O_NOFOLLOW | O_CLOEXEC | flags, 0o666)
    guard descriptor >= 0 else { throw .unopened(path, errno, mention) }
    var status = stat()
    if fstat(descriptor, &status) == 0 { own.insert(Own(status)) }
    output = Output(descriptor: descriptor)
    self.path = path
    self.isForOne = isForOne
  }

  /// 0, or the system's number for what went wrong.
  func write(_ text: String) -> Int32 {
    output.write(text)
    return output.failure
  }

  deinit { close(descriptor) }
}

extension Shell {
  /// Writes a file as a whole: one that is not there yet, or one of this shell's own.
  ///
  /// - Parameters:
  ///   - isReplacing: whether any plain file may be written over.
  ///   - write: writes it.
  /// - Returns: whether it stands in place of an earlier one.
  func writeOwn(
    _ path: String, isReplacing: Bool, _ mention: Mention, _ write: () throws(Diagnostic) -> Void
  ) throws(Diagnostic) -> Bool {
    let isThere = try PlainFile.stands(at: path, mention)
    let earlier = AnswerFile.Own(at: path)
    let isOwn = earlier.map(ownFiles.contains) ?? false
    if isThere, !isReplacing, !isOwn { throw .isThere(path, mention) }
    try write()
    // The number of the one that is gone may be given to somebody else's file.
    if let earlier { ownFiles.remove(earlier) }
    if let own = AnswerFile.Own(at: path) { ownFiles.insert(own) }
    return isThere
  }
}

extension Diagnostic {
  fileprivate static func isThere(_ path: String, _ mention: Mention) -> Diagnostic {
    let command = mention.input.text.prefix { $0 != " " }
    return Diagnostic(
      .error, "'\(path)' is there already", in: mention.input, at: mention.span,
      remedy: "choose another name, or replace it: '\(command)! \(path)'")
  }

  fileprivate static func unopened(_ path: String, _ code: Int32, _ mention: Mention) -> Diagnostic
  {
    Diagnostic(
      .error, "'\(path)' cannot be written: \(Reason.text(code))", in: mention.input,
      at: mention.span, remedy: "name a file in a folder that can be written to")
  }
}
