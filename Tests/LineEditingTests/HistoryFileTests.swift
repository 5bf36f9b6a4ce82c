import Foundation
import LineEditing
import Testing

/// A directory that goes when the value does.
private final class Folder {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func write(_ bytes: [UInt8], to name: String) {
    _ = FileManager.default.createFile(atPath: path + "/" + name, contents: Data(bytes))
  }

  func text(of name: String) -> String? {
    FileManager.default.contents(atPath: path + "/" + name).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}

@Test func keepsWholeLinesFromOneRunToTheNext() throws {
  let folder = try Folder()
  let path = folder.path + "/deep/er/history"
  let history = HistoryFile(path: path)
  #expect(history.entries.isEmpty && history.trouble == nil)
  for line in ["who\nwhat", #"a\nb"#, "çok", "who\nwhat", " secret", "", "  "] {
    history.remember(line)
  }
  #expect(history.trouble == nil)
  let again = HistoryFile(path: path)
  #expect(again.entries == [#"a\nb"#, "çok", "who\nwhat"])
  #expect(again.entries == history.entries)
  let attributes = try FileManager.default.attributesOfItem(atPath: path)
  #expect(attributes[.posixPermissions] as? Int == 0o600)
}

@Test func keepsLinesOfTwoRunsAtOnce() async throws {
  let folder = try Folder()
  let path = folder.path + "/history"
  await withTaskGroup { group in
    for run in 0..<2 {
      group.addTask {
        let history = HistoryFile(path: path, limit: 500)
        // Every so often a run begins, and puts the file in order.
        for number in 0..<100 {
          history.remember("run \(run), line \(number)")
          if number % 20 == 0 { _ = HistoryFile(path: path, limit: 500) }
        }
      }
    }
  }
  let entries = HistoryFile(path: path).entries
  #expect(entries.count == 200)
  for run in 0..<2 {
    let own = entries.filter { $0.hasPrefix("run \(run)") }
    #expect(own == (0..<100).map { "run \(run), line \($0)" })
  }
}

@Test func keepsAPrivateRunToItself() throws {
  let folder = try Folder()
  let history = HistoryFile(path: folder.path + "/history", isPrivate: true)
  history.remember("who")
  #expect(history.entries == ["who"])
  #expect(folder.text(of: "history") == nil)
}

@Test func boundsTheFileAndTheEntries() throws {
  let folder = try Folder()
  let path = folder.path + "/history"
  let history = HistoryFile(path: path, limit: 10)
  for number in 0..<40 { history.remember("line \(number)") }
  #expect(history.entries.count == 10)
  let again = HistoryFile(path: path, limit: 10)
  #expect(again.entries == (30..<40).map { "line \($0)" })
  #expect(folder.text(of: "history")?.split(separator: "\n").count == 10)
}

@Test(arguments: [
  [UInt8]("good\n\u{1B}[2Jbad\n".utf8), Array("good\n\\040\n".utf8),
  [0xFF, 0x0A] + Array("good".utf8),
]) func setsABrokenFileAside(bytes: [UInt8]) throws {
  let folder = try Folder()
  folder.write(bytes, to: "history")
  let path = folder.path + "/history"
  let history = HistoryFile(path: path)
  #expect(history.entries == ["good"])
  #expect(history.trouble == .setAside(path: path + ".broken"))
  #expect(folder.text(of: "history.broken") == String(decoding: bytes, as: UTF8.self))
  #expect(folder.text(of: "history") == "good\n")
  #expect(HistoryFile(path: path).trouble == nil)
}

@Test func goesOnAfterARowThatBrokeOff() throws {
  let folder = try Folder()
  folder.write(Array("one\ntw".utf8), to: "history")
  HistoryFile(path: folder.path + "/history").remember("three")
  #expect(folder.text(of: "history") == "one\ntw\nthree\n")
}

@Test func tellsWhyAFolderCannotBeMade() throws {
  // Nobody makes folders in /sys, and the file's own failure is only that they are missing.
  let history = HistoryFile(path: "/sys/nonesuch/parley/history")
  history.remember("who")
  let reasons = [EPERM, EACCES, EROFS].map { HistoryFile.Trouble.failed(errno: $0) }
  #expect(history.trouble.map(reasons.contains) ?? false)
}

@Test func keepsLinesForTheRunWhereTheFileCannotBe() throws {
  let folder = try Folder()
  let history = HistoryFile(path: folder.path)
  history.remember("who")
  #expect(history.entries == ["who"])
  #expect(history.trouble == .failed(errno: EISDIR))
}
