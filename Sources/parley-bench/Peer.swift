import Glibc
import ParleyModel

/// SQLite's full-text search over 150 excerpts, asked with the words of the same question.
final class Peer {
  private static let rows = 150
  private let folder: String
  let command: Command

  init(_ corpus: Corpus, question: String) throws {
    var template = Array("/tmp/parley-bench-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Command.Failure(command: "mkdtemp") }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let words = question.split { !$0.isLetter && !$0.isNumber }
    let match = words.map { "\"\($0)\"" }.joined(separator: " OR ")
    command = Command(words: [
      "sqlite3", "\(folder)/excerpts.db",
      "select text from excerpts where excerpts match '\(match)' order by rank limit 10",
    ])
    let excerpts = corpus.claims.flatMap(\.evidence).prefix(Self.rows).map(\.excerpt)
    try fill(excerpts)
  }

  deinit {
    unlink("\(folder)/excerpts.db")
    unlink("\(folder)/excerpts.sql")
    rmdir(folder)
  }

  private func fill(_ excerpts: [String]) throws {
    var rows = ["create virtual table excerpts using fts5(text);", "begin;"]
    rows += excerpts.map { text in
      let quoted = text.split(separator: "'", omittingEmptySubsequences: false)
      return "insert into excerpts values ('\(quoted.joined(separator: "''"))');"
    }
    rows.append("commit;")
    let file = open("\(folder)/excerpts.sql", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Command.Failure(command: "open \(folder)/excerpts.sql") }
    defer { close(file) }
    let script = Array(rows.joined(separator: "\n").utf8)
    guard write(file, script, script.count) == script.count, lseek(file, 0, SEEK_SET) == 0 else {
      throw Command.Failure(command: "write \(folder)/excerpts.sql")
    }
    _ = try Command(words: ["sqlite3", "\(folder)/excerpts.db"]).run(input: file)
  }
}
