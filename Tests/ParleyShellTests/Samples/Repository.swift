import Glibc

@testable import ParleyShell

/// The folder of the package, and what stands in it.
enum Repository {
  static let path: String = {
    var parts = #filePath.split(separator: "/")
    parts.removeLast(4)
    return "/" + parts.joined(separator: "/")
  }()

  /// The sessions that belong to the program, each by its path.
  static var sessions: [String] { files(in: path + "/sessions").filter { $0.hasSuffix(".parley") } }

  private static func files(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [folder] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(folder + "/" + name) }
    }
    return names.sorted().flatMap(files)
  }
}
