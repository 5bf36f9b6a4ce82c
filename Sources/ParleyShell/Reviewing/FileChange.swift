import Diagnostics
import Glibc
import ParleyCorpus

/// Files of a corpus folder that one decision changes, and what they were before.
///
/// Each file is written whole; a decision whose writing fails half way is taken back.
struct FileChange {
  private struct Step {
    let name: String
    /// Nil where there was no file.
    let before: [UInt8]?
    let after: [UInt8]
  }

  private let folder: String
  private let writer: any FileWriting
  private var steps: [Step] = []

  init(folder: String, writer: any FileWriting = DiskWriter()) {
    self.folder = folder
    self.writer = writer
  }

  /// Changes one file: `names/reviewed.yaml`.
  mutating func edit(
    _ name: String, _ change: (InputText) throws(Diagnostic) -> String
  ) throws(Diagnostic) {
    let path = "\(folder)/\(name)"
    let known = steps.last { $0.name == name }?.after
    let isThere = FileBytes.kind(path) != .nothing
    let before: [UInt8]? = isThere ? try SeedFile.bytes(path, name: name) : nil
    let text = String(decoding: known ?? before ?? [], as: UTF8.self)
    let after = Array(try change(InputText(text, name: name)).utf8)
    steps.append(Step(name: name, before: known ?? before, after: after))
  }

  /// Writes the files in the order in which they were edited.
  func write() throws(Diagnostic) {
    var done: [Step] = []
    for step in steps {
      mkdir(FolderLock.folder(of: "\(folder)/\(step.name)"), 0o777)
      do throws(FileFailure) {
        try AtomicFile.write(step.after, to: "\(folder)/\(step.name)", by: writer)
        done.append(step)
      } catch {
        for step in done.reversed() { restore(step) }
        throw .unwritten(step.name, error)
      }
    }
  }

  /// Puts the files back as they were before the decision.
  func takeBack() throws(Diagnostic) {
    var last: [String: [UInt8]] = [:]
    for step in steps { last[step.name] = step.after }
    for (name, after) in last {
      let now = try SeedFile.bytes("\(folder)/\(name)", name: name)
      guard now == after else { throw .changed(name) }
    }
    for step in steps.reversed() { restore(step) }
  }

  private func restore(_ step: Step) {
    let path = "\(folder)/\(step.name)"
    if let before = step.before {
      try? AtomicFile.write(before, to: path, by: writer)
    } else {
      unlink(path)
    }
  }
}

extension Diagnostic {
  static func unwritten(_ name: String, _ failure: FileFailure) -> Diagnostic {
    Diagnostic(
      .error, "the file cannot be written: \(failure.reason)", in: InputText("", name: name),
      at: TextSpan(0, 0), notes: ["what stood there before is untouched"],
      remedy: "make room, or give yourself the right to write in the corpus folder")
  }

  fileprivate static func changed(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, "somebody has changed the file since", in: InputText("", name: name),
      at: TextSpan(0, 0), remedy: "take the decision back by hand, in the file")
  }
}
