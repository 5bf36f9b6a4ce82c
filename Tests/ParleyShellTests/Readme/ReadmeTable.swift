import ParleyQuery

@testable import ParleyShell

/// A table of the README, drawn from a list of the program.
enum ReadmeTable: String {
  case forms, clauses, commands, review

  static let end = "<!-- end -->"

  /// `forms` for `<!-- table: forms -->`.
  static func begun(by row: String) -> String? {
    guard row.hasPrefix("<!-- table: "), row.hasSuffix(" -->") else { return nil }
    return String(row.dropFirst("<!-- table: ".count).dropLast(" -->".count))
  }

  var rows: [String] {
    switch self {
    case .forms:
      table(
        ["form", "asks for", "example"],
        QueryForms.all.map { ["`\($0.id)`", $0.purpose, "`\($0.example)`"] })
    case .clauses:
      table(
        ["clause", "picks", "example"],
        ClauseKey.allCases.map {
          ["`\($0.rawValue)`", $0.meaning.purpose, "`\(HelpCommand.example(of: $0))`"]
        })
    case .commands:
      table(
        ["command", "does"],
        Commands.all.map { command in
          let call = command.argument.isEmpty ? command.name : "\(command.name) \(command.argument)"
          return ["`\(call.replacing("|", with: "\\|"))`", command.purpose]
        })
    case .review:
      table(
        ["", "", "does"],
        ReviewVerb.allCases.map { verb in
          let call = verb.argument.isEmpty ? verb.rawValue : "\(verb.rawValue) \(verb.argument)"
          return ["`\(verb.short)`", "`\(call.replacing("|", with: "\\|"))`", verb.purpose]
        })
    }
  }

  private func table(_ head: [String], _ rows: [[String]]) -> [String] {
    [row(head), row(head.map { _ in "---" })] + rows.map(row)
  }

  private func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
}
