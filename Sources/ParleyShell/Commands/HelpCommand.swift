import Diagnostics
import LineEditing
import ParleyModel
import ParleyQuery
import ParleyRendering

/// `.help`: the forms, the clauses and the commands; `.help FORM`: one of them, with an example;
/// `.help keys`: the keys that are bound; `.help verdict`: what the verdicts mean.
struct HelpCommand: Command {
  let name = ".help"
  let argument = "[FORM | CLAUSE | COMMAND | keys | verdict]"
  let purpose = "what can be typed"
  let effect = CommandEffect.talk

  var takes: CommandArgument {
    .words(Self.names + Commands.all.map { String($0.name.dropFirst()) })
  }

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    let width = shell.settings.output.width
    if call.argument.isEmpty {
      shell.say(Self.overview(width: width))
      return .goOn
    }
    let wanted = call.argument.lowercased()
    if let form = QueryForms.form(wanted) {
      var rows = ["\(form.id) …   \(form.purpose)", "for example   \(form.example)"]
      if !form.clauses.isEmpty {
        rows.append("clauses       " + form.clauses.map(\.rawValue).joined(separator: " "))
      }
      shell.say(rows.joined(separator: "\n"))
    } else if let key = ClauseKey(rawValue: wanted) {
      shell.say("\(key.rawValue)   \(key.meaning.purpose)\nfor example   \(Self.example(of: key))")
    } else if wanted == Self.keys {
      let bindings = KeyBinding.listed(vi: shell.settings.usesVi ?? false)
      shell.say(
        Self.table(bindings.map { ($0.label, $0.does) }, width: width).joined(separator: "\n"))
    } else if wanted == Self.verdict || wanted == "verdicts" {
      let rows = Verdict.allCases.map { ($0.rawValue, $0.purpose) }
      shell.say(Self.table(rows, width: width).joined(separator: "\n"))
    } else if let verdict = Verdict.named(wanted) {
      shell.say("\(verdict.rawValue)   \(verdict.purpose)")
    } else if let command = Commands.all.first(where: {
      $0.name == wanted || $0.name == "." + wanted
    }) {
      shell.say("\(command.name) \(command.argument)   \(command.purpose)")
    } else {
      throw .noHelp(call)
    }
    return .goOn
  }

  /// What `.help` takes besides forms, clauses and commands.
  static let keys = "keys"
  private static let verdict = "verdict"

  /// The forms, the clauses and the keys.
  fileprivate static let names =
    QueryForms.all.map(\.id) + ClauseKey.allCases.map(\.rawValue) + [keys, verdict]
    + Verdict.allCases.map(\.rawValue)

  /// A line with the clause in it: `claims by Peskov`.
  static func example(of key: ClauseKey) -> String {
    let form =
      ClauseKey.shared.contains(key) ? nil : QueryForms.all.first { $0.clauses.contains(key) }
    return "\(form?.id ?? "claims") \(key.meaning.example)"
  }

  private static func overview(width: Int) -> String {
    var rows = ["Ask in plain English, or in the language itself:", ""]
    rows += table(QueryForms.all.map { ($0.id, $0.purpose) }, width: width)
    rows += ["", "Clauses, behind most forms:", ""]
    rows += table(ClauseKey.shared.map { ($0.rawValue, $0.meaning.purpose) }, width: width)
    rows += ["", "Commands:", ""]
    rows += table(
      Commands.all.map {
        ($0.argument.isEmpty ? $0.name : "\($0.name) \($0.argument)", $0.purpose)
      },
      width: width)
    rows += [
      "",
      "'.help who' tells more of 'who', with an example; '.help keys' lists the keys, "
        + "'.help verdict' the verdicts.",
    ]
    return rows.joined(separator: "\n")
  }

  /// Two columns; where that is too narrow, one below the other.
  private static func table(_ rows: [(String, String)], width: Int) -> [String] {
    let column = min(22, rows.map(\.0.count).max() ?? 0)
    return rows.map { row in
      guard width >= narrow else { return "  \(row.0)\n      \(row.1)" }
      return "  " + row.0 + String(repeating: " ", count: max(0, column - row.0.count) + 2) + row.1
    }
  }

  /// The fewest columns that have room for two.
  private static let narrow = 60
}

extension Verdict {
  /// By its name, with spaces or without: `not enough evidence`.
  fileprivate static func named(_ text: String) -> Verdict? {
    Verdict(rawValue: text.split(separator: " ").joined(separator: "-"))
  }

  fileprivate var purpose: String {
    switch self {
    case .supported: "the sources say so, part for part; not that it is true"
    case .refuted: "the sources say something that cannot be so along with it"
    case .conflicting: "the sources say so, and also what cannot be so along with it"
    case .partlySupported: "the sources say a part of it, and not another; each is told"
    case .notEnoughEvidence: "the sources do not bear on it"
    }
  }
}

extension Diagnostic {
  fileprivate static func noHelp(_ call: CommandCall) -> Diagnostic {
    let names = HelpCommand.names + Commands.all.map(\.name)
    let near = NearMiss.nearest(to: call.argument, among: names)
    return Diagnostic(
      .error, "there is no form, clause or command '\(call.argument)'", in: call.input,
      at: call.span, remedy: near.map { "did you mean '\($0)'?" } ?? "'.help' lists them")
  }
}
