import Glibc

/// The folder that Package.swift stands in.
enum PackageFolder {
  static let path = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")

  /// The names in a folder, in order; none where there is no such folder.
  static func names(in folder: String) -> [String] { names(inside: "\(path)/\(folder)") }

  /// The same for a folder anywhere; hidden names are left out.
  static func names(inside path: String) -> [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// The text of a file; nil where there is none.
  static func text(_ name: String) -> String? {
    let file = open("\(path)/\(name)", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    return String(decoding: ScratchFile.bytes(of: file), as: UTF8.self)
  }
}
