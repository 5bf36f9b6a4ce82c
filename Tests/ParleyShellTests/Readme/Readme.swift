import Glibc

/// The README, whose examples and tables are the program's own.
struct Readme {
  static let path = "\(PackageFolder.path)/README.md"
  let text: String

  /// The text with every example run again and every table drawn again.
  func renewed() -> String {
    var rows: [String] = []
    var inside: [String]?
    var table: ReadmeTable?
    for row in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let block = inside {
        if row == "```" {
          rows += ReadmeExample.renewed(block) + [row]
          inside = nil
        } else {
          inside = block + [row]
        }
      } else if row.hasPrefix("```") {
        rows.append(row)
        inside = []
      } else if let name = ReadmeTable.begun(by: row) {
        rows.append(row)
        table = ReadmeTable(rawValue: name)
        rows += table?.rows ?? []
      } else if row == ReadmeTable.end {
        rows.append(row)
        table = nil
      } else if table == nil {
        rows.append(row)
      }
    }
    return rows.joined(separator: "\n")
  }
}
