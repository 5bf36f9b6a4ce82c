import Diagnostics
import Glibc
import LineEditing

/// Completes a path: the names of the folder that it leads to.
enum PathCompleter {
  /// The most names of a folder that are looked at.
  private static let mostNames = 5000

  /// - Parameter isWanted: whether a file of a name is; folders always are.
  static func completion(_ typed: String, isWanted: (String) -> Bool) -> Completion {
    let slash = typed.utf8.lastIndex(of: UInt8(ascii: "/"))
    let end = slash.map { typed.utf8.index(after: $0) } ?? typed.startIndex
    let folder = String(typed[..<end])
    let beginning = String(typed[end...])
    let names = names(in: folder.isEmpty ? "." : expanded(folder)).filter { name in
      name.hasPrefix(beginning) && (!name.hasPrefix(".") || beginning.hasPrefix("."))
    }
    let candidates = names.sorted().compactMap { name -> Candidate? in
      let isFolder = isFolder(expanded(folder) + name)
      guard isFolder || isWanted(name) else { return nil }
      return Candidate(text: isFolder ? name + "/" : name, suffix: isFolder ? "" : " ")
    }
    return Completion(start: folder.unicodeScalars.count, candidates: candidates)
  }

  /// `~/corpus` in the user's home folder.
  static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    return String(cString: home) + path.dropFirst()
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Names that can be typed: of readable letters alone.
  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream), names.count < mostNames {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
      }
      guard let name, name != ".", name != "..", Visible.text(name) == name else { continue }
      names.append(name)
    }
    return names
  }
}
