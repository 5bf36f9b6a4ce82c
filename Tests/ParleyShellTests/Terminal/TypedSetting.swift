import Testing

@testable import ParleyShell

/// A width of the terminal, a way of its keys and a locale: everything that is typed has to come
/// out in each.
struct TypedSetting: Sendable, CustomTestStringConvertible {
  let columns: Int
  let vi: Bool
  let locale: String

  static let all = [40, 80, 200].flatMap { columns in
    [false, true].flatMap { vi in
      ["C.UTF-8", "C"].map { TypedSetting(columns: columns, vi: vi, locale: $0) }
    }
  }

  var testDescription: String { "\(columns) columns, \(vi ? "vi" : "emacs"), \(locale)" }

  /// The program in a home folder whose settings of libedit ask for the keys.
  func shell(
    _ words: [String] = ["parley"], rows: Int = 60, environment: [String: String] = [:],
    home: TemporaryFolder? = nil
  ) throws -> TypedShell {
    let home = try home ?? TemporaryFolder()
    try home.write(vi ? "other:bind -e\nparley:bind -v\n" : "other:bind -v\n", to: ".editrc")
    return try TypedShell(
      words, columns: columns, rows: rows,
      environment: environment.merging(["LC_ALL": locale]) { $1 }, home: home)
  }

  /// The rows in which a long line stands.
  func rows(of line: String) -> [String] {
    var rest = Substring(line)
    var rows: [String] = []
    while !rest.isEmpty {
      let row = String(rest.prefix(columns))
      rows.append(row.last == " " ? String(row.dropLast()) : row)
      rest = rest.dropFirst(columns)
    }
    return rows
  }
}
