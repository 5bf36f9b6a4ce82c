import Diagnostics
import Glibc
import ParleyArticles
import ParleyCorpus

/// The files in which articles are looked for, in the order in which they were named; those of a
/// folder in the order of their names.
struct ArticleFiles {
  struct File: Equatable {
    let path: String
    /// Behind the last dot of the name, in lower case: `html`.
    let suffix: String
  }

  private(set) var files: [File] = []
  /// What stands in folders and is not read: pictures, links, hidden files are not counted.
  private(set) var passedOver = 0
  private(set) var diagnostics: [Diagnostic] = []

  /// Folders are looked through so deep.
  static let depthLimit = 32
  static let countLimit = 100_000

  init(_ paths: [String]) {
    for path in paths {
      var status = stat()
      if stat(path, &status) != 0 {
        diagnostics.append(.missing(path, errno))
      } else if status.st_mode & S_IFMT == S_IFDIR {
        look(in: path, depth: 1)
      } else {
        add(path)
      }
    }
    if files.count > Self.countLimit {
      diagnostics.append(.tooMany(paths.first ?? ""))
      files = []
    }
  }

  private mutating func add(_ path: String) {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String($0) ?? "" } ?? ""
    let dot = name.lastIndex(of: ".").map { name.index(after: $0) } ?? name.endIndex
    files.append(File(path: path, suffix: name[dot...].lowercased()))
  }

  /// Links are not followed, so that no folder is met twice; a corpus is not read, nor the pictures
  /// and frames that a browser saves in a folder beside the page.
  private mutating func look(in folder: String, depth: Int) {
    guard depth <= Self.depthLimit else {
      diagnostics.append(.tooDeep(folder))
      return
    }
    let names: [String]
    do throws(Diagnostic) {
      names = try SeedFolder.entries(folder, name: folder)
    } catch {
      diagnostics.append(error)
      return
    }
    if names.contains("corpus.yaml") {
      passedOver += 1
      return
    }
    for name in names where files.count <= Self.countLimit {
      let path = "\(folder)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR where Self.isPart(name, of: names): passedOver += 1
      case S_IFDIR: look(in: path, depth: depth + 1)
      case S_IFREG:
        add(path)
        if files.last.map({ !ArticleReaders.read(suffix: $0.suffix) }) ?? false {
          files.removeLast()
          passedOver += 1
        }
      default: passedOver += 1
      }
    }
  }

  /// `page_files` beside `page.html`.
  private static func isPart(_ folder: String, of names: [String]) -> Bool {
    guard folder.hasSuffix("_files") else { return false }
    let stem = folder.dropLast("_files".count)
    return names.contains("\(stem).html") || names.contains("\(stem).htm")
  }
}

extension Diagnostic {
  fileprivate static func missing(_ path: String, _ code: Int32) -> Diagnostic {
    Diagnostic(
      .error, "'\(path)' cannot be read: \(Reason.text(code))", in: InputText("", name: path),
      at: TextSpan(0, 0), remedy: "name a file or a folder with articles in it")
  }

  fileprivate static func tooDeep(_ folder: String) -> Diagnostic {
    Diagnostic(
      .error, "folders are nested deeper than \(ArticleFiles.depthLimit)",
      in: InputText("", name: folder), at: TextSpan(0, 0), remedy: "name the inner folder")
  }

  fileprivate static func tooMany(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "there are more than \(ArticleFiles.countLimit) files", in: InputText("", name: path),
      at: TextSpan(0, 0), remedy: "name smaller folders, one after the other")
  }
}
