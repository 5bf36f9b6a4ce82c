import Diagnostics
import Glibc
import ParleyCorpus
import ParleyModel
import ParleyProposing

/// A corpus folder that is valid and holds nothing: written beside its place, then moved there.
struct NewCorpus {
  private let path: String
  private let id: String
  private let title: String

  /// - Parameter title: the folder's name where there is none.
  init(_ path: String, title: String?) {
    self.path = Self.whole(path)
    let name = self.path.split(separator: "/").last.map(String.init) ?? "corpus"
    id = Slug.kept(name)
    self.title = title ?? name
  }

  func write() throws(Diagnostic) {
    guard !path.isEmpty, FileBytes.kind(path) == .nothing || isEmptyFolder else {
      throw .taken(path)
    }
    let beside = "\(path).new-\(getpid())"
    do throws(FileFailure) {
      guard mkdir(beside, 0o777) == 0 else { throw .system(errno) }
      for name in Self.folders { mkdir("\(beside)/\(name)", 0o777) }
      for (name, text) in files {
        try AtomicFile.write(Array(text.utf8), to: "\(beside)/\(name)", by: DiskWriter())
      }
      guard rename(beside, path) == 0 else { throw .system(errno) }
    } catch {
      for (name, _) in files { unlink("\(beside)/\(name)") }
      for name in Self.folders { rmdir("\(beside)/\(name)") }
      rmdir(beside)
      throw .unmade(path, error)
    }
  }

  /// The path of a folder that is there, without links and dots: `.` can be made a corpus, too.
  private static func whole(_ path: String) -> String {
    guard let whole = realpath(path, nil) else {
      return path.utf8.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }
    defer { free(whole) }
    return String(cString: whole)
  }

  private static let folders = ["sources", "names", "claims", "proposals"]

  private var files: [(String, String)] {
    [
      ("corpus.yaml", SeedText.head(of: Corpus(id: id, title: title))),
      ("origins.yaml", "[]\n"), ("relations.yaml", "[]\n"), ("README.md", Self.guide),
    ]
  }

  private var isEmptyFolder: Bool {
    guard FileBytes.kind(path) == .other, let stream = opendir(path) else { return false }
    defer { closedir(stream) }
    var count = 0
    while count < 3, readdir(stream) != nil { count += 1 }
    return count == 2
  }
}

extension Diagnostic {
  fileprivate static func taken(_ path: String) -> Diagnostic {
    let mention = Mention(path)
    return Diagnostic(
      .error, "there is something at '\(path)' already", in: mention.input, at: mention.span,
      remedy: "name a folder that is not there yet")
  }

  fileprivate static func unmade(_ path: String, _ failure: FileFailure) -> Diagnostic {
    let mention = Mention(path)
    return Diagnostic(
      .error, "'\(path)' cannot be made: \(failure.reason)", in: mention.input, at: mention.span,
      remedy: "name a folder in which you may write")
  }
}
