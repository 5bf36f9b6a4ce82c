package import Diagnostics
import Glibc

/// The files of a corpus folder, in the order of their names' bytes.
package struct SeedFolder {
  let path: String

  /// The names of what is in the folder; hidden ones are left out.
  package static func entries(_ path: String, name: String) throws(Diagnostic) -> [String] {
    guard let stream = opendir(path) else { throw .unlisted(name, errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  init(_ path: String) throws(Diagnostic) {
    self.path = path
    top = try Self.entries(path, name: path)
    guard SeedReaders.all.contains(where: { top.contains($0.place.first) }) else {
      throw .noCorpus(path)
    }
  }

  /// What stands at the top of the folder.
  let top: [String]

  /// The files of a place, by their names from the folder: `claims/truces.yaml`.
  func files(at place: SeedPlace, _ log: SeedLog) -> [String] {
    guard top.contains(place.first) else { return [] }
    switch place {
    case .file(let name): return [name]
    case .vocabulary(let name):
      let file = "vocabulary/" + name
      return access("\(path)/\(file)", F_OK) == 0 ? [file] : []
    case .folder(let name):
      do {
        let names = try Self.entries("\(path)/\(name)", name: name)
        for other in names where other.hasSuffix(".yml") { log.add(.shortSuffix(name, other)) }
        return names.filter { $0.hasSuffix(".yaml") }.map { "\(name)/\($0)" }
      } catch {
        log.add(error)
        return []
      }
    }
  }

  /// Names that no reader reads but that are near to one.
  func reportStrangers(_ log: SeedLog) {
    let known = Set(SeedReaders.all.map { $0.place.first })
    for name in top where !known.contains(name) {
      if let near = NearMiss.nearest(to: name, among: known.sorted()) {
        log.add(.stranger(name, near: near))
      }
    }
    guard top.contains("vocabulary"),
      let names = try? Self.entries("\(path)/vocabulary", name: "vocabulary")
    else { return }
    let files = SeedReaders.all.compactMap { reader in
      if case .vocabulary(let name) = reader.place { name } else { nil }
    }
    for name in names where name.hasSuffix(".yaml") && !files.contains(name) {
      log.add(
        .stranger("vocabulary/" + name, near: NearMiss.nearest(to: name, among: files)))
    }
  }
}

/// Where the records of a kind stand.
enum SeedPlace {
  /// At the top: `origins.yaml`.
  case file(String)
  /// Every `.yaml` file of a folder: `claims`.
  case folder(String)
  /// One file of the vocabulary: `acts.yaml`.
  case vocabulary(String)

  /// The name at the top of the corpus folder.
  var first: String {
    switch self {
    case .file(let name), .folder(let name): name
    case .vocabulary: "vocabulary"
    }
  }
}

extension Diagnostic {
  fileprivate static func unlisted(_ name: String, _ number: Int32) -> Diagnostic {
    let input = InputText("", name: name)
    let start = TextSpan(0, 0)
    switch number {
    case ENOENT:
      return Diagnostic(
        .error, "there is no such folder", in: input, at: start,
        remedy: "name a folder with a corpus.yaml in it")
    case ENOTDIR:
      return Diagnostic(
        .error, "this is no folder", in: input, at: start,
        remedy: "name the folder that the file stands in")
    case EACCES, EPERM:
      return Diagnostic(
        .error, "the folder may not be read", in: input, at: start,
        remedy: "give yourself the right to read it")
    default:
      return Diagnostic(.error, "the folder cannot be read (errno \(number))", in: input, at: start)
    }
  }

  fileprivate static func noCorpus(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, "there is no corpus in this folder", in: InputText("", name: name),
      at: TextSpan(0, 0),
      remedy: "put corpus.yaml, sources/, names/, origins.yaml and claims/ into it")
  }

  fileprivate static func shortSuffix(_ folder: String, _ name: String) -> Diagnostic {
    Diagnostic(
      .warning, "the file is passed over: only names with '.yaml' are read",
      in: InputText("", name: "\(folder)/\(name)"), at: TextSpan(0, 0),
      remedy: "rename it to '\(name.dropLast(4)).yaml'")
  }

  fileprivate static func stranger(_ name: String, near: String?) -> Diagnostic {
    Diagnostic(
      .warning, "'\(name)' is no part of a corpus and is passed over",
      in: InputText("", name: name), at: TextSpan(0, 0),
      remedy: near.map { "did you mean '\($0)'?" })
  }
}
