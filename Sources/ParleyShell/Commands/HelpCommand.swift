import Diagnostics
import LineEditing
import ParleyQuery

/// `.help`: the forms, the clauses and the commands; `.help FORM`: one of them, with an example;
/// `.help keys`: the keys that are bound.
struct HelpCommand: Command {
  let name = ".help"
  let argument = "[FORM | CLAUSE | COMMAND | keys]"
  let purpose = "what can be typed"
  let effect = CommandEffect.talk

  var takes: CommandArgument {
    .words(Self.names + Commands.all.map { String($0.name.dropFirst()) })
  }

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    if call.argument.isEmpty {
      shell.say(Self.overview)
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
      shell.say(Self.table(bindings.map { ($0.label, $0.does) }).joined(separator: "\n"))
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

  /// The forms, the clauses and the keys.
  fileprivate static let names =
    QueryForms.all.map(\.id) + ClauseKey.allCases.map(\.rawValue) + [keys]

  /// A line with the clause in it: `claims by Peskov`.
  static func example(of key: ClauseKey) -> String {
    let form =
      ClauseKey.shared.contains(key) ? nil : QueryForms.all.first { $0.clauses.contains(key) }
    return "\(form?.id ?? "claims") \(key.meaning.example)"
  }

  private static var overview: String {
    var rows = ["Ask in plain English, or in the language itself:", ""]
    rows += table(QueryForms.all.map { ($0.id, $0.purpose) })
    rows += ["", "Clauses, behind most forms:", ""]
    rows += table(ClauseKey.shared.map { ($0.rawValue, $0.meaning.purpose) })
    rows += ["", "Commands:", ""]
    rows += table(
      Commands.all.map { ($0.argument.isEmpty ? $0.name : "\($0.name) \($0.argument)", $0.purpose) }
    )
    rows += ["", "'.help who' tells more of 'who', with an example; '.help keys' lists the keys."]
    return rows.joined(separator: "\n")
  }

  private static func table(_ rows: [(String, String)]) -> [String] {
    let width = min(22, rows.map(\.0.count).max() ?? 0)
    return rows.map { row in
      "  " + row.0 + String(repeating: " ", count: max(0, width - row.0.count) + 2) + row.1
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
