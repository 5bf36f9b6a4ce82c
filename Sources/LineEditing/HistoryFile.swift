import Glibc

/// Earlier lines, kept in a file from one run to the next. Several programs may share it: each
/// appends what it reads, and none loses a line of another.
package final class HistoryFile {
  /// The lines, oldest first, each once.
  package private(set) var entries: [String] = []
  /// While it is private, lines are kept for this run alone.
  package var isPrivate: Bool
  /// What went wrong with the file; lines are kept for this run all the same.
  package private(set) var trouble: Trouble?

  package enum Trouble: Equatable, Sendable {
    /// The file held what no history holds; it is there now, and what could be read went on.
    case setAside(path: String)
    case failed(errno: Int32)
  }

  private let path: String
  private let limit: Int

  /// The longest line kept, in bytes, and the largest file read.
  private static let longestLine = 1 << 16
  private static let largestFile = 1 << 24

  /// Reads the file, which need not be there; it keeps the last `limit` lines.
  package init(path: String, limit: Int = 10_000, isPrivate: Bool = false) {
    self.path = path
    self.limit = limit
    self.isPrivate = isPrivate
    guard access(path, F_OK) == 0 else { return }
    do throws(Errno) {
      try load(LockedFile(path: path))
    } catch {
      trouble = .failed(errno: error.code)
    }
  }

  private func load(_ file: LockedFile) throws(Errno) {
    let bytes = try file.bytes(limit: Self.largestFile)
    let rows = (bytes ?? []).split(separator: 0x0A)
    let lines = rows.map { HistoryEntry.line($0) }
    entries = Array(Self.lastOfEach(lines.compactMap { $0 }).suffix(limit))
    if bytes == nil || lines.contains(nil) {
      trouble = try .setAside(path: file.setAside())
      try file.replace(rows: entries.map(HistoryEntry.written))
    } else if rows.count > entries.count + limit / 2 {
      try file.replace(rows: entries.map(HistoryEntry.written))
    }
  }

  /// The lines without those that come again later.
  private static func lastOfEach(_ lines: [String]) -> [String] {
    var seen: Set<String> = []
    return lines.reversed().filter { seen.insert($0).inserted }.reversed()
  }

  /// Keeps a line, unless it is blank or begins with a space.
  package func remember(_ line: String) {
    guard !line.hasPrefix(" "), line.contains(where: { !$0.isWhitespace }),
      line.utf8.count <= Self.longestLine
    else { return }
    if entries.last == line { return }
    if let earlier = entries.lastIndex(of: line) { entries.remove(at: earlier) }
    entries.append(line)
    if entries.count > limit { entries.removeFirst() }
    guard !isPrivate else { return }
    do throws(Errno) {
      let kept = line.unicodeScalars.filter { !$0.isControl || $0 == "\n" || $0 == "\t" }
      let row = HistoryEntry.written(String(String.UnicodeScalarView(kept)))
      try LockedFile(path: path).append(row: row)
    } catch {
      trouble = .failed(errno: error.code)
    }
  }
}
